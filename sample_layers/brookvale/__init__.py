"""Brookvale, a fictional English neighbourhood, generated from a hand-drawn plan and one seed."""
