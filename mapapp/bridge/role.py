"""What a screen is for: who is at it, and what its page shows and may."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mapapp.bridge import messages
from mapapp.domain.permissions import Actor


class Company(StrEnum):
    """Who is at a screen, as its page is told."""

    ALONE = "alone"
    """One person at a time."""
    ROUND = "round"
    """Several people, each at a side of their own, with a facilitator who holds rounds; even if only one has come."""
    ROOM = "room"
    """Everybody who is in the room, and nobody sits at it."""


@dataclass(frozen=True, slots=True)
class Role:
    """What a kind of screen shows and may; each mode has one.

    Attributes:
        page_messages: what its page may say; the channel refuses the rest.
        resident_screen: whether residents stand in front of it; can_move: whether marks may be dragged.
        seats: how many people may sit at it at once.
    """

    page_messages: tuple[type[messages.FromPage], ...]
    resident_screen: bool
    can_move: bool
    company: Company = Company.ALONE
    seats: int = 1

    @property
    def shared(self) -> bool:
        """Whether people sit round it, whom a facilitator may want to see from afar."""
        return self.company is Company.ROUND

    @property
    def shows_rounds(self) -> bool:
        """Whether what everybody does at the same time is seen on it."""
        return self.company is not Company.ALONE


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen in its role: who acts on it, which seats it has, how it looks at first."""

    role: Role
    actor: Actor
    seats: tuple[messages.SeatView, ...]
    theme: str = "light"
    calm: bool = False
