"""Residents' words in a spreadsheet's cells: text that no program takes for a formula."""

from __future__ import annotations

import re
from collections.abc import Mapping

_RUNS = re.compile(r"""(?P<before>(?:^|[\n\r\t;])["\s]*)(?P<sign>[=+\-@＝＋－＠])""")
"""What a spreadsheet calculates: a cell that starts like a formula. A line, or what follows a semicolon or a tab,
is the start of a cell too where a program divides the file at those, as Excel does in half of Europe."""


def harmless(text: str) -> str:
    """The text with a ``'`` before everything that would be taken for a formula."""
    return _RUNS.sub(r"\g<before>'\g<sign>", text)


def value_list(values: Mapping[str, str] | None) -> str:
    """A column's codes and what they stand for, in one cell."""
    return "; ".join(f"{code} = {words}" for code, words in (values or {}).items())
