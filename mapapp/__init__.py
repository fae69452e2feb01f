"""Residents pin what is good in their neighbourhood and what could be better, on an offline map."""

__version__ = "0.1.0"
