"""A layer's map for print: vector shapes over a quiet ground, sharp at any size and small at any number."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from shapely import Geometry

Box = tuple[float, float, float, float]

WIDTH, HEIGHT = 720, 480
_MARGIN = 28
_CELL = 8
"""Drawing units; points nearer to each other than that are one mark, which says how many it stands for."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a map looks: from WGS 84 degrees to drawing units, y downwards.

    Web Mercator, so that streets have the angles that people know from the screen.
    """

    left: float
    top: float
    scale: float
    units_per_metre: float

    @classmethod
    def around(cls, box: Box) -> Frame:
        """The frame that shows the whole box (west, south, east, north), with a margin."""
        west, south, east, north = box
        bottom, top = _y(south), _y(north)
        least = 0.0005  # a place or two: still show the streets around, some 60 m each way
        width, height = max(east - west, least), max(top - bottom, least)
        scale = min((WIDTH - 2 * _MARGIN) / width, (HEIGHT - 2 * _MARGIN) / height)
        middle_x, middle_y = (west + east) / 2, (top + bottom) / 2
        metres_per_degree = 111_320 * math.cos(math.radians((south + north) / 2))
        return cls(middle_x - WIDTH / 2 / scale, middle_y + HEIGHT / 2 / scale, scale, scale / metres_per_degree)

    @property
    def box(self) -> Box:
        """What can be seen: west, south, east, north in degrees."""
        right, bottom = self.left + WIDTH / self.scale, self.top - HEIGHT / self.scale
        return (self.left, _latitude(bottom), right, _latitude(self.top))

    def place(self, corners: np.ndarray) -> np.ndarray:
        """Longitude, latitude pairs as drawing units."""
        drawn = np.empty_like(corners)
        drawn[:, 0] = (corners[:, 0] - self.left) * self.scale
        drawn[:, 1] = (self.top - _y(corners[:, 1])) * self.scale
        return drawn


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark for one or more points that lie together; x, y and radius in drawing units."""

    x: float
    y: float
    radius: float
    count: int


@dataclass(slots=True)
class Marks:
    """What a layer's rows leave on its map, gathered batch by batch: as many dots as there is room for."""

    frame: Frame
    paths: list[str] = field(default_factory=list)
    _cells: Counter[tuple[int, int]] = field(default_factory=Counter)

    def add(self, shapes: np.ndarray) -> None:
        """Take in some shapes in WGS 84; those without a place are not drawn."""
        kinds = shapely.get_type_id(shapes)
        points = shapes[kinds == shapely.GeometryType.POINT]
        if len(points):
            cells = np.floor(self.frame.place(shapely.get_coordinates(points)) / _CELL).astype(int)
            self._cells.update(map(tuple, cells.tolist()))
        for shape in shapes[kinds > shapely.GeometryType.POINT]:
            self.paths.append(path_of(shape, self.frame))

    @property
    def dots(self) -> list[Dot]:
        """Many before few, so that no single mark lies hidden under a crowd."""
        return [
            Dot((x + 0.5) * _CELL, (y + 0.5) * _CELL, min(6 + 3 * math.log2(count), 24), count)
            for (x, y), count in self._cells.most_common()
        ]


def path_of(shape: Geometry, frame: Frame, tolerance: float = 0.4) -> str:
    """The SVG path of a line or area; detail finer than `tolerance` drawing units is left out."""
    parts: list[str] = []
    for ring, closed in _lines(shape):
        corners = frame.place(shapely.get_coordinates(ring))
        thinned = shapely.get_coordinates(shapely.simplify(shapely.linestrings(corners), tolerance))
        steps = "L".join(f"{x:.1f} {y:.1f}" for x, y in thinned)
        parts.append(f"M{steps}{'Z' if closed else ''}")
    return "".join(parts)


def scale_bar(frame: Frame) -> tuple[float, str]:
    """A round length that fits a fifth of the map: drawing units and its words, such as ``200 m``."""
    longest = WIDTH / 5 / frame.units_per_metre
    power = 10 ** math.floor(math.log10(longest))
    metres = next(step * power for step in (5, 2, 1) if step * power <= longest)
    words = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
    return metres * frame.units_per_metre, words


def bounds_of(boxes: Iterable[Box | None]) -> Box | None:
    """What holds all of them; None for none."""
    real: Sequence[Box] = [box for box in boxes if box is not None and not any(map(math.isnan, box))]
    if not real:
        return None
    west, south, east, north = zip(*real, strict=True)
    return min(west), min(south), max(east), max(north)


def _lines(shape: Geometry) -> Iterable[tuple[Geometry, bool]]:
    for part in shapely.get_parts(shape):
        if part.geom_type == "Polygon":
            for ring in (part.exterior, *part.interiors):
                yield ring, True
        elif part.geom_type == "LineString":
            yield part, False


def _y(latitude: float | np.ndarray) -> float | np.ndarray:
    """Mercator's y in degrees of longitude (EPSG guidance note 7-2, 1024, on the sphere)."""
    return np.degrees(np.arctanh(np.sin(np.radians(latitude))))


def _latitude(y: float) -> float:
    return math.degrees(math.asin(math.tanh(math.radians(y))))
