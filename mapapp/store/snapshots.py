"""Copies of the project while it is in use, in steps so short that no tap waits for them."""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import apsw

from mapapp.store.connection import APPLICATION_ID, as_problems, open_for_reading
from mapapp.store.durability import sync_file, sync_folder
from mapapp.store.project_files import ProjectFiles
from mapapp.store.snapshot_files import name_for, newest, superfluous
from mapapp.workspace.ports import Clock
from mapapp.workspace.problems import Problem

PAGES_PER_STEP = 200
EVERY = timedelta(minutes=15)
"""So much activity, and a snapshot is taken."""

_SHORT_WAIT = 0.005
"""Seconds that a step waits for the verification, which runs on a thread of its own."""


class Copying:
    """Implements `workspace.ports.SnapshotCopy`. Our own inserts between steps are mirrored by SQLite."""

    def __init__(self, source: apsw.Connection, files: ProjectFiles, clock: Clock, number: int) -> None:
        self._files = files
        self._clock = clock
        self._part = files.snapshots / f"{files.gpkg.stem}.{number}.part"
        self._verifying: threading.Thread | None = None
        self._failure: Exception | None = None
        self._path: Path | None = None
        with self._about_the_copy():
            files.snapshots.mkdir(parents=True, exist_ok=True)
            self._copy = apsw.Connection(str(self._part))
            # Nobody reads the copy before it is synced and verified, so it needs no journal of its own.
            self._copy.execute("PRAGMA journal_mode=OFF")
            self._copy.execute("PRAGMA synchronous=OFF")
            self._backup = self._copy.backup("main", source, "main")

    def step(self) -> Path | None:
        if self._path is not None:
            return self._path
        try:
            with self._about_the_copy():
                return self._step()
        except BaseException:
            self.abandon()
            raise

    def abandon(self) -> None:
        if self._verifying is not None:
            self._verifying.join()
        self._end_copying()
        self._part.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _about_the_copy(self) -> Iterator[None]:
        """Whatever goes wrong here, the project itself is safe, and the sentence must say so."""
        try:
            with as_problems(self._files.gpkg):
                yield
        except Problem as problem:
            code = "snapshot-no-room" if problem.code == "disk-full" else "snapshot-failed"
            raise Problem(code, self._files.gpkg) from problem

    def _step(self) -> Path | None:
        if self._verifying is None:
            if self._backup.step(PAGES_PER_STEP):
                self._end_copying()
                self._verifying = threading.Thread(target=self._verify, name="snapshot", daemon=True)
                self._verifying.start()
            return None
        self._verifying.join(_SHORT_WAIT)
        if self._verifying.is_alive():
            return None
        if self._failure is not None:
            raise self._failure
        path = self._files.snapshots / name_for(self._files.gpkg.stem, self._clock.now())
        self._part.replace(path)
        sync_folder(self._files.snapshots)
        self._path = path
        return path

    def _end_copying(self) -> None:
        self._backup.close(True)
        self._copy.close(True)

    def _verify(self) -> None:
        """On its own thread and connection: the copy is not the live file."""
        try:
            sync_file(self._part)
            with contextlib.closing(open_for_reading(self._part)) as connection:
                (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                (application,) = connection.execute("PRAGMA application_id").fetchone()
            if said != "ok" or application != APPLICATION_ID:
                raise Problem("snapshot-failed", self._files.gpkg)
        except Exception as failure:  # noqa: BLE001 - told by the next step, on the thread that asked
            self._failure = failure


class Finished:
    """The snapshot that there is already; implements `workspace.ports.SnapshotCopy`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def step(self) -> Path:
        return self._path

    def abandon(self) -> None:
        """There is nothing to leave behind."""


class Snapshots:
    """Knows when a snapshot is due and whether the newest one still says everything."""

    def __init__(self, files: ProjectFiles, clock: Clock) -> None:
        """The project must be ours alone: what an earlier run left unfinished is taken away."""
        for left in files.unfinished_snapshots():
            left.unlink(missing_ok=True)
        self._files = files
        self._clock = clock
        self._changed_since: datetime | None = None
        self._due_since: datetime | None = None
        self._numbers = itertools.count(1)
        self._running: Copying | Finished | None = None

    def changed(self) -> None:
        """Something was written to the project."""
        self._changed_since = self._changed_since or self._clock.now()

    def begin(self, source: apsw.Connection) -> Copying | Finished:
        latest = newest(self._files)
        if latest is not None and _last_change(source) == _last_change_in_file(latest):
            return Finished(latest)
        return Copying(source, self._files, self._clock, next(self._numbers))

    def work_when_idle(self, source: apsw.Connection) -> bool:
        if self._running is None:
            if self._changed_since is None or self._clock.now() - self._changed_since < EVERY:
                return False
            self._running, self._due_since = self.begin(source), self._changed_since
            self._changed_since = None
        try:
            if self._running.step() is None:
                return True
        except BaseException:
            self._running = None
            self._changed_since = self._due_since  # still due
            raise
        self._running = None
        self._thin()
        return False

    def finished(self) -> tuple[Path, ...]:
        """Oldest first."""
        return self._files.finished_snapshots()

    def unfinished(self) -> tuple[Path, ...]:
        """Those being made just now."""
        return self._files.unfinished_snapshots()

    def abandon(self) -> None:
        if self._running is not None:
            self._running.abandon()
            self._running = None

    def _thin(self) -> None:
        for snapshot in superfluous(self._files.finished_snapshots(), self._clock.now()):
            with contextlib.suppress(OSError):  # being read, on Windows: another time
                snapshot.unlink()


def _last_change(connection: apsw.Connection) -> tuple[int, str, int] | None:
    """Every write leaves events, and events are never taken away; the clock tells projects apart, the migrations
    tell a file from what it was in an older form."""
    return connection.execute(
        "SELECT id, hlc, (SELECT count(*) FROM migration) FROM event ORDER BY id DESC LIMIT 1"
    ).fetchone()


def _last_change_in_file(snapshot: Path) -> tuple[int, str, int] | None:
    try:
        with contextlib.closing(open_for_reading(snapshot)) as connection:
            return _last_change(connection)
    except apsw.Error:
        return None
