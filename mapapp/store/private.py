"""The private file beside a project: drafts and their media, the PIN's hash, an undo's needs, how far file and
journal agree."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

import apsw

from mapapp.domain.clock import iso_utc
from mapapp.domain.contribution import Attachment
from mapapp.domain.permissions import Actor
from mapapp.store import draft_media
from mapapp.store.connection import durable, open_connection
from mapapp.store.contacts import Contacts, Finish, simply
from mapapp.store.erasing import Erasing, Tombstone
from mapapp.store.journal import Journal
from mapapp.store.records import attachment_from, attachment_record, attribute_columns
from mapapp.store.snapshots import Snapshots
from mapapp.workspace.ports import DraftMedium
from mapapp.workspace.problems import Problem

_TABLES = (
    "CREATE TABLE IF NOT EXISTS draft (station TEXT NOT NULL, seat TEXT NOT NULL, visit_uuid TEXT NOT NULL, "
    "words TEXT NOT NULL, kept_at TEXT NOT NULL, PRIMARY KEY (station, seat))",
    "DROP TABLE IF EXISTS removed_attachment",  # kept for the undo of one run only
    "CREATE TABLE removed_attachment (uuid TEXT PRIMARY KEY, "
    + ", ".join(name for name in attribute_columns("attachment") if name != "uuid")
    + ")",
    draft_media.TABLE,
    "CREATE TABLE IF NOT EXISTS belongs (project_uuid TEXT PRIMARY KEY)",
    "CREATE TABLE IF NOT EXISTS pin (hash TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS agreed (segment TEXT PRIMARY KEY, size INTEGER NOT NULL, hlc TEXT NOT NULL)",
)


def pin_hash_in(private: Path) -> str:
    """The hash of the PIN in the private file of a project that nobody has open; empty where none can be read."""
    with contextlib.suppress(apsw.Error):
        connection = apsw.Connection(str(private), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            found = connection.execute("SELECT hash FROM pin").fetchone()
            return found[0] if found else ""
        finally:
            connection.close()
    return ""


class PrivateFile:
    """Owned by the store thread, like the project file."""

    def __init__(self, path: Path | str, project_uuid: str, finish: Finish = simply) -> None:
        """Open it, or make it for this project. `finish` does what somebody is in the middle of.

        Raises:
            Problem: it belongs to another project, whose secrets and drafts must not get mixed up with this one's.
        """
        self._connection = open_connection(path, create=True)
        try:
            with durable(self._connection):
                self._prepare(project_uuid)
            self.contacts = Contacts(self._connection, path, finish)
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self, project_uuid: str) -> None:
        for statement in _TABLES:
            self._connection.execute(statement)
        owner = self._connection.execute("SELECT project_uuid FROM belongs").fetchone()
        if owner not in (None, (project_uuid,)):
            raise Problem("files-of-another-project")
        if owner is None:
            self._connection.execute("INSERT INTO belongs VALUES (?)", (project_uuid,))

    def erasing(self, journal: Journal, snapshots: Snapshots, tombstone: Tombstone) -> Erasing:
        """What is still to be erased is kept here, so that a crash does not end it."""
        return Erasing(self._connection, journal, snapshots, tombstone)

    def keep_draft(self, actor: Actor, words: str, now: datetime) -> None:
        with durable(self._connection):
            self._connection.execute("DELETE FROM draft WHERE station = ? AND seat = ?", (actor.station, actor.seat))
            if words:
                self._connection.execute(
                    "INSERT INTO draft VALUES (?, ?, ?, ?, ?)",
                    (actor.station, actor.seat, actor.visit_uuid or "", words, iso_utc(now)),
                )
            else:
                draft_media.forget(self._connection, actor.station, actor.seat)

    def draft(self, station: str, seat: str, not_before: datetime) -> tuple[str, str] | None:
        return self._connection.execute(
            "SELECT visit_uuid, words FROM draft WHERE station = ? AND seat = ? AND kept_at >= ?",
            (station, seat, iso_utc(not_before)),
        ).fetchone()

    def keep_medium(self, actor: Actor, medium: DraftMedium) -> None:
        with durable(self._connection):
            draft_media.keep(self._connection, actor, medium)

    def drop_medium(self, actor: Actor, uuid: str) -> None:
        with durable(self._connection):
            draft_media.drop(self._connection, actor, uuid)

    def media(self, actor: Actor) -> tuple[DraftMedium, ...]:
        return draft_media.of_visit(self._connection, actor)

    def medium(self, station: str, uuid: str) -> DraftMedium | None:
        return draft_media.of_station(self._connection, station, uuid)

    def keep_removed(self, attachments: Sequence[Attachment]) -> None:
        """Keep what a removal takes from the project file, until this run ends."""
        if not attachments:
            return
        names = attribute_columns("attachment")
        with durable(self._connection):
            self._connection.executemany(
                f"INSERT OR REPLACE INTO removed_attachment ({', '.join(names)}) "
                f"VALUES ({', '.join(f':{name}' for name in names)})",
                [attachment_record(one) for one in attachments],
            )

    def removed(self, contribution_uuid: str) -> tuple[Attachment, ...]:
        names = attribute_columns("attachment")
        found = self._connection.execute(
            f"SELECT {', '.join(names)} FROM removed_attachment WHERE contribution_uuid = ? ORDER BY rowid",
            (contribution_uuid,),
        )
        return tuple(attachment_from(dict(zip(names, row, strict=True))) for row in found)

    def keep_pin_hash(self, kept: str) -> None:
        with durable(self._connection):
            self._connection.execute("DELETE FROM pin")
            self._connection.execute("INSERT INTO pin VALUES (?)", (kept,))

    def pin_hash(self) -> str:
        found = self._connection.execute("SELECT hash FROM pin").fetchone()
        return found[0] if found else ""

    def agreed(self) -> dict[str, tuple[int, str]]:
        """By journal segment: up to which byte file and journal were found to agree, and the clock then."""
        return {
            segment: (size, hlc)
            for segment, size, hlc in self._connection.execute("SELECT segment, size, hlc FROM agreed")
        }

    def agree(self, agreed: Mapping[str, tuple[int, str]]) -> None:
        """File and journal have just been found to agree, so far."""
        if agreed == self.agreed():
            return
        with durable(self._connection):
            self._connection.execute("DELETE FROM agreed")
            self._connection.executemany(
                "INSERT INTO agreed VALUES (?, ?, ?)",
                [(segment, size, hlc) for segment, (size, hlc) in agreed.items()],
            )

    def close(self) -> None:
        with durable(self._connection):
            self._connection.execute("DELETE FROM removed_attachment")
        self._connection.close()
