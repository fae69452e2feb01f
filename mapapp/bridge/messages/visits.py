"""A resident's visit: sitting down, the draft, a place, *Done*, and what Python answers."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from mapapp.bridge.messages.contact import ReceiptView
from mapapp.bridge.messages.media import MediumView
from mapapp.bridge.messages.parts import FromPage, Id, IdOrNone, Pair, Shape, Short, ToPage, Value, Whole, Words


class Reply(Value, frozen=True):
    """A comment or an offer that somebody has begun, and the contribution that it answers.

    ``response`` is the uuid it will have, so that what was sent just before a crash and is sent again is kept once;
    ``words`` are the comment, or the note of an offer. The rest is as in `OfferGiven`.
    """

    response: Id
    table: Id
    fid: Whole
    kind: Literal["comment", "skill", "hours", "thing", "come_along"]
    words: Words = ""
    skill: Short = ""
    hours: float = 0.0
    period: Literal["", "once", "week", "month"] = ""
    thing: Short = ""


class Draft(Value, frozen=True):
    """What a person has entered so far: the step they are at and everything they gave, for a restart.

    Answers name the photos, recordings and drawings in ``media`` by their id. ``prompt`` is the round whose card they
    answer, empty for none; ``reply`` is what they are saying to somebody else's.
    """

    contribution: Id
    step: Literal["what", "where", "home", "tell", "thanks", "others"]
    layer: str = ""
    shape: Shape | None = None
    geom_source: str = ""
    outside_kept: bool = False
    place_kind: Literal["", "public_place", "near_home", "not_sure"] = ""
    place_name: Short = ""
    category: str = ""
    title: Short = ""
    body: Words = ""
    answers: dict[str, str | float | list[str]] = field(default_factory=dict)
    media: list[MediumView] = field(default_factory=list)
    prompt: IdOrNone = ""
    reply: Reply | None = None


class VisitStarted(FromPage, frozen=True):
    """A person sat down at a seat; ``visit`` is a new uuid, ``language`` a code of the project."""

    seat: Id
    visit: Id
    language: Id


class VisitFinished(FromPage, frozen=True):
    """The person left: nothing of them stays on the screen, their draft is deleted."""

    seat: Id
    visit: Id
    ended_by: Literal["finished", "idle", "restarted"]


class DraftKept(FromPage, frozen=True):
    """Keep this draft; sent at each step and within two seconds of typing. ``language`` is the one spoken now."""

    seat: Id
    visit: Id
    draft: Draft
    language: Id


class PlaceChosen(FromPage, frozen=True):
    """A place was chosen in the card; Python answers `PlaceAnswered`. ``step`` numbers the question."""

    seat: Id
    step: Whole
    shape: Shape


class ContributionDone(FromPage, frozen=True):
    """The person said *Done*: make the draft a contribution. Saying it twice with the same uuid adds one.

    ``place_name`` says where it is in the person's own words, for somebody to place it later; ``prompt`` is the round
    whose card this answers.
    """

    seat: Id
    visit: Id
    contribution: Id
    layer: Id
    shape: Shape | None
    geom_source: Literal["tapped", "crosshair", "drawn", "searched", "whole_area"] | None
    category: str
    title: Short
    body: Words
    answers: dict[str, str | float | list[str]]
    place_kind: Literal["public_place", "near_home", "not_sure"] | None
    language: Id
    outside_kept: bool
    place_name: Short = ""
    prompt: IdOrNone = ""


class ScreenRests(ToPage, frozen=True):
    """Whether nobody new may begin, because the disk is nearly full; whoever is there goes on."""

    rests: bool


class VisitRestored(ToPage, frozen=True):
    """After a crash, the seat gets back what its person had entered."""

    seat: str
    visit: str
    language: str
    draft: Draft


class PlaceAnswered(ToPage, frozen=True):
    """Whether the chosen place lies in the project's area."""

    seat: str
    step: int
    inside: bool


class ContributionSaved(ToPage, frozen=True):
    """It is on disk, and in the journal, and read back: say thank you."""

    seat: str
    visit: str
    contribution: str
    ref: str
    layer: str
    table: str
    fid: int
    at: Pair | None
    published: bool
    receipt: ReceiptView


class ContributionRefused(ToPage, frozen=True):
    """It was not kept; the draft stays. ``message`` is a whole sentence in the seat's language."""

    seat: str
    contribution: str
    field: str
    message: str


RESIDENT = (VisitStarted, VisitFinished, DraftKept, PlaceChosen, ContributionDone)
TO_PAGE = (ScreenRests, VisitRestored, PlaceAnswered, ContributionSaved, ContributionRefused)
