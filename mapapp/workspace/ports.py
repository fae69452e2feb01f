"""What the workspace needs from outside, and what tests replace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from mapapp.domain.contribution import Attachment, Contribution, People, Status
from mapapp.domain.filter import Filter
from mapapp.domain.permissions import Actor
from mapapp.domain.responses import Comment, Offer, Response, Responses
from mapapp.domain.rounds import Placement
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.domain.summary import Summary
from mapapp.workspace.contact_book import ContactBook

R = TypeVar("R", bound=Response)
Deliver = Callable[[Callable[[], None]], None]
"""Run this on the thread that owns the screen (the GUI's queued signal; at once in a command)."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The time, UTC, timezone-aware."""


@dataclass(frozen=True, slots=True)
class FeatureId:
    """A row as this machine numbers it: feature table and fid. Local only; the uuid is what travels."""

    table: str
    fid: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to read of what others said.

    Attributes:
        layer: only this one; empty for all.
        near: longitude and latitude of a place: the nearest comes first, and last what has no place; None puts the
            newest first.
        prefer: a layer whose contributions count as half as far away.
    """

    layer: str = ""
    near: tuple[float, float] | None = None
    prefer: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the contributions list."""

    feature: FeatureId
    uuid: str
    ref: str
    layer: str
    category: str
    title: str
    words: str
    body_lang: str
    status: Status
    located: bool
    created_at: str


class Printer(Protocol):
    """Paper: a page that is complete in itself becomes a PDF."""

    def print_pdf(self, page: Path, pdf: Path) -> None:
        """Print an HTML file, on whatever thread asks; scripts in it do not run and nothing is fetched.

        Raises:
            Problem: ``print-failed``; no PDF is left behind.
        """


@dataclass(frozen=True, slots=True)
class DraftMedium:
    """A photo, recording or drawing that a person has given and not yet said *Done* to. Fields as in `Attachment`."""

    uuid: str
    data: bytes
    content_type: str
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    people: People | None = None


class SnapshotCopy(Protocol):
    """A snapshot in the making: exporters, analysis and other programs read only finished ones."""

    def step(self) -> Path | None:
        """Copy at most 200 pages; the verified file once it is finished, None before."""

    def abandon(self) -> None:
        """Stop and leave nothing behind."""


class Store(Protocol):
    """The project file. Every call happens on the one store thread; times and CRS as in `domain`."""

    contacts: ContactBook
    """In the private file, sealed."""

    def load(self) -> Snapshot:
        """Definition, sessions, rounds and version as the file holds them; of rounds that ended without their
        photo, which is fetched when it is shown."""

    def contribution(self, uuid: str) -> Contribution | None:
        """The contribution, tombstones included."""

    def ref_taken(self, ref: str) -> bool: ...

    def by_ref(self, ref: str) -> Contribution | None:
        """The contribution with this receipt code, tombstones included."""

    def last_hlc(self) -> str:
        """The latest clock reading in the file, empty for none."""

    def write(self, changes: Changes, snapshot: Snapshot) -> None:
        """Make the changes true: one durable transaction, read back, journal frame synced and re-read.

        Raises:
            Problem: it did not happen, and the file is as before.
        """

    def feature(self, uuid: str) -> FeatureId | None:
        """Where a contribution's row is."""

    def at(self, feature: FeatureId) -> Contribution | None:
        """The contribution in this row; None for no row and for a tombstone."""

    def attachments(self, contribution_uuid: str) -> tuple[Attachment, ...]: ...

    def attachment(self, uuid: str) -> Attachment | None: ...

    def response(self, kind: type[R], uuid: str) -> R | None:
        """One response of a kind, tombstones included; None where the uuid is new."""

    def responses_to(self, contribution_uuid: str) -> Responses:
        """Everything that was added to a contribution and not taken back, whatever its status; no practice."""

    def waiting_responses(self, most: int) -> tuple[Comment | Offer, ...]:
        """Comments and offers that nobody has decided about yet, the oldest first; no practice."""

    def placements(self, round_uuid: str) -> tuple[Placement, ...]:
        """What lies on contributions in a round and was not taken back, the oldest first."""

    def round_picture(self, uuid: str) -> tuple[bytes, str] | None:
        """The photo on a prompt's card, and its media type; None where it has none."""

    def matching(self, wanted: Filter) -> Sequence[FeatureId]:
        """Everything that matches, newest first."""

    def published(self, wanted: Wanted) -> Sequence[FeatureId]:
        """Everything that others may see, in the order in which it is wanted: no practice, and places near a home
        are as far away as the coarsened place that others see."""

    def distances(self, features: Sequence[FeatureId], near: tuple[float, float]) -> dict[FeatureId, float]:
        """Metres from a place to where others see some contributions; what has no place is left out."""

    def media(self, contribution_uuid: str) -> tuple[Attachment, ...]:
        """Its `attachments` without their bytes, which are fetched when they are shown or played."""

    def rows(self, features: Sequence[FeatureId]) -> tuple[Row, ...]:
        """The list's lines for some of them, in the same order."""

    def columns(self, table: str, statuses: frozenset[Status]) -> bytes:
        """The map's binary columns of one feature table (see `store.columns`)."""

    def summary(self) -> Summary: ...

    def keep_draft(self, actor: Actor, draft: str) -> None:
        """Keep what a person has entered so far, in the private file; empty text deletes it with its media."""

    def draft(self, station: str, seat: str, not_before: datetime) -> tuple[str, str] | None:
        """The visit uuid and the draft that this seat kept since `not_before`."""

    def keep_medium(self, actor: Actor, medium: DraftMedium) -> None:
        """Keep a photo, recording or drawing with the draft of this seat, in the private file."""

    def drop_medium(self, actor: Actor, uuid: str) -> None:
        """The person took it back; nothing happens where this seat has none such."""

    def media_of_draft(self, actor: Actor) -> tuple[DraftMedium, ...]:
        """What this visit has kept so far, the oldest first."""

    def medium_of_draft(self, station: str, uuid: str) -> DraftMedium | None:
        """One of those that somebody at this station has kept."""

    def keep_pin_hash(self, kept: str) -> None:
        """Keep what `workspace.pin.hashed` made of the facilitator's PIN, in the private file, in place of an
        earlier one."""

    def pin_hash(self) -> str:
        """What `keep_pin_hash` kept last; empty for no PIN."""

    def has_room(self) -> bool:
        """Whether the disk has room for one more visit (`workspace.room`). Whoever asks is about to let people in:
        from now on room is set aside, so that they can finish on a disk that others fill up."""

    def begin_snapshot(self) -> SnapshotCopy:
        """Start a snapshot; when nothing changed since the newest one, its first step gives that one."""

    def work_when_idle(self) -> bool:
        """Do one short step of what can wait (a snapshot's next pages); False when there is nothing."""

    def finish_erasing(self) -> bool:
        """Take what was erased out of every copy now, rather than when nobody waits; False where a copy is being
        made or read just now: then it is done later, also after a restart."""

    def close(self) -> None: ...
