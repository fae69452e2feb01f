"""On which of a machine's displays console and wall stand beside a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Display = TypeVar("Display")


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants beside a table.

    Attributes:
        console: None where the displays decide; True also on the table's own.
        wall: on the second display already; on a third one it stands anyway.
    """

    console: bool | None = None
    wall: bool = False


@dataclass(frozen=True, slots=True)
class Places(Generic[Display]):
    """Where they stand; None for nowhere."""

    console: Display | None
    wall: Display | None


def places(table: Display, displays: Sequence[Display], wish: Wish) -> Places[Display]:
    """The wall never covers the table, and the console does only where it was asked for. `displays` come smallest
    first: whoever looks after people needs a smaller one than a room full of them."""
    others = [one for one in displays if one != table]
    wall = None
    if len(others) > 1 or (others and wish.wall):
        wall = others[-1]
    free = [one for one in others if one != wall]
    if wish.console is False:
        return Places(None, wall)
    if free:
        return Places(free[0], wall)
    return Places(table if wish.console else None, wall)
