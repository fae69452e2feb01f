"""Finished snapshots beside a project: their names, which is the newest, and which may go."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mapapp.domain.clock import iso_utc
from mapapp.store.project_files import ProjectFiles

_STAMP = "%Y%m%dT%H%M%S"
_EVERY_ONE = timedelta(days=1)
_ONE_A_DAY = timedelta(days=14)


def name_for(stem: str, moment: datetime) -> str:
    """``brookvale.20261121T140312123Z.gpkg``: alphabetical order is time order."""
    utc = moment.astimezone(UTC)
    return f"{stem}.{utc.strftime(_STAMP)}{utc.microsecond // 1000:03d}Z.gpkg"


def taken_at(snapshot: Path) -> datetime:
    """When a snapshot was taken: from its name, or else from its file."""
    with contextlib.suppress(ValueError, IndexError):
        stamp = snapshot.name.split(".")[-2]
        moment = datetime.fromisoformat(stamp[:15]).replace(tzinfo=UTC)
        return moment + timedelta(milliseconds=int(stamp[15:18]))
    return datetime.fromtimestamp(snapshot.stat().st_mtime, UTC)


def newest(files: ProjectFiles) -> Path | None:
    found = files.finished_snapshots()
    return found[-1] if found else None


def taken_text(snapshot: Path) -> str:
    return iso_utc(taken_at(snapshot))


def superfluous(snapshots: Iterable[Path], now: datetime) -> tuple[Path, ...]:
    """Which may go: all of the last day stay, the newest of each day for two weeks, then of each week."""
    kept: set[object] = set()
    going = []
    for snapshot in sorted(snapshots, key=taken_at, reverse=True):
        moment = taken_at(snapshot)
        age = now - moment
        if age <= _EVERY_ONE:
            continue
        slot = moment.date() if age <= _ONE_A_DAY else moment.isocalendar()[:2]
        if slot in kept:
            going.append(snapshot)
        kept.add(slot)
    return tuple(going)
