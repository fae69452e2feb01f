"""What already stands on the ground, and whether something else may."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import floor

import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

TOUCH = 0.04
"""Metres of overlap that count as touching: party walls are shared to the last bit, corners on bends are not."""


class Ground:
    """Keeps fixed obstacles (streets, water, rails) and grows with each building and garden."""

    _CELL = 30.0

    def __init__(self, obstacles: Iterable[BaseGeometry]) -> None:
        self._obstacles = shapely.STRtree(list(obstacles))
        self._built: dict[tuple[int, int], list[tuple[str, Polygon]]] = defaultdict(list)

    def free(self, shape: Polygon, row: str) -> bool:
        """Whether `shape` meets no obstacle, no building, and no garden but those of its own `row`."""
        if self._obstacles.query(shape, predicate="intersects").size:
            return False
        probe = shape.buffer(-TOUCH)
        if probe.is_empty:
            return False
        return not any(other.intersects(probe) for owner, other in self._near(probe) if owner != row)

    def take(self, shape: Polygon, owner: str = "") -> None:
        """Occupy `shape`; a garden names the row that owns it, a building belongs to nobody."""
        for cell in self._cells(shape):
            self._built[cell].append((owner, shape))

    def _near(self, shape: BaseGeometry) -> Iterator[tuple[str, Polygon]]:
        for cell in self._cells(shape):
            yield from self._built[cell]

    def _cells(self, shape: BaseGeometry) -> Iterator[tuple[int, int]]:
        west, south, east, north = (floor(v / self._CELL) for v in shape.bounds)
        for x in range(west, east + 1):
            for y in range(south, north + 1):
                yield (x, y)
