"""Everything that can be done to a project, as data: commands that can be checked, stored, undone and sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from mapapp.domain.contribution import Attachment, Contribution, Status
from mapapp.domain.project import Project
from mapapp.domain.responses import Comment, NeedKind, Offer, PublicAnswer
from mapapp.domain.rounds import Round
from mapapp.domain.session import Session, Visit


@dataclass(frozen=True, slots=True)
class AddContributions:
    """Leave one or more marks. `keep_outside` says that a person meant a place outside the area; `answers` is the
    uuid of the prompt that they answer, if they do.

    The rules stamp ref, status, session, time, clock and revision; what the caller put there is replaced.
    """

    contributions: tuple[Contribution, ...]
    attachments: tuple[Attachment, ...] = ()
    keep_outside: bool = False
    answers: str = ""


@dataclass(frozen=True, slots=True)
class ImportContributions:
    """Bring in a planner's rows, outside the area too. They keep their own status and `created_at`.

    `project` is the definition with the questions that they bring along; None where they bring none.
    """

    contributions: tuple[Contribution, ...]
    attachments: tuple[Attachment, ...] = ()
    project: Project | None = None


@dataclass(frozen=True, slots=True)
class ChangeContribution:
    """Set fields of one contribution.

    Attributes:
        expects: the revision the change was made from; None takes any.
        replaces: what these fields must hold now (an undo, which may come many revisions later); None takes
            anything.
    """

    uuid: str
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    expects: int | None = None
    replaces: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class AddAttachments:
    """Put photos or recordings to contributions that are there already. Not undone: hold one back instead."""

    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class NoteAttachment:
    """Set what is written about one attachment: ``caption``, ``transcript``, ``people``, ``released``.

    `replaces` is what these fields must hold now (an undo); None takes anything.
    """

    uuid: str
    values: Mapping[str, Any]
    replaces: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class RemoveContributions:
    """Leave tombstones: the content goes, uuid and date stay."""

    uuids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakeBack:
    """A person takes back what they left in this visit, for good."""

    uuid: str


@dataclass(frozen=True, slots=True)
class EraseContributions:
    """Remove for good, from every copy: words, place, photos and recordings. There is no undo."""

    uuids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RestoreContributions:
    """Bring removed contributions back as they were (undo)."""

    contributions: tuple[Contribution, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a facilitator decided about one contribution, or a comment or offer on one; hiding needs a reason.

    `replaces` is the status and reason that must stand now (an undo); None takes any. `of` is ``contribution``,
    ``comment`` or ``offer``.
    """

    uuid: str
    status: Status
    reason: str = ""
    replaces: tuple[Status, str] | None = None
    of: str = "contribution"


@dataclass(frozen=True, slots=True)
class Moderate:
    """Publish, hide or put back, one or many at once."""

    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class AddSupport:
    """Agree with a contribution, for this visit."""

    contribution_uuid: str


@dataclass(frozen=True, slots=True)
class TakeBackSupport:
    """Agree no more."""

    contribution_uuid: str


@dataclass(frozen=True, slots=True)
class AddComment:
    """Say something about a contribution; the rules stamp it like one."""

    comment: Comment


@dataclass(frozen=True, slots=True)
class AddOffer:
    """Offer help with a contribution; the rules stamp it like one."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class RemoveResponses:
    """Leave tombstones of comments and offers."""

    comments: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeBackResponse:
    """A person takes back a comment or an offer of their own, from this visit, for good."""

    uuid: str


@dataclass(frozen=True, slots=True)
class ReviseComment:
    """Set what others may read of a comment; `replaces` is what must stand there now (an undo), None takes any."""

    uuid: str
    published_body: str
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class SetNeeds:
    """What a contribution needs from others, all of it, with a note each; what was there before goes."""

    contribution_uuid: str
    needs: tuple[tuple[NeedKind, str], ...]


@dataclass(frozen=True, slots=True)
class AnswerTo:
    """Say in public what became of a contribution; None takes it back."""

    contribution_uuid: str
    answer: PublicAnswer | None


@dataclass(frozen=True, slots=True)
class OpenRound:
    """Begin a round; the rules stamp event, station, time and clock."""

    round: Round


@dataclass(frozen=True, slots=True)
class CloseRound:
    """End the round that is open; what was placed stays as it is."""

    uuid: str


@dataclass(frozen=True, slots=True)
class Place:
    """Let so much of this seat's lie on a contribution in a round: all of it, not so much more. 0 takes it back."""

    round_uuid: str
    contribution_uuid: str
    amount: int


@dataclass(frozen=True, slots=True)
class Together:
    """Several edits of contributions as one step: all happen, or none, and one undo takes all of them back."""

    edits: tuple[
        ChangeContribution | Moderate | ImportContributions | RemoveContributions | RestoreContributions, ...
    ]


@dataclass(frozen=True, slots=True)
class OpenSession:
    """Start an event; what comes in from now on is stamped with it."""

    session: Session


@dataclass(frozen=True, slots=True)
class CloseSession:
    """End the open event."""

    uuid: str


@dataclass(frozen=True, slots=True)
class StartVisit:
    """A person sat down."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class FinishVisit:
    """A person left: ``finished``, ``idle`` or ``restarted``."""

    visit: Visit
    ended_by: str


@dataclass(frozen=True, slots=True)
class DefineProject:
    """Replace the project's definition."""

    project: Project


Edit = (
    AddContributions
    | ImportContributions
    | ChangeContribution
    | AddAttachments
    | NoteAttachment
    | RemoveContributions
    | TakeBack
    | EraseContributions
    | RestoreContributions
    | Moderate
    | AddSupport
    | TakeBackSupport
    | AddComment
    | AddOffer
    | RemoveResponses
    | TakeBackResponse
    | ReviseComment
    | SetNeeds
    | AnswerTo
    | Together
    | OpenRound
    | CloseRound
    | Place
    | OpenSession
    | CloseSession
    | StartVisit
    | FinishVisit
    | DefineProject
)
