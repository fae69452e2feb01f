"""Walk along both sides of each street and build on every plot that is still free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from random import Random

from shapely.geometry import Point, Polygon

from .curves import Frame
from .frame import SEED
from .ground import Ground
from .houses import FRONTAGES, Frontage
from .model import Building, Street

END_CLEARANCE = 2.0
_SAME_ROW = 1.0


def build_streets(streets: Iterable[Street], ground: Ground) -> tuple[list[Building], list[Point]]:
    """All buildings along `streets` in their order (earlier streets get the corner), and garden trees."""
    buildings: list[Building] = []
    trees: list[Point] = []
    for index, street in enumerate(streets):
        for left, style in ((True, street.left), (False, street.right)):
            if not style:
                continue
            side = _Side(street, FRONTAGES[style], left, Random(f"{SEED}/{street.name}/{index}/{left}"))
            buildings += _in_company(list(side.build(ground)), side.is_row)
            trees += side.trees
    return buildings, trees


def _in_company(side: list[Building], is_row: bool) -> list[Building]:
    """Without the single house that is left of a row where a corner or a yard took its neighbours."""
    if not is_row:
        return side
    beside = [False, *(a.shape.distance(b.shape) < _SAME_ROW for a, b in pairwise(side)), False]
    return [house for house, before, after in zip(side, beside, beside[1:], strict=False) if before or after]


class _Side:
    """One side of one street while it is being built up."""

    def __init__(self, street: Street, frontage: Frontage, left: bool, dice: Random) -> None:
        self.trees: list[Point] = []
        self.is_row = frontage.run[1] > 1
        self._street, self._style, self._left, self._dice = street, frontage, left, dice
        self._frame = Frame(street.line, left)
        self._row = f"{street.name}/{left}"
        self._number = 1 if left else 2

    def build(self, ground: Ground) -> Iterator[Building]:
        style, dice = self._style, self._dice
        setback = dice.uniform(*style.garden)
        width = dice.uniform(*style.width)
        along, left_in_run = END_CLEARANCE, dice.randint(*style.run)
        while along + style.width[0] <= self._frame.length - END_CLEARANCE:
            # A terrace is one design repeated; anything else varies from plot to plot.
            if style.use not in ("terrace", "council"):
                width = dice.uniform(*style.width)
            front = self._street.tags.width / 2 + (setback if style.steady else dice.uniform(*style.garden))
            placed = list(self._place(ground, along, width, front))
            yield from placed
            left_in_run -= 1
            if not placed:
                along += width if style.curved else 2.5
                continue
            self._number += 2
            if left_in_run > 0:
                along += width
            else:
                left_in_run = dice.randint(*style.run)
                along += width + dice.uniform(*style.gap)

    def _place(self, ground: Ground, along: float, width: float, front: float) -> Iterator[Building]:
        if along + width > self._frame.length - END_CLEARANCE:
            return
        shapes = self._shapes(along, width, front)
        if self._street.within is not None and not self._street.within.contains(shapes[0].centroid):
            return
        fitting = [shape for shape in shapes if shape.is_valid and ground.free(shape, self._row)]
        # A house may do without its garage; half a pair may not stand alone.
        if len(fitting) < len(shapes) and (self._style.use != "detached" or shapes[0] not in fitting):
            return
        garden = self._frame.shape(
            (along, front),
            (along + width, front),
            (along + width, front + self._style.plot_depth - 4),
            (along, front + self._style.plot_depth - 4),
        )
        for i, shape in enumerate(fitting):
            ground.take(shape)
            yield Building(
                shape,
                self._style.use if i == 0 or self._style.use != "detached" else "garage",
                self._street.name,
                self._number,
            )
        if garden.is_valid:
            ground.take(garden, self._row)
        if self._dice.random() < self._style.trees:
            depth = front + self._style.plot_depth - self._dice.uniform(2.5, 6)
            self.trees.append(Point(self._frame.at(along + self._dice.uniform(0, width), depth)))

    def _shapes(self, along: float, width: float, front: float) -> list[Polygon]:
        frame, start = self._frame, along
        if not self._style.curved:
            frame, start = self._frame.middle(along, along + width), 0.0
            width = frame.length
        return [frame.shape(*corners) for corners in self._style.draw(start, width, front, self._dice)]
