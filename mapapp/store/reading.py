"""Read a project that nobody has opened for us: alone for a moment, or from its newest snapshot."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

import apsw

from mapapp.domain.clock import iso_utc
from mapapp.domain.project import Project
from mapapp.domain.rounds import Round
from mapapp.domain.session import Session
from mapapp.domain.summary import Summary
from mapapp.store import counting, lookups, rounds, snapshot_files
from mapapp.store.connection import as_problems, open_for_reading
from mapapp.store.features import Features
from mapapp.store.leaving_rows import table_names
from mapapp.store.open import open_project
from mapapp.store.project_files import find_project
from mapapp.store.statuses import Statuses
from mapapp.untrusted.sqlite_files import opened_copy
from mapapp.untrusted.unreadable import Unreadable
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
    rounds: tuple[Round, ...] = ()


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
    now = iso_utc((clock or SystemClock()).now())
    try:
        store = open_project(files.gpkg, device="reader", clock=clock)
    except Problem as problem:
        if problem.code == "project-open-elsewhere":
            return _from_snapshot(files.gpkg, str(problem.details["who"]))
        if problem.code in ("folder-read-only", "project-read-only"):
            return _from_copy(files.gpkg, now)
        raise
    with contextlib.closing(store):
        snapshot = store.load()
        return Info(files.gpkg, snapshot.project, snapshot.sessions, store.summary(), now, rounds=snapshot.rounds)


def project_in(snapshot: Path) -> Project:
    """The definition in a finished snapshot."""
    with as_problems(snapshot), contextlib.closing(open_for_reading(snapshot)) as connection:
        return lookups.load_project(connection)


def contents_of(snapshot: Path) -> tuple[Project, tuple[Session, ...]]:
    """The definition in a finished snapshot, and its sessions."""
    with as_problems(snapshot), contextlib.closing(open_for_reading(snapshot)) as connection:
        return lookups.load_project(connection), lookups.sessions(connection)


def _from_snapshot(gpkg: Path, who: str) -> Info:
    snapshot = newest_snapshot(gpkg)
    with as_problems(snapshot), contextlib.closing(open_for_reading(snapshot)) as connection:
        return _info(connection, gpkg, snapshot_files.taken_text(snapshot), who)


def _from_copy(gpkg: Path, now: str) -> Info:
    """Where nothing may be written, nobody is writing: the file itself is read, in a copy that may be recovered."""
    try:
        with as_problems(gpkg), opened_copy(gpkg) as connection:
            return _info(connection, gpkg, now, "")
    except Unreadable as failure:
        raise Problem("project-damaged", gpkg) from failure


def _info(connection: apsw.Connection, gpkg: Path, read_at: str, who: str) -> Info:
    project = lookups.load_project(connection)
    summary = counting.summary(connection, Features(connection, project), Statuses(connection))
    # Nobody has brought this file forward: it may be from before there were rounds.
    held = rounds.load(connection) if "round" in table_names(connection) else ()
    return Info(gpkg, project, lookups.sessions(connection), summary, read_at, who, held)
