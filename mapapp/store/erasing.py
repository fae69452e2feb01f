"""Takes what was erased out of every copy too: journal, snapshots, drafts; step by step, and after a crash."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

import apsw

from mapapp.domain.contribution import Contribution
from mapapp.domain.responses import Comment, Offer
from mapapp.store.connection import as_problems, durable, open_connection
from mapapp.store.features import Features
from mapapp.store.journal import Journal
from mapapp.store.lookups import load_project
from mapapp.store.snapshots import Snapshots
from mapapp.store.writing import bury_response, erase_notes, erase_placements
from mapapp.workspace.problems import Problem

TABLE = "CREATE TABLE IF NOT EXISTS erasing (uuid TEXT PRIMARY KEY, media TEXT NOT NULL) WITHOUT ROWID"

Erased = Contribution | Comment | Offer
Tombstone = Callable[[str], Erased | None]


class Erasing:
    """What is left to do is written down in the private file before anything is erased, and crossed out when done."""

    def __init__(
        self, private: apsw.Connection, journal: Journal, snapshots: Snapshots, tombstone: Tombstone
    ) -> None:
        """`tombstone` finds what the project file has of what was erased."""
        self._private = private
        self._journal = journal
        self._snapshots = snapshots
        self._tombstone = tombstone
        self._ways: deque[Iterator[bool]] = deque()
        with durable(private):
            private.execute(TABLE)
        self._plan()

    def begin(self, media: Mapping[str, Collection[str]]) -> None:
        """These are about to be erased from the project file, and the attachments of each."""
        if not media:
            return
        with durable(self._private):
            for uuid, attachments in media.items():
                self._private.execute(
                    "INSERT INTO erasing VALUES (?, ?) ON CONFLICT DO NOTHING", (uuid, " ".join(attachments))
                )
                self._private.execute("DELETE FROM removed_attachment WHERE contribution_uuid = ?", (uuid,))
                self._private.execute("DELETE FROM draft WHERE instr(words, ?)", (uuid,))
        self._plan()

    def step(self) -> bool:
        """Go through a part of one copy; False when there is nothing to go on with, for now.

        Raises:
            Problem: a snapshot is being read just now; all of it stays to be done.
        """
        try:
            while self._ways:
                for goes_on in self._ways[0]:
                    return goes_on
                self._ways.popleft()
        except BaseException:
            self._plan()
            raise
        return False

    @property
    def is_finished(self) -> bool:
        return not self._ways

    def _plan(self) -> None:
        media = dict(self._private.execute("SELECT uuid, media FROM erasing"))
        self._ways.clear()
        if media:
            self._ways.extend(self._from_segment(segment, media) for segment in self._journal.segments())
            self._ways.append(self._from_snapshots(media))
            self._ways.append(self._done(media))

    def _gone(self, uuids: Collection[str]) -> list[Erased]:
        """Their tombstones; what the file still has, because the erasure itself failed, stays in the copies too."""
        return [mark for uuid in uuids if (mark := self._tombstone(uuid)) is not None and mark.deleted]

    # Each way yields whether there is something to go on with, and is through when it ends.

    def _from_segment(self, segment: str, media: Mapping[str, str]) -> Iterator[bool]:
        gone = {mark.uuid for mark in self._gone(media)}
        for _ in self._journal.erase(segment, gone, {one for uuid in gone for one in media[uuid].split()}):
            yield True

    def _from_snapshots(self, media: Mapping[str, str]) -> Iterator[bool]:
        while self._snapshots.unfinished():
            yield False  # it may have been copied before the erasure: it is gone through once it is finished
        gone = self._gone(media)
        for snapshot in self._snapshots.finished():
            erase_from_snapshot(snapshot, gone)
            yield True

    def _done(self, media: Mapping[str, str]) -> Iterator[bool]:
        with durable(self._private):
            self._private.executemany("DELETE FROM erasing WHERE uuid = ?", [(uuid,) for uuid in media])
        yield True


def erase_from_snapshot(snapshot: Path, tombstones: Collection[Erased]) -> None:
    """Put tombstones in the place of what was erased in a finished snapshot; deleted words are overwritten there."""
    try:
        with as_problems(snapshot):
            connection = open_connection(snapshot)
            try:
                with durable(connection):
                    _bury(connection, tombstones)
            finally:
                connection.close()
    except Problem as problem:
        code = "snapshot-in-use" if problem.code == "project-in-use" else "snapshot-not-erased"
        raise Problem(code, snapshot) from problem


def _bury(connection: apsw.Connection, tombstones: Collection[Erased]) -> None:
    features = Features(connection, load_project(connection))
    for gone in tombstones:
        if isinstance(gone, Contribution):
            _bury_contribution(connection, features, gone)
        else:
            bury_response(connection, gone)
        connection.execute("UPDATE moderation SET reason = NULL WHERE entity_uuid = ?", (gone.uuid,))


def _bury_contribution(connection: apsw.Connection, features: Features, mark: Contribution) -> None:
    found = features.find(mark.uuid)
    if found is not None:
        features.update(found, mark)
        erase_notes(connection, mark.uuid)
        erase_placements(connection, mark.uuid)
        connection.execute("DELETE FROM attachment WHERE contribution_uuid = ?", (mark.uuid,))
