"""Open a project for use: alone, recognised, brought to the present form, agreed with its journal."""

from __future__ import annotations

import contextlib
from pathlib import Path

import apsw

from mapapp.domain.project import Project
from mapapp.store import agreement, create, migrations
from mapapp.store.ballast import Ballast
from mapapp.store.connection import APPLICATION_ID, as_problems, durable, open_connection
from mapapp.store.journal import BETWEEN_SESSIONS, Journal
from mapapp.store.lock import InstanceLock
from mapapp.store.lookups import load_project
from mapapp.store.private import PrivateFile
from mapapp.store.project_files import ProjectFiles, find_project, project_files
from mapapp.store.project_store import ProjectStore
from mapapp.store.snapshots import Snapshots
from mapapp.workspace.ports import Clock
from mapapp.workspace.problems import Problem
from mapapp.workspace.system_clock import SystemClock

_ALWAYS_CHECKED_BYTES = 64 << 20
"""Read through in about a fifth of a second; a project with thousands of photos takes several."""


def open_project(path: Path, *, device: str, clock: Clock | None = None) -> ProjectStore:
    """Open a project (a ``.gpkg`` or a folder that holds one) for reading and writing.

    The store must be used from one thread, and closed.

    Raises:
        Problem: it is missing, open elsewhere, not a GeoPackage, somebody else's, newer, damaged or read-only.
            The file is then as it was.
    """
    files = find_project(path)
    time = clock or SystemClock()
    if not files.gpkg.stat().st_mode & 0o222:
        raise Problem("project-read-only", files.gpkg)
    lock = InstanceLock(files.lock, files.gpkg, device)
    try:
        with as_problems(files.gpkg):
            return _open(files, time, lock)
    except Problem as problem:
        lock.release(forget=True)
        if problem.code == "not-a-geopackage" and files.segments():  # it was one: its journal lies beside it
            raise Problem("project-damaged", files.gpkg) from problem
        raise
    except BaseException:
        lock.release(forget=True)
        raise


def open_in_memory(project: Project, folder: Path, *, device: str, clock: Clock | None = None) -> ProjectStore:
    """A project that lives as long as its store; journal and snapshots go into `folder`."""
    files = project_files(folder / "memory.gpkg")
    time = clock or SystemClock()
    connection = open_connection(":memory:")
    with durable(connection):
        made = create.fill_new(connection, project, time, device)
    journal = Journal(files, project.uuid)
    journal.append(BETWEEN_SESSIONS, made)
    ballast = Ballast(files)
    private = PrivateFile(":memory:", project.uuid, ballast.finish)
    return ProjectStore(files.gpkg, connection, private, journal, Snapshots(files, time), ballast, time)


def _open(files: ProjectFiles, clock: Clock, lock: InstanceLock) -> ProjectStore:
    with contextlib.ExitStack() as undo:
        connection = open_connection(files.gpkg)
        undo.callback(connection.close)
        _recognise(connection, files.gpkg)
        # Takes the exclusive lock now, so that another program's is noticed before anybody has typed a word; it
        # stays until the file is closed (locking_mode).
        connection.execute("BEGIN EXCLUSIVE; COMMIT")
        snapshots = Snapshots(files, clock)
        _migrate(connection, snapshots, clock)
        looked_over = files.gpkg.stat().st_size <= _ALWAYS_CHECKED_BYTES or not files.private.exists()
        if looked_over:
            _check(connection, files.gpkg)
        project_uuid = load_project(connection).uuid
        ballast = Ballast(files)
        private = PrivateFile(files.private, project_uuid, ballast.finish)
        undo.callback(private.close)
        journal = Journal(files, project_uuid)
        if not looked_over and not agreement.closed_well(connection, private.agreed()):
            _check(connection, files.gpkg)
        agreement.settle(connection, journal, agreement.compare(connection, journal, private.agreed()))
        private.agree(agreement.agreed_now(connection, journal))
        store = ProjectStore(files.gpkg, connection, private, journal, snapshots, ballast, clock, lock)
        undo.pop_all()
        return store


def _recognise(connection: apsw.Connection, gpkg: Path) -> None:
    """Look at what the file says it is; nothing is written to one that is not ours, or newer."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "gpkg_contents" not in tables:
        raise Problem("not-a-geopackage", gpkg)
    ours = {"project", "migration", "event", "moderation"} <= tables
    if not ours or application != APPLICATION_ID:  # before 1.2 a GeoPackage bore other ids
        raise Problem("not-our-geopackage", gpkg)
    if connection.readonly("main"):
        raise Problem("project-read-only", gpkg)
    if migrations.is_newer(connection):
        raise Problem("project-newer", gpkg)


def _check(connection: apsw.Connection, gpkg: Path) -> None:
    """A small project is read through each time; a big one after a crash and at its first opening here."""
    (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if said != "ok":
        raise Problem("project-damaged", gpkg)


def _migrate(connection: apsw.Connection, snapshots: Snapshots, clock: Clock) -> None:
    missing = migrations.missing(connection)
    if missing:
        copy = snapshots.begin(connection)
        while copy.step() is None:
            pass
    for migration in missing:
        with durable(connection):
            migrations.run(connection, migration, clock.now())
