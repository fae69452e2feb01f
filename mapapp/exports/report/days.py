"""Days as people write them in the report's language, with Latin digits as everywhere in the app."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from babel.dates import format_date

_AS_HERE = {"en": "en_GB"}
"""English dates as in Britain; every other language as its own code says."""


def days_in(language: str) -> Callable[[date | str], str]:
    """What writes a day, or an ISO one, in full: ``26 September 2026``; an empty one stays empty."""
    locale = _AS_HERE.get(language, language)

    def written(day: date | str) -> str:
        found = date.fromisoformat(day) if isinstance(day, str) and day else day
        return format_date(found, "long", locale=locale) if found else ""

    return written
