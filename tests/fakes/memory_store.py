"""A project kept in memory: the `Store` port as tests replace it, by the same rules as the real one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from mapapp.domain.contribution import Attachment, Contribution, PlaceKind, Status
from mapapp.domain.filter import Filter
from mapapp.domain.permissions import Actor
from mapapp.domain.privacy import coarsened
from mapapp.domain.project import Project
from mapapp.domain.responses import Comment, Need, Offer, PublicAnswer, Response, Responses, Support
from mapapp.domain.rounds import Placement
from mapapp.domain.session import Session, Visit
from mapapp.domain.shapes import ShapeKind, kind_of
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.domain.summary import Summary
from mapapp.workspace.contact_book import SealedContact
from mapapp.workspace.ports import Clock, DraftMedium, FeatureId, Row, Wanted
from mapapp.workspace.problems import Problem
from mapapp.workspace.sealing import Keys


class MemoryStore:
    """Set `fails_with` and the next write does not happen; `chores` is how many idle steps are left to do."""

    def __init__(self, project: Project, clock: Clock, sessions: Sequence[Session] = ()) -> None:
        self.snapshot = Snapshot(project, tuple(sessions))
        self.clock = clock
        self.marks: dict[str, Contribution] = {}
        self.features: dict[str, FeatureId] = {}
        self.files: dict[str, Attachment] = {}
        self.removed_files: dict[str, Attachment] = {}
        self.visits: dict[str, Visit] = {}
        self.responses: dict[str, Response] = {}
        self.pictures: dict[str, tuple[bytes, str]] = {}
        self.drafts: dict[tuple[str, str], tuple[str, str, datetime]] = {}
        self.draft_media: dict[str, tuple[Actor, DraftMedium]] = {}
        self.written: list[Changes] = []
        self.fails_with: Exception | None = None
        self.kept_pin_hash = ""
        self.room = True
        self.contacts = MemoryContacts()
        self.chores = 0
        self.copies: list[MemoryCopy] = []
        self.closed = False

    def load(self) -> Snapshot:
        return self.snapshot

    def contribution(self, uuid: str) -> Contribution | None:
        return self.marks.get(uuid)

    def ref_taken(self, ref: str) -> bool:
        return any(mark.ref == ref for mark in self.marks.values())

    def by_ref(self, ref: str) -> Contribution | None:
        return next((mark for mark in self.marks.values() if mark.ref == ref), None)

    def finish_erasing(self) -> bool:
        return True

    def last_hlc(self) -> str:
        return max((one.hlc for one in (*self.marks.values(), *self.responses.values())), default="")

    def write(self, changes: Changes, snapshot: Snapshot) -> None:
        if self.fails_with is not None:
            failure, self.fails_with = self.fails_with, None
            raise failure
        for mark in changes.contributions:
            self._put(mark, moderated=mark.uuid in changes.moderated)
            self._move_files(mark)
        for uuid in changes.erased & self.marks.keys():
            self.marks[uuid] = replace(self.marks[uuid], status_reason="")
        self.files |= {one.uuid: one for one in changes.attachments}
        for notes in changes.notes:
            written = {name: getattr(notes, name) for name in ("caption", "transcript", "people", "released", "hlc")}
            self.files[notes.uuid] = replace(self.files[notes.uuid], **written)
        self.visits |= {one.uuid: one for one in changes.visits}
        self.pictures |= {one.uuid: (one.picture, one.picture_type) for one in changes.rounds if one.picture}
        for one in responses_in(changes):
            before = self.responses.get(one.uuid)
            if before is not None and hasattr(one, "status_reason") and one.uuid not in changes.moderated:
                one = replace(one, status=before.status, status_reason=before.status_reason)
            self.responses[one.uuid] = one
        self.snapshot = snapshot
        self.written.append(changes)

    def _put(self, mark: Contribution, *, moderated: bool) -> None:
        """A contribution's status has a clock of its own: only a moderation changes it."""
        before = self.marks.get(mark.uuid)
        if before is not None and not moderated:
            mark = replace(mark, status=before.status, status_reason=before.status_reason)
        self.marks[mark.uuid] = mark
        if mark.uuid not in self.features:
            kind = ShapeKind.POINT if mark.shape is None else kind_of(mark.shape)
            table = self.snapshot.project.layer(mark.layer).table(kind)
            fid = 1 + sum(feature.table == table for feature in self.features.values())
            self.features[mark.uuid] = FeatureId(table, fid)

    def _move_files(self, mark: Contribution) -> None:
        """What is removed takes its attachments along, and brings them back."""
        here, there = self.files, self.removed_files
        if not mark.deleted:
            here, there = there, here
        for one in [one for one in here.values() if one.contribution_uuid == mark.uuid]:
            there[one.uuid] = here.pop(one.uuid)

    def feature(self, uuid: str) -> FeatureId | None:
        return self.features.get(uuid)

    def at(self, feature: FeatureId) -> Contribution | None:
        for uuid, known in self.features.items():
            if known == feature and not self.marks[uuid].deleted:
                return self.marks[uuid]
        return None

    def attachments(self, contribution_uuid: str) -> tuple[Attachment, ...]:
        return tuple(one for one in self.files.values() if one.contribution_uuid == contribution_uuid)

    def attachment(self, uuid: str) -> Attachment | None:
        return self.files.get(uuid)

    def response(self, kind: type[Response], uuid: str) -> Response | None:
        found = self.responses.get(uuid)
        return found if isinstance(found, kind) else None

    def responses_to(self, contribution_uuid: str) -> Responses:
        mine = [one for one in self._responses() if one.contribution_uuid == contribution_uuid]
        return Responses(
            sum(isinstance(one, Support) for one in mine),
            tuple(one for one in mine if isinstance(one, Comment)),
            tuple(one for one in mine if isinstance(one, Offer)),
            tuple(one for one in mine if isinstance(one, Need)),
            next((one for one in mine if isinstance(one, PublicAnswer)), None),
        )

    def waiting_responses(self, most: int) -> tuple[Comment | Offer, ...]:
        said = [one for one in self._responses() if isinstance(one, Comment | Offer)]
        return tuple(sorted((one for one in said if one.status is Status.PENDING), key=lambda one: one.hlc)[:most])

    def _responses(self) -> list[Response]:
        """What counts: neither taken back nor practice."""
        practice = {session.uuid for session in self.snapshot.sessions if session.practice}
        return [one for one in self.responses.values() if not one.deleted and one.session_uuid not in practice]

    def placements(self, round_uuid: str) -> tuple[Placement, ...]:
        every = (one for one in self.responses.values() if isinstance(one, Placement))
        return tuple(one for one in every if one.round_uuid == round_uuid and not one.deleted)

    def round_picture(self, uuid: str) -> tuple[bytes, str] | None:
        return self.pictures.get(uuid)

    def matching(self, wanted: Filter) -> Sequence[FeatureId]:
        found = [mark for mark in self.marks.values() if _matches(mark, wanted)]
        found.sort(key=lambda mark: mark.hlc, reverse=True)
        return [self.features[mark.uuid] for mark in found]

    def published(self, wanted: Wanted) -> Sequence[FeatureId]:
        layers = frozenset({wanted.layer}) if wanted.layer else frozenset()
        found = self.matching(Filter(layers=layers, statuses=frozenset({Status.PUBLISHED})))
        if wanted.near is None:
            return found
        away = self.distances(found, wanted.near)
        weight = {one: 1.0 if self.at(one).layer == wanted.prefer or not wanted.prefer else 2.0 for one in found}
        return sorted(found, key=lambda one: away.get(one, math.inf) * weight[one])

    def distances(self, features: Sequence[FeatureId], near: tuple[float, float]) -> dict[FeatureId, float]:
        found = {}
        for one in features:
            shape = self.at(one).shape
            if shape is not None:
                shown = coarsened([shape])[0] if self.at(one).place_kind is PlaceKind.NEAR_HOME else shape
                east = (shown.centroid.x - near[0]) * math.cos(math.radians(near[1]))
                found[one] = math.hypot(east, shown.centroid.y - near[1]) * 111_320
        return found

    def media(self, contribution_uuid: str) -> tuple[Attachment, ...]:
        return tuple(replace(one, data=b"") for one in self.attachments(contribution_uuid))

    def rows(self, features: Sequence[FeatureId]) -> tuple[Row, ...]:
        marks = [(feature, self.at(feature)) for feature in features]
        return tuple(_row(feature, mark) for feature, mark in marks if mark is not None)

    def columns(self, table: str, statuses: frozenset[Status]) -> bytes:
        """Not the real form: the uuids of what would be drawn, so that a test can see who may see what."""
        return "\n".join(
            mark.uuid
            for uuid, mark in self.marks.items()
            if self.features[uuid].table == table and mark.status in statuses and not mark.deleted
            if not mark.practice or statuses != {Status.PUBLISHED}
        ).encode()

    def summary(self) -> Summary:
        counts: dict[str, dict[Status, int]] = {layer.id: {} for layer in self.snapshot.project.layers}
        real = [mark for mark in self.marks.values() if not mark.deleted and not mark.practice]
        for mark in real:
            counts[mark.layer][mark.status] = counts[mark.layer].get(mark.status, 0) + 1
        return Summary(
            counts,
            not_located=sum(not mark.located for mark in real),
            attachments=len(self.files),
            visits=len(self.visits),
            contributors=len({mark.visit_uuid for mark in real if mark.visit_uuid}),
            waiting=len(self.waiting_responses(len(self.responses))),
        )

    def keep_draft(self, actor: Actor, draft: str) -> None:
        self.drafts.pop((actor.station, actor.seat), None)
        if draft:
            self.drafts[actor.station, actor.seat] = (actor.visit_uuid or "", draft, self.clock.now())
        else:
            for uuid in [one.uuid for one in self._media_at(actor)]:
                del self.draft_media[uuid]

    def keep_medium(self, actor: Actor, medium: DraftMedium) -> None:
        self.draft_media[medium.uuid] = (actor, medium)

    def drop_medium(self, actor: Actor, uuid: str) -> None:
        if uuid in {one.uuid for one in self._media_at(actor)}:
            del self.draft_media[uuid]

    def media_of_draft(self, actor: Actor) -> tuple[DraftMedium, ...]:
        return tuple(one for owner, one in self.draft_media.values() if owner == actor)

    def medium_of_draft(self, station: str, uuid: str) -> DraftMedium | None:
        owner, medium = self.draft_media.get(uuid, (None, None))
        return medium if owner is not None and owner.station == station else None

    def _media_at(self, actor: Actor) -> tuple[DraftMedium, ...]:
        return tuple(
            one
            for owner, one in self.draft_media.values()
            if (owner.station, owner.seat) == (actor.station, actor.seat)
        )

    def draft(self, station: str, seat: str, not_before: datetime) -> tuple[str, str] | None:
        visit, text, kept_at = self.drafts.get((station, seat), ("", "", not_before))
        return (visit, text) if text and kept_at >= not_before else None

    def keep_pin_hash(self, kept: str) -> None:
        self.kept_pin_hash = kept

    def pin_hash(self) -> str:
        return self.kept_pin_hash

    def has_room(self) -> bool:
        return self.room

    def begin_snapshot(self) -> MemoryCopy:
        self.copies.append(MemoryCopy())
        return self.copies[-1]

    def work_when_idle(self) -> bool:
        self.chores = max(0, self.chores - 1)
        return self.chores > 0

    def close(self) -> None:
        self.closed = True


