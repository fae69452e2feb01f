"""Make a project again from what is left of it: its newest whole snapshot, and over that all the journal tells."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from mapapp.store import agreement, lookups, migrations
from mapapp.store.connection import as_problems, durable, open_connection
from mapapp.store.create import lay_out
from mapapp.store.durability import sync_file, sync_folder
from mapapp.store.journal import Journal
from mapapp.store.private_carrying import Carried, carry_private
from mapapp.store.project_files import ProjectFiles
from mapapp.store.refilling import Entry, Refilling, definitions
from mapapp.store.remains import copied_snapshot
from mapapp.store.segment_survey import Survey, Unread, frame_bytes, survey
from mapapp.workspace.ports import Clock
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What was made, and from what.

    Attributes:
        snapshot: the one it began with, None where none was whole; damaged_snapshots: newer ones that were not.
        from_snapshot, from_journal: how many changes came from where.
        unread: what neither gave back.
        left_alone: segments of other projects of this name.
        erased: how much had been erased, and stays so.
    """

    gpkg: Path
    snapshot: Path | None
    damaged_snapshots: tuple[Path, ...]
    from_snapshot: int
    from_journal: int
    unread: tuple[Unread, ...]
    left_alone: tuple[Path, ...]
    erased: int
    private: Carried


def rebuild(left: ProjectFiles, target: ProjectFiles, clock: Clock, progress: Progress = silent) -> Rebuilt:
    """Make `target` from the journal, snapshots and private file of `left`, of which nothing is changed.

    The new file has its name only once it is whole; what is missing in the journal comes from the snapshot and the
    other way round. Nobody may have `left` open.

    Raises:
        Problem: nothing that is left says what the project is, a newer program wrote it, or the disk says no.
        Cancelled: `progress` asked to stop. In each case nothing of `target` is left behind.
    """
    part = target.gpkg.with_name(f".{target.gpkg.name}.part")
    try:
        with as_problems(target.gpkg):
            target.gpkg.parent.mkdir(parents=True, exist_ok=True)
            return _rebuilt(left, target, part, clock, progress)
    except BaseException:
        target.remove()
        raise
    finally:
        part.unlink(missing_ok=True)


def _rebuilt(left: ProjectFiles, target: ProjectFiles, part: Path, clock: Clock, progress: Progress) -> Rebuilt:
    snapshot, damaged = _begin_with_snapshot(left, part)
    surveys = [survey(segment) for segment in left.segments()]
    with contextlib.closing(_unsafely_open(part)) as connection, durable(connection):
        if snapshot is not None:
            _bring_forward(connection, clock)
            mine = _of(surveys, lookups.load_project(connection).uuid)
        else:
            mine = _of(surveys, _latest_identity(left, surveys))
            _begin_empty(connection, left, mine, clock)
        project = lookups.load_project(connection)
        known = _changes_in(connection)
        refilling = Refilling(connection)
        refused = refilling.tell_all(_entries(mine), progress)
        connection.execute("UPDATE project SET version = max(version, ?)", (_changes_in(connection) - 1,))
        unread = (
            *(one for every in mine for one in every.unread if not _is_there(connection, one)),
            *(Unread(one.segment, one.head.offset, hlc=one.head.hlc) for one in refused),
        )
    _write_journal(Journal(target, project.uuid), mine, refilling)
    private = carry_private(left.private, target.private, project.uuid)
    sync_file(part)
    part.replace(target.gpkg)
    sync_folder(target.gpkg.parent)
    return Rebuilt(
        target.gpkg,
        snapshot,
        damaged,
        known,
        refilling.told,
        tuple(sorted(unread, key=lambda one: (one.segment, one.offset))),
        tuple(one.segment for one in surveys if one not in mine),
        len(refilling.erased),
        private,
    )


def _begin_with_snapshot(left: ProjectFiles, part: Path) -> tuple[Path | None, tuple[Path, ...]]:
    """Copies the newest one that is whole; none where none is."""
    damaged = []
    for snapshot in reversed(left.finished_snapshots()):
        if copied_snapshot(snapshot, part):
            return snapshot, tuple(damaged)
        part.unlink()
        damaged.append(snapshot)
    return None, tuple(damaged)


def _unsafely_open(part: Path) -> apsw.Connection:
    """Nobody reads it before it is whole and synced, so its own journal need not reach the disk."""
    connection = open_connection(part, create=True)
    for name, value in (("journal_mode", "MEMORY"), ("synchronous", "OFF")):
        connection.execute(f"PRAGMA {name}={value}").fetchall()
    return connection


def _bring_forward(connection: apsw.Connection, clock: Clock) -> None:
    for migration in migrations.missing(connection):
        migrations.run(connection, migration, clock.now())


def _begin_empty(connection: apsw.Connection, left: ProjectFiles, mine: Sequence[Survey], clock: Clock) -> None:
    """With the first definition that the journal tells of; later ones follow in their turn."""
    first = next(definitions(_entries(mine)), None)
    if first is None:
        raise Problem("rebuild-no-definition", left.gpkg)
    lay_out(connection, first, clock.now())


def _latest_identity(left: ProjectFiles, surveys: Sequence[Survey]) -> str:
    """Whose journal was written to last, should there be several projects' of one name."""
    latest = max(((head.hlc, _identity(one)) for one in surveys for head in one.whole), default=None)
    if latest is None:
        raise Problem("rebuild-no-definition", left.gpkg)
    return latest[1]


def _of(surveys: Sequence[Survey], project_uuid: str) -> tuple[Survey, ...]:
    return tuple(one for one in surveys if project_uuid.startswith(_identity(one)))


def _identity(one: Survey) -> str:
    return one.segment.name.split(".")[-3]


def _entries(surveys: Sequence[Survey]) -> Iterator[Entry]:
    return (Entry(one.segment, head) for one in surveys for head in one.whole)


def _changes_in(connection: apsw.Connection) -> int:
    return connection.execute("SELECT count(DISTINCT hlc) FROM event").fetchone()[0]


def _is_there(connection: apsw.Connection, unread: Unread) -> bool:
    """Whether what can no longer be read came from elsewhere."""
    return bool(unread.hlc) and agreement.has(connection, unread.hlc)


def _write_journal(journal: Journal, surveys: Sequence[Survey], refilling: Refilling) -> None:
    """What the file has now, frame by frame as it was written; without what was erased meanwhile."""
    held = {(one.segment, one.head.offset) for one in refilling.held}
    for one in surveys:
        name = one.segment.name.split(".")[-2]
        frames = (frame_bytes(one.segment, head) for head in one.whole if (one.segment, head.offset) in held)
        journal.take_over(name, frames)
        for _ in journal.erase(name, refilling.erased, refilling.erased_media):
            pass
