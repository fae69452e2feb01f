"""One open project file: implements `workspace.ports.Store` on one connection, on the store thread."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import apsw

from mapapp.domain.clock import iso_utc
from mapapp.domain.contribution import Attachment, Contribution, Status
from mapapp.domain.filter import Filter
from mapapp.domain.permissions import Actor
from mapapp.domain.responses import Comment, Offer, Response, Responses
from mapapp.domain.rounds import Placement
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.domain.summary import Summary
from mapapp.store import agreement, counting, extents, listing, lookups, responses, rounds, voices
from mapapp.store.ballast import Ballast
from mapapp.store.columns import Pictures
from mapapp.store.connection import as_problems, durable
from mapapp.store.features import Features, Found
from mapapp.store.journal import BETWEEN_SESSIONS, Journal
from mapapp.store.lock import InstanceLock
from mapapp.store.private import PrivateFile
from mapapp.store.reading_back import check_written
from mapapp.store.snapshots import Snapshots
from mapapp.store.statuses import Statuses
from mapapp.store.writing import stamp_of, write_changes, write_definition
from mapapp.workspace.ports import Clock, DraftMedium, FeatureId, Row, SnapshotCopy, Wanted

Call = TypeVar("Call", bound=Callable[..., object])
R = TypeVar("R", bound=Response)


def _with_problems(call: Call) -> Call:
    """A stick can be pulled out at any moment: what SQLite and the disk say then becomes a `Problem`."""

    @functools.wraps(call)
    def guarded(self: ProjectStore, *given: object) -> object:
        with as_problems(self._path):
            return call(self, *given)

    return guarded


def _finishing(call: Call) -> Call:
    """Somebody is in the middle of this: a full disk gets room for it from the ballast."""

    @functools.wraps(call)
    def finished(self: ProjectStore, *given: object) -> object:
        return self._ballast.finish(lambda: call(self, *given))

    return finished


class ProjectStore:
    """See `workspace.ports.Store`, which says what each call does. Made by `store.open`."""

    def __init__(
        self,
        path: Path | str,
        connection: apsw.Connection,
        private: PrivateFile,
        journal: Journal,
        snapshots: Snapshots,
        ballast: Ballast,
        clock: Clock,
        lock: InstanceLock | None = None,
    ) -> None:
        """Takes over everything it is given and closes it. `path` is what problems are about."""
        self._path = path
        self._connection = connection
        self._private = private
        self._journal = journal
        self._snapshots = snapshots
        self._ballast = ballast
        self._clock = clock
        self._lock = lock
        self.contacts = private.contacts
        connection.create_scalar_function("says", listing.says, 2, deterministic=True)
        self._features = Features(connection, lookups.load_project(connection))
        self._statuses = Statuses(connection)
        self._pictures = Pictures(connection, self._statuses)
        self._erasing = private.erasing(journal, snapshots, self._left_of)

    @_with_problems
    def load(self) -> Snapshot:
        return lookups.load_snapshot(self._connection)

    @_with_problems
    def contribution(self, uuid: str) -> Contribution | None:
        return self._features.by_uuid(uuid)

    @_with_problems
    def ref_taken(self, ref: str) -> bool:
        return self._features.by_ref(ref) is not None

    @_with_problems
    def by_ref(self, ref: str) -> Contribution | None:
        return self._features.by_ref(ref)

    @_with_problems
    def last_hlc(self) -> str:
        return lookups.last_hlc(self._connection)

    @_with_problems
    @_finishing
    def write(self, changes: Changes, snapshot: Snapshot) -> None:
        """One transaction, read back, then the journal's frame, and only then the commit: so that whatever fails
        leaves file and journal as they were. Should the machine stop between the two, the frame is there and
        the file gets the change from it at the next opening."""
        segment = snapshot.open_session.uuid if snapshot.open_session else BETWEEN_SESSIONS
        brought_back = self._attachments_brought_back(changes)
        whole = replace(changes, attachments=(*changes.attachments, *brought_back)) if brought_back else changes
        features = Features(self._connection, snapshot.project) if changes.project else self._features
        self._private.keep_removed(self._attachments_going(changes))
        self._erasing.begin({uuid: [one.uuid for one in self.attachments(uuid)] for uuid in changes.erased})
        with self._journal.entry() as append, durable(self._connection):
            write_definition(self._connection, whole)
            placed = write_changes(self._connection, features, whole)
            touched = (found.table for found in placed.values())
            extents.refresh(self._connection, touched, iso_utc(stamp_of(whole).at))
            self._connection.execute("UPDATE project SET version = ?", (snapshot.version,))
            check_written(self._connection, features, whole, placed)
            append(segment, whole)
        self._features = features
        self._remember(whole, placed)
        self._snapshots.changed()

    @_with_problems
    def feature(self, uuid: str) -> FeatureId | None:
        found = self._features.find(uuid)
        return FeatureId(found.table, found.fid) if found else None

    @_with_problems
    def at(self, feature: FeatureId) -> Contribution | None:
        if feature.table not in self._features.tables:
            return None
        mark = self._features.at(feature.table, feature.fid)
        return mark if mark is not None and not mark.deleted else None

    @_with_problems
    def attachments(self, contribution_uuid: str) -> tuple[Attachment, ...]:
        return lookups.attachments(self._connection, contribution_uuid)

    @_with_problems
    def attachment(self, uuid: str) -> Attachment | None:
        return lookups.attachment(self._connection, uuid)

    @_with_problems
    def response(self, kind: type[R], uuid: str) -> R | None:
        return responses.find(self._connection, kind, uuid)

    @_with_problems
    def responses_to(self, contribution_uuid: str) -> Responses:
        return responses.responses_to(self._connection, contribution_uuid)

    @_with_problems
    def waiting_responses(self, most: int) -> tuple[Comment | Offer, ...]:
        return responses.waiting(self._connection, most)

    @_with_problems
    def placements(self, round_uuid: str) -> tuple[Placement, ...]:
        return responses.placements(self._connection, round_uuid)

    @_with_problems
    def round_picture(self, uuid: str) -> tuple[bytes, str] | None:
        return rounds.picture(self._connection, uuid)

    @_with_problems
    def matching(self, wanted: Filter) -> Sequence[FeatureId]:
        return listing.matching(self._connection, self._features, self._statuses, wanted)

    @_with_problems
    def published(self, wanted: Wanted) -> Sequence[FeatureId]:
        return voices.published(self._connection, self._features, self._statuses, self._pictures, wanted)

    @_with_problems
    def distances(self, features: Sequence[FeatureId], near: tuple[float, float]) -> dict[FeatureId, float]:
        return voices.distances(self._features, self._pictures, features, near)

    @_with_problems
    def media(self, contribution_uuid: str) -> tuple[Attachment, ...]:
        return lookups.media(self._connection, contribution_uuid)

    @_with_problems
    def rows(self, features: Sequence[FeatureId]) -> tuple[Row, ...]:
        return listing.rows(self._connection, self._features, features)

    @_with_problems
    def columns(self, table: str, statuses: Collection[Status]) -> bytes:
        """See `store.columns`. KeyError where the project has no such table."""
        layer, kind = self._features.tables[table]
        return self._pictures.columns(table, layer, kind, statuses)

    @_with_problems
    def summary(self) -> Summary:
        return counting.summary(self._connection, self._features, self._statuses)

    @_with_problems
    @_finishing
    def keep_draft(self, actor: Actor, draft: str) -> None:
        self._private.keep_draft(actor, draft, self._clock.now())

    @_with_problems
    def draft(self, station: str, seat: str, not_before: datetime) -> tuple[str, str] | None:
        return self._private.draft(station, seat, not_before)

    @_with_problems
    @_finishing
    def keep_medium(self, actor: Actor, medium: DraftMedium) -> None:
        self._private.keep_medium(actor, medium)

    @_with_problems
    def drop_medium(self, actor: Actor, uuid: str) -> None:
        self._private.drop_medium(actor, uuid)

    @_with_problems
    def media_of_draft(self, actor: Actor) -> tuple[DraftMedium, ...]:
        return self._private.media(actor)

    @_with_problems
    def medium_of_draft(self, station: str, uuid: str) -> DraftMedium | None:
        return self._private.medium(station, uuid)

    @_with_problems
    @_finishing
    def keep_pin_hash(self, kept: str) -> None:
        self._private.keep_pin_hash(kept)

    @_with_problems
    def pin_hash(self) -> str:
        return self._private.pin_hash()

    @_with_problems
    def has_room(self) -> bool:
        return self._ballast.has_room()

    @_with_problems
    def begin_snapshot(self) -> SnapshotCopy:
        return self._snapshots.begin(self._connection)

    @_with_problems
    def work_when_idle(self) -> bool:
        return self._erasing.step() or self._ballast.lay() or self._snapshots.work_when_idle(self._connection)

    @_with_problems
    def finish_erasing(self) -> bool:
        while self._erasing.step():
            pass
        return self._erasing.is_finished

    def close(self) -> None:
        with contextlib.ExitStack() as ending:
            if self._lock is not None:
                ending.callback(self._lock.release)
            ending.callback(self._private.close)
            ending.callback(self._connection.close)
            ending.callback(self._snapshots.abandon)
            ending.callback(self._ballast.give_up)
            with contextlib.suppress(apsw.Error, OSError):  # a full disk: then the next opening compares more
                self._private.agree(agreement.agreed_now(self._connection, self._journal))

    def _left_of(self, uuid: str) -> Contribution | Comment | Offer | None:
        """What the file has of something that was erased."""
        return self.contribution(uuid) or self.response(Comment, uuid) or self.response(Offer, uuid)

    def _remember(self, changes: Changes, placed: Mapping[str, Found]) -> None:
        """What is kept at hand follows the file."""
        decided = (mark.uuid for mark in changes.contributions if mark.uuid not in placed)
        rows = {**placed, **{uuid: found for uuid in decided if (found := self._features.find(uuid))}}
        self._statuses.note(rows, changes.contributions)
        if changes.project is not None:
            self._pictures.forget()
        self._pictures.touch(placed.values())

    def _attachments_going(self, changes: Changes) -> tuple[Attachment, ...]:
        """What removals take away; kept in the private file for as long as they can be undone."""
        gone = (mark.uuid for mark in changes.contributions if mark.deleted and mark.uuid not in changes.erased)
        return tuple(one for uuid in gone for one in self.attachments(uuid))

    def _attachments_brought_back(self, changes: Changes) -> tuple[Attachment, ...]:
        back = (
            mark.uuid
            for mark in changes.contributions
            if not mark.deleted and mark.uuid not in changes.added and self._features.is_gone(mark.uuid)
        )
        return tuple(one for uuid in back for one in self._private.removed(uuid))
