"""What others add to a contribution, and what became of it: support, comments, offers, needs, a public answer."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from mapapp.domain.contribution import Status


class OfferKind(StrEnum):
    """In what way somebody would help."""

    SKILL = "skill"
    HOURS = "hours"
    THING = "thing"
    COME_ALONG = "come_along"


class NeedKind(StrEnum):
    """What a contribution asks of others; the first four are what offers answer."""

    SKILL = "skill"
    HOURS = "hours"
    THING = "thing"
    COME_ALONG = "come_along"
    VISITS = "visits"
    """Nothing at all: those who run the place are happy to be visited."""


class Progress(StrEnum):
    """How far the organisers have come with a contribution: *you said, we did*."""

    HEARD = "heard"
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    NOT_NOW = "not_now"


SKILLS = ("gardening", "building", "cooking", "teaching", "organising", "computers", "art", "driving", "care")
THINGS = ("tools", "materials", "plants", "food", "room", "transport")
PERIODS = ("once", "week", "month")
"""What can be offered by a tap. Everything else is somebody's own words, and waits to be read."""


@dataclass(frozen=True, slots=True)
class Response:
    """What every response carries.

    Attributes:
        session_uuid, visit_uuid, station, seat: where it came in, as of contributions.
        hlc: orders changes between stations; deleted: taken back, nothing but the identity is left.
    """

    uuid: str
    contribution_uuid: str
    session_uuid: str | None = None
    visit_uuid: str | None = None
    station: str = ""
    seat: str = ""
    created_at: datetime | None = None
    hlc: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Support(Response):
    """One visit agrees with one contribution: a row each, never a counter, so that stations can be merged."""


@dataclass(frozen=True, slots=True)
class Comment(Response):
    """Somebody's words about a contribution; `published_body` is what others may read, where it differs."""

    body: str = ""
    published_body: str = ""
    body_lang: str = ""
    updated_at: datetime | None = None
    revision: int = 0
    status: Status = Status.PENDING
    status_reason: str = ""

    @property
    def words_for_others(self) -> str:
        return self.published_body or self.body


@dataclass(frozen=True, slots=True)
class Offer(Response):
    """Somebody would help.

    Attributes:
        kind: which of the next fields says more; skill, thing: one of `SKILLS`, `THINGS`, or own words.
        hours: how many, each `period` (one of `PERIODS`, or empty).
        note: own words.
    """

    kind: OfferKind = OfferKind.COME_ALONG
    skill: str = ""
    hours: float = 0.0
    period: str = ""
    thing: str = ""
    note: str = ""
    updated_at: datetime | None = None
    revision: int = 0
    status: Status = Status.PENDING
    status_reason: str = ""

    @property
    def holds_own_words(self) -> bool:
        """Whether anything in it was typed, and so has to be read before others see it."""
        return bool(self.note or self.skill not in ("", *SKILLS) or self.thing not in ("", *THINGS))


@dataclass(frozen=True, slots=True)
class Need(Response):
    """What a contribution needs from others to come true, as the organisers put it."""

    kind: NeedKind = NeedKind.COME_ALONG
    note: str = ""
    updated_at: datetime | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class PublicAnswer(Response):
    """What became of a contribution; one for each. `commitments`: who does what by when, a line each."""

    status: Progress = Progress.HEARD
    answer: str = ""
    commitments: str = ""
    answered_by: str = ""
    updated_at: datetime | None = None
    revision: int = 0


COMMENT = "comment"
OFFER = "offer"
"""How the two that are moderated are called beside ``contribution``."""


@dataclass(frozen=True, slots=True)
class Responses:
    """Everything that belongs to one contribution and has not been taken back, the oldest first.

    `supports` counts people's visits; practice is never in it.
    """

    supports: int = 0
    comments: tuple[Comment, ...] = ()
    offers: tuple[Offer, ...] = ()
    needs: tuple[Need, ...] = ()
    answer: PublicAnswer | None = None

    def for_others(self) -> Responses:
        """What residents may see of it."""
        return replace(
            self,
            comments=tuple(one for one in self.comments if one.status is Status.PUBLISHED),
            offers=tuple(one for one in self.offers if one.status is Status.PUBLISHED),
        )


def identity_of(kind: type[Response], contribution_uuid: str, of: str = "") -> str:
    """The uuid of what there can be only one of, the same on every station.

    `of` is whose it is: a support is a visit's; a need is a kind's; the public answer is nobody's.
    """
    return str(uuid.uuid5(uuid.UUID(contribution_uuid), f"{kind.__name__}/{of}"))
