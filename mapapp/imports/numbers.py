"""Numbers as spreadsheets write them."""

from __future__ import annotations

import math
import re

_NUMBER = re.compile(r"[+-]?(\d+|\d{1,3}([ ,]\d{3})+)(\.\d*)?([eE][+-]?\d+)?|[+-]?\.\d+")
_LONGEST_AMOUNT = 9
"""Digits before the point: longer ones are names (UPRN, telephone), which a number would round or rewrite."""


def parse_number(cell: str | float | None) -> float | None:
    """``395,265.5``, ``395 265`` with any kind of space, or a number; None for anything else."""
    if isinstance(cell, int | float):
        return float(cell) if math.isfinite(cell) else None
    if cell is None:
        return None
    text = " ".join(cell.split()).replace("\N{MINUS SIGN}", "-")  # split() knows no-break and thin spaces too
    if not _NUMBER.fullmatch(text):
        return None
    return float(re.sub("[ ,]", "", text))


def is_amount(cell: str | float) -> bool:
    """Whether a cell is a number to reckon with, and not a name made of digits such as ``00417``."""
    number = parse_number(cell)
    if number is None or abs(number) >= 10**_LONGEST_AMOUNT:
        return False
    return not isinstance(cell, str) or not re.match(r"\s*[+-]?0\d", cell)