class MemoryContacts:
    """Implements `workspace.contact_book.ContactBook`."""

    def __init__(self) -> None:
        self._keys: Keys | None = None
        self._entries: dict[str, SealedContact] = {}
        self._words: dict[str, str] = {}

    def keys(self) -> Keys | None:
        return self._keys

    def keep_keys(self, keys: Keys) -> None:
        if self._keys is not None:
            raise Problem("contact-keys-there")
        self._keys = keys

    def keep(self, entry: SealedContact, words: str) -> None:
        self._entries[entry.consent.token] = entry
        self._words[entry.consent.text_sha256] = words

    def entries(self) -> tuple[SealedContact, ...]:
        return tuple(self._entries[token] for token in sorted(self._entries))

    def words(self, text_sha256: str) -> str:
        return self._words.get(text_sha256, "")

    def withdraw(self, token: str, at: datetime) -> None:
        if (entry := self._entries.get(token)) is not None:
            self._entries[token] = SealedContact(replace(entry.consent, withdrawn_at=at), b"")


class MemoryCopy:
    """A snapshot in three steps; `fails_with` ends it."""

    def __init__(self) -> None:
        self.steps_left = 3
        self.fails_with: Exception | None = None
        self.abandoned = False

    def step(self) -> Path | None:
        if self.fails_with is not None:
            raise self.fails_with
        self.steps_left -= 1
        return Path("snapshot.gpkg") if self.steps_left == 0 else None

    def abandon(self) -> None:
        self.abandoned = True


def responses_in(changes: Changes) -> tuple[Response, ...]:
    """Everything that others said or gave in a change."""
    said = (*changes.supports, *changes.comments, *changes.offers)
    return (*said, *changes.needs, *changes.public_answers, *changes.placements)


def _matches(mark: Contribution, wanted: Filter) -> bool:
    words = f"{mark.title} {mark.body} {mark.published_body} {mark.place_name} {mark.ref}".casefold()
    return (
        not mark.deleted
        and (wanted.practice or not mark.practice)
        and (not wanted.layers or mark.layer in wanted.layers)
        and (not wanted.statuses or mark.status in wanted.statuses)
        and (not wanted.categories or (mark.layer, mark.category) in wanted.categories)
        and (not wanted.sessions or mark.session_uuid in wanted.sessions)
        and wanted.words.casefold() in words
    )


def _row(feature: FeatureId, mark: Contribution) -> Row:
    return Row(
        feature,
        mark.uuid,
        mark.ref,
        mark.layer,
        mark.category,
        mark.title,
        mark.words_for_others,
        mark.body_lang,
        mark.status,
        mark.located,
        mark.created_at.isoformat() if mark.created_at else "",
    )
