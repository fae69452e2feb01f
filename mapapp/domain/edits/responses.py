"""What people and organisers say to a contribution."""

from __future__ import annotations

from dataclasses import dataclass

from mapapp.domain.responses import Comment, NeedKind, Offer, PublicAnswer


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
