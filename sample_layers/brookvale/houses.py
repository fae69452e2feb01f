"""Footprints: what one builder put on one plot, as corners (along the street, out from its middle)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

Corner = tuple[float, float]
Footprint = list[Corner]


@dataclass(frozen=True)
class Frontage:
    """One way of building along a street; all lengths in metres.

    `draw(start, width, front, dice)` gives the footprints of one plot: one for a house, two for a pair.
    """

    use: str
    width: tuple[float, float]
    gap: tuple[float, float]
    garden: tuple[float, float]
    """From the back of the pavement to the front wall."""
    plot_depth: float
    draw: Callable[[float, float, float, Random], list[Footprint]]
    run: tuple[int, int] = (1, 1)
    """Plots that share party walls before there is a gap."""
    curved: bool = False
    """Walls follow the bend (rows); free-standing houses keep right angles."""
    steady: bool = True
    """One front garden depth for the whole street side, as one builder made it."""
    trees: float = 0.25
    """Chance of a tree in a back garden."""


def _terrace(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth, wing = 8.4, 12.4 + dice.choice((0.0, 0.0, 0.6, 1.8))
    end, middle = start + width, start + width * 0.54
    back = front + depth
    if round(start / width) % 2:
        return [[(start, front), (end, front), (end, front + wing), (middle, front + wing), (middle, back),
                 (start, back)]]
    middle = end - width * 0.54
    return [[(start, front), (end, front), (end, back), (middle, back), (middle, front + wing),
             (start, front + wing)]]


def _pair(start: float, width: float, front: float, dice: Random, depth: float) -> list[Footprint]:
    middle, end = start + width / 2, start + width
    return [_half(start, middle, front, depth, dice, -1), _half(middle, end, front, depth, dice, 1)]


def _half(start: float, end: float, front: float, depth: float, dice: Random, outer: int) -> Footprint:
    """One half of a pair: maybe a garage at its outer side, maybe an extension at the back, maybe neither."""
    back = front + depth
    garage = dice.random() < 0.28
    extension = dice.choice((0.0, 0.0, 2.8, 3.6))
    inner_wall, outer_wall = (end, start) if outer < 0 else (start, end)
    shape: Footprint = [(inner_wall, front), (outer_wall, front)]
    if garage:
        side = outer_wall + outer * 2.3
        shape += [(outer_wall, front + 2.0), (side, front + 2.0), (side, back - 0.6), (outer_wall, back - 0.6)]
    if extension:
        cut = inner_wall + (outer_wall - inner_wall) * dice.choice((0.55, 0.62, 1.0))
        if cut != outer_wall:
            shape.append((outer_wall, back))
        shape += [(cut, back), (cut, back + extension), (inner_wall, back + extension)]
    else:
        shape += [(outer_wall, back), (inner_wall, back)]
    return shape


def _semi(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    return _pair(start, width, front, dice, depth=dice.choice((7.8, 8.2, 8.6)))


def _villa(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth = dice.uniform(11, 13)
    back, middle, end = front + depth, start + width / 2, start + width
    bay, wing = 1.2, dice.uniform(4, 7)
    left = [(start, front), (start + 2, front), (start + 2.6, front - bay), (start + 4.6, front - bay),
            (start + 5.2, front), (middle, front), (middle, back + wing), (middle - 3.4, back + wing),
            (middle - 3.4, back), (start, back)]
    right = [(middle, front), (end - 5.2, front), (end - 4.6, front - bay), (end - 2.6, front - bay),
             (end - 2, front), (end, front), (end, back), (middle + 3.4, back), (middle + 3.4, back + wing),
             (middle, back + wing)]
    return [left, right]


def _detached(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth, end = dice.uniform(7.4, 9.4), start + width
    back = front + depth
    kind = dice.random()
    if kind < 0.45:  # integral garage stepping forward
        cut = start + 3.2 if dice.random() < 0.5 else end - 3.2
        step = dice.uniform(1.2, 2.4)
        if cut - start < width / 2:
            return [[(start, front - step), (cut, front - step), (cut, front), (end, front), (end, back), (start, back)]]
        return [[(start, front), (cut, front), (cut, front - step), (end, front - step), (end, back), (start, back)]]
    house = [(start, front), (end, front), (end, back), (start, back)]
    if kind < 0.7:  # conservatory or kitchen behind
        deep = back + dice.uniform(2.2, 3.6)
        house = [(start, front), (end, front), (end, back), (start + width * 0.6, back),
                 (start + width * 0.6, deep), (start + 0.6, deep), (start + 0.6, back), (start, back)]
    if kind > 0.6:  # garage set back in the garden
        garage = [(end + 0.3, back + 1.0), (end + 3.0, back + 1.0), (end + 3.0, back + 6.4), (end + 0.3, back + 6.4)]
        return [house, garage]
    return [house]


def _bungalow(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    back, end = front + dice.uniform(7, 8.4), start + width
    if dice.random() < 0.5:
        step = dice.uniform(2.4, 3.6)
        return [[(start, front), (start + width * 0.45, front), (start + width * 0.45, front + step * 0.5),
                 (end, front + step * 0.5), (end, back), (start, back)]]
    return [[(start, front), (end, front), (end, back + 3), (end - 4, back + 3), (end - 4, back), (start, back)]]


def _shop(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth, end = dice.uniform(10, 15), start + width
    back = front + depth
    if dice.random() < 0.65:
        deep, cut = back + dice.uniform(4, 10), start + width * dice.uniform(0.4, 0.7)
        return [[(start, front), (end, front), (end, back), (cut, back), (cut, deep), (start, deep)]]
    return [[(start, front), (end, front), (end, back), (start, back)]]


def _council(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    back, end = front + 7.6, start + width
    if dice.random() < 0.3:
        return [[(start, front), (end, front), (end, back), (start + 2.2, back), (start + 2.2, back + 2.4),
                 (start, back + 2.4)]]
    return [[(start, front), (end, front), (end, back), (start, back)]]


def _shed(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth, end = dice.uniform(22, 36), start + width
    back = front + depth
    office = dice.uniform(6, 11)
    if dice.random() < 0.5:
        return [[(start, front - 5), (start + office, front - 5), (start + office, front), (end, front), (end, back),
                 (start, back)]]
    return [[(start, front), (end, front), (end, back), (end - width * 0.35, back), (end - width * 0.35, back - 6),
             (start, back - 6)]]


def _works(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    """Old works round a yard: ranges along the street and back to the water."""
    end, range_depth, deep = start + width, dice.uniform(9, 12), front + dice.uniform(24, 40)
    shape = dice.random()
    if shape < 0.4:
        return [[(start, front), (end, front), (end, front + range_depth), (start + range_depth, front + range_depth),
                 (start + range_depth, deep), (start, deep)]]
    if shape < 0.7:
        return [[(start, front), (end, front), (end, deep), (end - 9, deep), (end - 9, front + range_depth),
                 (start + 9, front + range_depth), (start + 9, deep - 6), (start, deep - 6)]]
    return [[(start, front), (end, front), (end, deep - 8), (start, deep - 8)]]


def _cottage(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    back, end = front + dice.uniform(6, 8), start + width
    if dice.random() < 0.5:
        return [[(start, front), (end, front), (end, back), (start + 5, back), (start + 5, back + 4), (start, back + 4)]]
    return [[(start, front), (end, front), (end, back), (start, back)]]


def _block(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    """A whole row or pair as one plain shape, for the town beyond the boundary."""
    end, back = start + width, front + 8.4
    return [[(start, front), (end, front), (end, back), (start, back)]]


FRONTAGES = {
    "terrace": Frontage("terrace", (4.7, 5.1), (1.3, 1.3), (0.2, 0.2), 19, _terrace, run=(8, 16), curved=True, trees=0.05),
    "bay": Frontage("terrace", (5.3, 5.7), (1.3, 1.3), (2.6, 2.6), 23, _terrace, run=(6, 14), curved=True, trees=0.15),
    "semi": Frontage("semi", (12.2, 13.8), (3.6, 5.6), (6.5, 8.0), 30, _semi, trees=0.5),
    "villa": Frontage("villa", (15.5, 17), (4.5, 7), (7.5, 8.5), 36, _villa, trees=0.9),
    "detached": Frontage("detached", (7.6, 10), (3.0, 5.5), (4.5, 7), 24, _detached, steady=False, trees=0.35),
    "bungalow": Frontage("bungalow", (9.5, 12), (2.8, 4.4), (5.5, 7), 24, _bungalow, steady=False, trees=0.3),
    "shop": Frontage("shop", (5.2, 9.5), (2.6, 3.4), (0, 0), 24, _shop, run=(5, 12), curved=True, trees=0.0),
    "council": Frontage("council", (5.6, 6), (5, 9), (4.5, 6.5), 20, _council, run=(4, 8), steady=False, trees=0.25),
    "sheds": Frontage("industrial", (26, 48), (9, 15), (12, 12), 46, _shed, trees=0.1),
    "works": Frontage("industrial", (20, 38), (3, 7), (1, 2.5), 42, _works, steady=False, trees=0.0),
    "far_terrace": Frontage("terrace", (34, 62), (1.5, 4), (0.2, 2.5), 20, _block, curved=True, trees=0.0),
    "far_semi": Frontage("semi", (12.4, 15), (4, 6.5), (6.5, 8), 30, _block, trees=0.0),
    "cottage": Frontage("cottage", (8, 13), (3, 12), (1.5, 6), 26, _cottage, steady=False, trees=0.6),
}
