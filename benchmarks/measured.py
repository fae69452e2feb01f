"""What benchmarks share: projects of a chosen size, and what was used to show them."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import psutil
from shapely.geometry import Point

from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.edits import ImportContributions
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.projects.opening import at_once, open_for_use

BENCH = Actor("bench", EVERYTHING, name="bench")
_AT_ONCE = 20_000
_MIDDLE = (-1.0131, 52.4981)


def fill(gpkg: Path, count: int, seed: int = 1) -> None:
    """Add published ideas around the middle of Brookvale."""
    chance = random.Random(seed)
    opened = open_for_use(gpkg, at_once)
    try:
        while count:
            some = min(count, _AT_ONCE)
            edit = ImportContributions(tuple(_idea(chance) for _ in range(some)))
            opened.workspace.submit(edit, BENCH).result()
            count -= some
    finally:
        opened.workspace.close()


def processor_seconds() -> float:
    """What this process and those that it started have used of the processors so far; without those that ended."""
    me = psutil.Process()
    used = 0.0
    for process in (me, *me.children(recursive=True)):
        with suppress(psutil.Error):  # it ended just now
            times = process.cpu_times()
            used += times.user + times.system
    return used


def _idea(chance: random.Random) -> Contribution:
    place = Point(chance.gauss(_MIDDLE[0], 0.01), chance.gauss(_MIDDLE[1], 0.006))
    words = f"Idea {chance.randrange(10**9)}: a bench, a tree, a crossing"
    return Contribution(new_uuid(), "ideas", place, category="movement", body=words, status=Status.PUBLISHED)
