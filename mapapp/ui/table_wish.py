"""What a facilitator wants of a table: how many may sit down, and whether it is left alone with them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableWish:
    """Attributes:
    seats: how many people; on a small screen the page finds room for fewer.
    locked: whether nothing but the PIN leads out, and every other window is hidden meanwhile.
    """

    seats: int
    locked: bool = False
