"""Taking something back, a printed slip, and how a person may be reached, if they wish."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from mapapp.bridge.messages.parts import FromPage, Id, Short, ToPage, Value, Words


class PurposeView(Value, frozen=True):
    """Something that a person may be written to about; the card has its own sentence where ``words`` is empty."""

    id: str
    words: str


class ReceiptView(Value, frozen=True):
    """What a person is given for what they gave.

    ``path`` draws a square code of ``size`` by ``size`` units (SVG path data); ``purposes`` is empty where nobody is
    asked how they may be reached.
    """

    size: int
    path: str
    can_print: bool
    purposes: list[PurposeView]


class ContactGiven(FromPage, frozen=True):
    """The person may be reached, for what they ticked. ``words`` is what they read, letter for letter.

    Python answers `ContactKept` or `ContactRefused`, and never says a contact back.
    """

    seat: Id
    visit: Id
    contribution: Id
    name: Short
    email: Annotated[str, Meta(max_length=300)]
    phone: Short
    purposes: Annotated[list[Id], Meta(max_length=20)]
    words: Words
    language: Id


class TakenBack(FromPage, frozen=True):
    """The person takes back what they left in this visit; Python answers `ContributionGone`."""

    seat: Id
    visit: Id
    contribution: Id
    language: Id


class SlipWanted(FromPage, frozen=True):
    """Print the receipt of this contribution; Python answers `SlipPrinted`."""

    seat: Id
    visit: Id
    contribution: Id
    language: Id


class ContactKept(ToPage, frozen=True):
    """It is sealed and on disk."""

    seat: str
    visit: str


class ContactRefused(ToPage, frozen=True):
    """It was not kept, and ``message`` says why; ``field`` names where a slip is."""

    seat: str
    visit: str
    field: str
    message: str


class ContributionGone(ToPage, frozen=True):
    """It was taken back, or ``message`` says why not."""

    seat: str
    visit: str
    message: str = ""


class SlipPrinted(ToPage, frozen=True):
    """Whether the printer took it."""

    seat: str
    visit: str
    printed: bool


RESIDENT = (ContactGiven, TakenBack, SlipWanted)
TO_PAGE = (ContactKept, ContactRefused, ContributionGone, SlipPrinted)
