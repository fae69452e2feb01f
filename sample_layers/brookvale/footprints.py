"""Footprints: what one builder put on one plot, as corners (metres along the street, metres out from its middle).

Each function takes where the plot starts, its width and how far out the front wall stands, and gives one outline
for a house, two for a pair or for a house with a garage.
"""

from __future__ import annotations

from random import Random

Corner = tuple[float, float]
Footprint = list[Corner]


def terrace(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth, wing = 8.4, 12.4 + dice.choice((0.0, 0.0, 0.6, 1.8))
    end, middle = start + width, start + width * 0.54
    back = front + depth
    if round(start / width) % 2:
        return [
            [(start, front), (end, front), (end, front + wing), (middle, front + wing), (middle, back), (start, back)]
        ]
    middle = end - width * 0.54
    return [
        [(start, front), (end, front), (end, back), (middle, back), (middle, front + wing), (start, front + wing)]
    ]


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


def semi(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    return _pair(start, width, front, dice, depth=dice.choice((7.8, 8.2, 8.6)))


def villa(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth = dice.uniform(11, 13)
    back, middle, end = front + depth, start + width / 2, start + width
    bay, wing = 1.2, dice.uniform(4, 7)
    left = [
        (start, front),
        (start + 2, front),
        (start + 2.6, front - bay),
        (start + 4.6, front - bay),
        (start + 5.2, front),
        (middle, front),
        (middle, back + wing),
        (middle - 3.4, back + wing),
        (middle - 3.4, back),
        (start, back),
    ]
    right = [
        (middle, front),
        (end - 5.2, front),
        (end - 4.6, front - bay),
        (end - 2.6, front - bay),
        (end - 2, front),
        (end, front),
        (end, back),
        (middle + 3.4, back),
        (middle + 3.4, back + wing),
        (middle, back + wing),
    ]
    return [left, right]


def detached(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth, end = dice.uniform(7.4, 9.4), start + width
    back = front + depth
    kind = dice.random()
    if kind < 0.45:  # integral garage stepping forward
        cut = start + 3.2 if dice.random() < 0.5 else end - 3.2
        step = dice.uniform(1.2, 2.4)
        if cut - start < width / 2:
            return [
                [(start, front - step), (cut, front - step), (cut, front), (end, front), (end, back), (start, back)]
            ]
        return [[(start, front), (cut, front), (cut, front - step), (end, front - step), (end, back), (start, back)]]
    house = [(start, front), (end, front), (end, back), (start, back)]
    if kind < 0.7:  # conservatory or kitchen behind
        deep = back + dice.uniform(2.2, 3.6)
        house = [
            (start, front),
            (end, front),
            (end, back),
            (start + width * 0.6, back),
            (start + width * 0.6, deep),
            (start + 0.6, deep),
            (start + 0.6, back),
            (start, back),
        ]
    if kind > 0.6:  # garage set back in the garden
        garage = [(end + 0.3, back + 1.0), (end + 3.0, back + 1.0), (end + 3.0, back + 6.4), (end + 0.3, back + 6.4)]
        return [house, garage]
    return [house]


def bungalow(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    back, end = front + dice.uniform(7, 8.4), start + width
    if dice.random() < 0.5:
        step = dice.uniform(2.4, 3.6)
        return [
            [
                (start, front),
                (start + width * 0.45, front),
                (start + width * 0.45, front + step * 0.5),
                (end, front + step * 0.5),
                (end, back),
                (start, back),
            ]
        ]
    return [[(start, front), (end, front), (end, back + 3), (end - 4, back + 3), (end - 4, back), (start, back)]]


def shop(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth, end = dice.uniform(10, 15), start + width
    back = front + depth
    if dice.random() < 0.65:
        deep, cut = back + dice.uniform(4, 10), start + width * dice.uniform(0.4, 0.7)
        return [[(start, front), (end, front), (end, back), (cut, back), (cut, deep), (start, deep)]]
    return [[(start, front), (end, front), (end, back), (start, back)]]


def council(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    back, end = front + 7.6, start + width
    if dice.random() < 0.3:
        return [
            [
                (start, front),
                (end, front),
                (end, back),
                (start + 2.2, back),
                (start + 2.2, back + 2.4),
                (start, back + 2.4),
            ]
        ]
    return [[(start, front), (end, front), (end, back), (start, back)]]


def shed(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    depth, end = dice.uniform(22, 36), start + width
    back = front + depth
    office = dice.uniform(6, 11)
    if dice.random() < 0.5:
        return [
            [
                (start, front - 5),
                (start + office, front - 5),
                (start + office, front),
                (end, front),
                (end, back),
                (start, back),
            ]
        ]
    return [
        [
            (start, front),
            (end, front),
            (end, back),
            (end - width * 0.35, back),
            (end - width * 0.35, back - 6),
            (start, back - 6),
        ]
    ]


def works(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    """Old works round a yard: ranges along the street and back to the water."""
    end, range_depth, deep = start + width, dice.uniform(9, 12), front + dice.uniform(24, 40)
    shape = dice.random()
    if shape < 0.4:
        return [
            [
                (start, front),
                (end, front),
                (end, front + range_depth),
                (start + range_depth, front + range_depth),
                (start + range_depth, deep),
                (start, deep),
            ]
        ]
    if shape < 0.7:
        return [
            [
                (start, front),
                (end, front),
                (end, deep),
                (end - 9, deep),
                (end - 9, front + range_depth),
                (start + 9, front + range_depth),
                (start + 9, deep - 6),
                (start, deep - 6),
            ]
        ]
    return [[(start, front), (end, front), (end, deep - 8), (start, deep - 8)]]


def cottage(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    back, end = front + dice.uniform(6, 8), start + width
    if dice.random() < 0.5:
        return [
            [(start, front), (end, front), (end, back), (start + 5, back), (start + 5, back + 4), (start, back + 4)]
        ]
    return [[(start, front), (end, front), (end, back), (start, back)]]


def block(start: float, width: float, front: float, dice: Random) -> list[Footprint]:
    """A whole row or pair as one plain shape, for the town beyond the boundary."""
    end, back = start + width, front + 8.4
    return [[(start, front), (end, front), (end, back), (start, back)]]
