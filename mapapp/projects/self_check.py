"""Looks over the machine before a screen is left alone with residents: room, place, clock, account."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mapapp.domain.clock import Hlc
from mapapp.store.places import doubt_about
from mapapp.workspace.room import LEAST_FREE_BYTES

_SLACK = timedelta(minutes=5)
_MADE = datetime(2026, 1, 1, tzinfo=UTC)
"""A clock that stands before this app was made has lost its battery."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at and how it was found: the sentence is ``ui-check-<code>-<said>``."""

    code: str
    said: str
    is_well: bool
    values: Mapping[str, str | int] = field(default_factory=dict)


def look_over(folder: Path, last_change: str, now: datetime) -> tuple[Finding, ...]:
    """Everything that can be told without a window, in the order in which it is read.

    Args:
        folder: where the project lives.
        last_change: the latest clock reading in its file (`domain.clock.Hlc` as text), empty for none.
        now: by the machine's clock, UTC.
    """
    return (
        room(shutil.disk_usage(folder).free),
        place(folder),
        clock(last_change, now),
        account(is_administrator=_is_administrator()),
    )


def room(free_bytes: int) -> Finding:
    enough = free_bytes >= LEAST_FREE_BYTES
    return Finding("room", "well" if enough else "bad", enough, {"free": free_bytes >> 20})


def place(folder: Path) -> Finding:
    doubt = doubt_about(folder)
    return Finding("place", "well" if doubt is None else str(doubt), doubt is None)


def clock(last_change: str, now: datetime) -> Finding:
    """A clock behind the project's own latest change, or behind this app, is not to be believed."""
    latest = _MADE
    if last_change:
        latest = max(latest, datetime.fromtimestamp(Hlc.parse(last_change).millis / 1000, UTC) - _SLACK)
    right = now >= latest
    return Finding("clock", "well" if right else "bad", right, {"when": f"{now.astimezone():%Y-%m-%d %H:%M}"})


def account(*, is_administrator: bool) -> Finding:
    return Finding("account", "bad" if is_administrator else "well", not is_administrator)


def _is_administrator() -> bool:
    if sys.platform == "win32":
        return bool(ctypes.windll.shell32.IsUserAnAdmin())
    return os.geteuid() == 0
