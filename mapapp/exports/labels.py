"""What a contribution is called on a map, and how its answers read where a format knows only text."""

from __future__ import annotations

from collections.abc import Mapping

from mapapp.domain import rounds

_MOST_LETTERS = 60
LABELLING = ("title", "published_body", "body", "ref")
"""The columns that can name a contribution, the best first."""


def label_of(values: Mapping[str, object]) -> str:
    """One line of at most 60 characters; the receipt code where there are no words, or nothing at all."""
    for name in LABELLING:
        words = " ".join(str(values.get(name) or "").split())
        if words:
            return words if len(words) <= _MOST_LETTERS else words[: _MOST_LETTERS - 1].rstrip() + "…"
    return ""


def money_text(unit: str | None, amount: int) -> str:
    """Whole units, in one piece within a line that runs from right to left too (UAX 9, isolates)."""
    return f"\u2066{rounds.money_text(unit or '', amount)}\u2069"


def value_text(value: object) -> str:
    """An answer as text: ``true`` and ``false``, numbers and dates as programs read them."""
    return str(value).lower() if isinstance(value, bool) else str(value)
