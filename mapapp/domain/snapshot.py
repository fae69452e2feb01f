"""The project at one moment, as the rules need it, and what an edit changed in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from mapapp.domain.contribution import Attachment, AttachmentNotes, Contribution
from mapapp.domain.edits import Edit
from mapapp.domain.project import Project
from mapapp.domain.responses import Comment, Need, Offer, PublicAnswer, Response, Responses, Support
from mapapp.domain.rounds import Placement, Round
from mapapp.domain.session import Session, Visit

R = TypeVar("R", bound=Response)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Definition, sessions, rounds and a version that grows by one with every edit.

    Contributions are not in it: half a million of them are looked up (`Lookup`), not carried about.
    """

    project: Project
    sessions: tuple[Session, ...] = ()
    version: int = 0
    rounds: tuple[Round, ...] = ()

    @property
    def open_session(self) -> Session | None:
        return next((session for session in self.sessions if session.is_open), None)

    def session(self, uuid: str) -> Session | None:
        return next((session for session in self.sessions if session.uuid == uuid), None)

    @property
    def open_round(self) -> Round | None:
        return next((one for one in self.rounds if one.is_open), None)

    def round(self, uuid: str) -> Round | None:
        return next((one for one in self.rounds if one.uuid == uuid), None)


class Lookup(Protocol):
    """What the rules ask about what is already there."""

    def contribution(self, uuid: str) -> Contribution | None:
        """The contribution, tombstones included; None where the uuid is new."""

    def attachment(self, uuid: str) -> Attachment | None: ...

    def ref_taken(self, ref: str) -> bool:
        """Whether a contribution of this project carries the receipt code."""

    def response(self, kind: type[R], uuid: str) -> R | None:
        """One response of a kind, tombstones included; None where the uuid is new."""

    def responses_to(self, contribution_uuid: str) -> Responses:
        """Everything that was added to a contribution and not taken back, whatever its status."""

    def placements(self, round_uuid: str) -> tuple[Placement, ...]:
        """What lies on contributions in a round, and was not taken back."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and by which clock reading an edit happens: the rules never look at a clock themselves."""

    at: datetime
    hlc: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What an edit changed, whole rows; the store writes exactly this, subscribers are told exactly this.

    `moderated` holds uuids whose status changed: it has its own clock, so that an edit on a kiosk can never
    undo a facilitator's *hidden*. `erased` holds uuids, of contributions, comments and offers,
    of which no copy may remember more than that they were there.
    """

    contributions: tuple[Contribution, ...] = ()
    added: frozenset[str] = frozenset()
    erased: frozenset[str] = frozenset()
    moderated: frozenset[str] = frozenset()
    moderated_by: str = ""
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[AttachmentNotes, ...] = ()
    sessions: tuple[Session, ...] = ()
    visits: tuple[Visit, ...] = ()
    project: Project | None = None
    supports: tuple[Support, ...] = ()
    comments: tuple[Comment, ...] = ()
    offers: tuple[Offer, ...] = ()
    needs: tuple[Need, ...] = ()
    public_answers: tuple[PublicAnswer, ...] = ()
    rounds: tuple[Round, ...] = ()
    placements: tuple[Placement, ...] = ()
    stamp: Stamp | None = None
    edit: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """The outcome of an edit: the next snapshot, the changes, and the edit that takes them back (if any)."""

    snapshot: Snapshot
    changes: Changes
    inverse: Edit | None
