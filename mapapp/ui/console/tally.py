"""How much lies where in a round: by seat and by idea."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mapapp.domain.rounds import Placement, Round, money_text


@dataclass(frozen=True, slots=True)
class Tally:
    """Dots, whole units of money, or answers.

    Attributes:
        by_seat: what everybody has placed, by station and seat; by_option: what lies where, by contribution uuid.
    """

    by_seat: Mapping[tuple[str, str], int]
    by_option: Mapping[str, int]

    @property
    def whole(self) -> int:
        return sum(self.by_seat.values())

    def placed(self, station: str, seat: str) -> int:
        """By one seat."""
        return self.by_seat.get((station, seat), 0)


def tally(placements: Iterable[Placement]) -> Tally:
    """Count what was placed in one round."""
    by_seat: Counter[tuple[str, str]] = Counter()
    by_option: Counter[str] = Counter()
    for one in placements:
        by_seat[one.station, one.seat] += one.amount
        by_option[one.contribution_uuid] += one.amount
    return Tally(by_seat, by_option)


def money(held: Round, amount: int) -> str:
    """``£1,200``: as everybody round the table reads it."""
    return money_text(held.unit, amount)
