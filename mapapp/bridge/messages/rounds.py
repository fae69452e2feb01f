"""A round at a table: what is asked, what can be chosen, what lies where."""

from __future__ import annotations

from typing import Literal

from mapapp.bridge.messages.marks import PhotoView
from mapapp.bridge.messages.parts import FromPage, Id, Pair, ToPage, Value, Whole


class Placed(FromPage, frozen=True):
    """Somebody lets so many dots, or so much money, lie on an idea; all of it, 0 for nothing. Python shows the round
    again, also where it was not possible. ``language`` is the one that is spoken at the seat."""

    seat: Id
    visit: Id
    round: Id
    table: Id
    fid: Whole
    amount: Whole
    language: Id


class OptionView(Value, frozen=True):
    """An idea to choose. ``number`` counts from 1 and stays when another one is hidden; ``at`` is where it is drawn,
    null without a place; ``total`` is what lies on it from all seats together, null while nobody may know; ``cost``
    is 0 where nothing is paid."""

    number: int
    table: str
    fid: int
    layer: str
    category: str
    ref: str
    title: str
    words: str
    body_lang: str
    direction: Literal["ltr", "rtl"]
    at: Pair | None
    photo: PhotoView | None
    cost: int
    total: int | None


class LyingView(Value, frozen=True):
    """What one seat has on one idea: ``option`` counts from 0."""

    option: int
    amount: int


class HandView(Value, frozen=True):
    """What a seat has placed, and how many dots are left to it (0 where money is spent: see the pot). One page shows
    all seats and is told of all; while a round of dots goes on, each seat draws only what is its own."""

    seat: str
    left: int
    lying: list[LyingView]


class RoundShown(ToPage, frozen=True):
    """The round that goes on, or the result of one that is over.

    ``picture`` is an address, empty for none; ``pot_left`` is what nobody has spent yet. The ``options`` of a prompt
    that is over are its answers.
    """

    round: str
    kind: Literal["dots", "tokens", "prompt"]
    title: str
    picture: str
    open: bool
    dots: int
    pot: int
    pot_left: int
    unit: str
    options: list[OptionView]
    hands: list[HandView]


class RoundRefused(ToPage, frozen=True):
    """Nothing was moved; ``message`` is a whole sentence in the seat's language."""

    seat: str
    round: str
    message: str


class RoundPutAway(ToPage, frozen=True):
    """Nothing of a round lies on the table any more."""


RESIDENT = (Placed,)
TO_PAGE = (RoundShown, RoundRefused, RoundPutAway)
