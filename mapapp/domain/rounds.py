"""Rounds: what everybody round a table does at the same time, because a facilitator asked for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mapapp.domain.responses import Response


def money_text(unit: str, amount: int) -> str:
    """``£1,200``, or ``500 hours``: a word stands after its number."""
    digits = f"{amount:,}"
    return f"{digits} {unit}" if len(unit) > 1 and unit[:2].isalpha() else f"{unit}{digits}"


class RoundKind(StrEnum):
    """What is done in a round."""

    DOTS = "dots"
    """Every seat places so many dots on ideas; how many there are is shown at the end."""
    TOKENS = "tokens"
    """All seats together spend one pot of money on ideas that cost something."""
    PROMPT = "prompt"
    """Every seat is dealt a card: a question, a statement or a photo to answer."""


@dataclass(frozen=True, slots=True)
class Option:
    """A contribution that can be chosen in a round; `cost` in whole units of money, 0 where nothing is paid."""

    contribution_uuid: str
    cost: int = 0


@dataclass(frozen=True, slots=True)
class Round:
    """One round at one table.

    Attributes:
        title: what everybody is asked.
        options: what can be chosen, in the order in which it is shown; a prompt has none.
        dots: how many each seat has; 0 where none are placed.
        pot: money of all seats together, in whole units; 0 where none is spent.
        unit: how money is written, ``£`` for one.
        picture, picture_type: a photo on a prompt's card, without metadata, and its media type.
        session_uuid, station: the event and the screen at which it was begun.
        opened_at, closed_at: UTC; no end while it goes on.
    """

    uuid: str
    kind: RoundKind
    title: str
    options: tuple[Option, ...] = ()
    dots: int = 0
    pot: int = 0
    unit: str = ""
    picture: bytes = b""
    picture_type: str = ""
    session_uuid: str | None = None
    station: str = ""
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    hlc: str = ""

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    def option(self, contribution_uuid: str) -> Option | None:
        """What may be chosen, by the contribution's uuid."""
        return next((one for one in self.options if one.contribution_uuid == contribution_uuid), None)


@dataclass(frozen=True, slots=True)
class Placement(Response):
    """What one seat put on one contribution in a round: dots or whole units of money; 1 where a contribution answers
    a prompt. One row for each seat, contribution and round; `amount` is all that lies there from this seat.
    """

    round_uuid: str = ""
    amount: int = 0
