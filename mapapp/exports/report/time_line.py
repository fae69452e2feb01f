"""When it was said: a bar for each day, week or month, as fits the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

_MOST_BARS = 62
_ToDay = Callable[[date], date]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: when it begins, how many, and its height as a share of the highest (0 to 1)."""

    since: date
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class TimeLine:
    """Bars in their order, gaps included; step is ``day``, ``week`` (from Monday) or ``month``."""

    step: str
    bars: tuple[Bar, ...]


def time_line(days: Mapping[date, int]) -> TimeLine | None:
    """The finest time line that fits; None where no day is known, or only one: one bar says nothing."""
    if len(days) < 2:
        return None
    first, last = min(days), max(days)
    for step, begin, after in (("day", _day, _next_day), ("week", _monday, _next_week)):
        if (last - first) / _length(step) < _MOST_BARS:
            return TimeLine(step, _bars(days, begin, after))
    return TimeLine("month", _bars(days, _month, _next_month))


def _bars(days: Mapping[date, int], begin: _ToDay, after: _ToDay) -> tuple[Bar, ...]:
    counts: Counter[date] = Counter()
    for day, count in days.items():
        counts[begin(day)] += count
    highest, at, last = max(counts.values()), min(counts), max(counts)
    bars = []
    while at <= last:
        bars.append(Bar(at, counts[at], counts[at] / highest))
        at = after(at)
    return tuple(bars)


def _length(step: str) -> timedelta:
    return timedelta(days=7 if step == "week" else 1)


def _day(day: date) -> date:
    return day


def _next_day(day: date) -> date:
    return day + timedelta(days=1)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _next_week(day: date) -> date:
    return day + timedelta(days=7)


def _month(day: date) -> date:
    return day.replace(day=1)


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)
