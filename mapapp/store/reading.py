"""Read a project that nobody has opened for us: alone for a moment, or from its newest snapshot."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from mapapp.domain.clock import iso_utc
from mapapp.domain.project import Project
from mapapp.domain.session import Session
from mapapp.domain.summary import Summary
from mapapp.store import counting, lookups, snapshot_files
from mapapp.store.connection import as_problems, open_for_reading
from mapapp.store.features import Features
from mapapp.store.open import open_project
from mapapp.store.project_files import find_project
from mapapp.store.statuses import Statuses
from mapapp.workspace.ports import Clock
from mapapp.workspace.problems import Problem
from mapapp.workspace.system_clock import SystemClock


@dataclass(frozen=True, slots=True)
class Info:
    """What a project holds, and when that was read.

    Attributes:
        read_at: ISO time, UTC; of the snapshot where the project is open elsewhere.
        open_elsewhere: who has it open, empty where nobody has.
    """

    gpkg: Path
    project: Project
    sessions: tuple[Session, ...]
    summary: Summary
    read_at: str
    open_elsewhere: str = ""


def newest_snapshot(path: Path) -> Path:
    """The newest finished snapshot of a project; a Problem where there is none yet."""
    files = find_project(path)
    found = snapshot_files.newest(files)
    if found is None:
        raise Problem("no-snapshot-yet", files.gpkg)
    return found


def read_info(path: Path, clock: Clock | None = None) -> Info:
    """Definition, sessions and counts of a project.

    Raises:
        Problem: it cannot be opened, or it is open elsewhere and has no snapshot yet.
    """
    files = find_project(path)
    try:
        store = open_project(files.gpkg, device="reader", clock=clock)
    except Problem as problem:
        if problem.code not in ("project-open-elsewhere", "folder-read-only", "project-read-only"):
            raise
        return _from_snapshot(files.gpkg, str(problem.details.get("who", "")))
    with contextlib.closing(store):
        snapshot = store.load()
        now = iso_utc((clock or SystemClock()).now())
        return Info(files.gpkg, snapshot.project, snapshot.sessions, store.summary(), now)


def project_in(snapshot: Path) -> Project:
    """The definition in a finished snapshot."""
    with as_problems(snapshot), contextlib.closing(open_for_reading(snapshot)) as connection:
        return lookups.load_project(connection)


def _from_snapshot(gpkg: Path, who: str) -> Info:
    snapshot = newest_snapshot(gpkg)
    with as_problems(snapshot), contextlib.closing(open_for_reading(snapshot)) as connection:
        project = lookups.load_project(connection)
        summary = counting.summary(connection, Features(connection, project), Statuses(connection))
        taken = snapshot_files.taken_text(snapshot)
        return Info(gpkg, project, lookups.sessions(connection), summary, taken, who)
