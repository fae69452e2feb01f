"""The seats of a screen: each with a colour and a sign of its own, where it was left the last time."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from msgspec.structs import replace

from mapapp.bridge import messages
from mapapp.bridge.messages import SeatView
from mapapp.paths import resources
from mapapp.workspace.watchers import Watchers

SIGNS = ("fish", "sun", "leaf", "star", "feather", "umbrella", "moon", "anchor")
"""Icons that have nothing to do with places or topics and look alike in no two seats, in the order of the seats'
colours: people call the third one the green leaf, and so do our words."""
MOST_SEATS = len(SIGNS)


@dataclass(frozen=True, slots=True)
class SeatPlace:
    """On which edge of the screen a seat is, and how far along: a share from the left or the top."""

    edge: messages.Edge
    along: float


class SeatMemory(Protocol):
    """Where the seats of this machine's table were moved to, by seat. Not the project's: tables differ."""

    def places(self) -> Mapping[str, SeatPlace]: ...

    def keep(self, seat: str, place: SeatPlace) -> None: ...

    def forget(self) -> None: ...


class NoMemory:
    """Of a screen whose seats cannot be moved."""

    def places(self) -> Mapping[str, SeatPlace]:
        return {}

    def keep(self, seat: str, place: SeatPlace) -> None:
        """Nothing is kept."""

    def forget(self) -> None:
        """Nothing is known."""


class Seating:
    """The seats as a page is told of them, and what it says when one is moved; who watches `moved` hears of it."""

    def __init__(self, seats: Sequence[SeatView], memory: SeatMemory) -> None:
        self._seats = tuple(seats)
        self._memory = memory
        self.moved = Watchers[[]]()
        self.handlers: dict[type, Callable[[messages.FromPage], None]] = {messages.SeatMoved: self._on_moved}

    def views(self) -> list[SeatView]:
        """Every seat where it was left; one that was never moved has its place from the page."""
        places = self._memory.places()
        return [_moved(seat, places.get(seat.id)) for seat in self._seats]

    def forget(self) -> None:
        """Every seat has its place from the page again."""
        self._memory.forget()

    def _on_moved(self, message: messages.SeatMoved) -> None:
        if any(seat.id == message.seat for seat in self._seats):
            self._memory.keep(message.seat, SeatPlace(message.edge, message.along))
            self.moved.tell()


def _moved(seat: SeatView, place: SeatPlace | None) -> SeatView:
    return replace(seat, edge=place.edge, along=place.along) if place else seat


def seats_of(count: int, language: str, idle_seconds: int) -> tuple[SeatView, ...]:
    """So many seats, at most `MOST_SEATS`; on which edge each of them is the page decides by the screen's shape."""
    tokens = json.loads((resources() / "styles" / "tokens.json").read_text(encoding="utf-8"))
    # Who sits alone need not be told apart from anybody.
    colours = tokens["seats"] if count > 1 else [tokens["themes"]["light"]["action"]]
    return tuple(
        SeatView(
            id=f"seat-{number}",
            edge="bottom",
            colour=colour,
            symbol=sign,
            language=language,
            idle_seconds=idle_seconds,
        )
        for number, colour, sign in zip(range(1, count + 1), colours, SIGNS, strict=False)
    )
