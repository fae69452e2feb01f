"""The grid of web map tiles: spherical Mercator (EPSG:3857) as shares of the world, y downwards."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor, log2
from typing import NamedTuple

import numpy as np
import shapely

Bounds = tuple[float, float, float, float]
"""West, south, east, north in degrees (WGS 84)."""
NORTHERNMOST = 85.0511287798066
"""Degrees at which the square world of web maps ends."""
_FARTHEST, _CLOSEST = 10, 16
_MOST_TILES = 100_000
"""At the closest zoom: about 100 by 100 km of Britain at zoom 16."""
_METRES_A_DEGREE = 111_320.0


class Tile(NamedTuple):
    """A tile by zoom, column from the west and row from the north."""

    z: int
    x: int
    y: int


def to_world(shapes: np.ndarray) -> np.ndarray:
    """Shapes in degrees as shapes in shares of the world, 0 to 1."""
    return shapely.transform(shapes, _world)


def _world(corners: np.ndarray) -> np.ndarray:
    latitude = np.radians(np.clip(corners[:, 1], -NORTHERNMOST, NORTHERNMOST))
    down = (1 - np.arcsinh(np.tan(latitude)) / np.pi) / 2
    return np.column_stack([(corners[:, 0] + 180) / 360, down])


def to_degrees(x: float, y: float) -> tuple[float, float]:
    """Longitude and latitude of a place given in shares of the world."""
    return x * 360 - 180, float(np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * y)))))


def tiles_over(bounds: Bounds, zoom: int) -> Iterator[Tile]:
    """Every tile that a box in degrees touches, row by row."""
    west, south, east, north = bounds
    size = 2**zoom
    (left, top), (right, bottom) = _world(np.array([[west, north], [east, south]]))
    for y in range(_within(top * size, size), _within(bottom * size, size) + 1):
        for x in range(_within(left * size, size), _within(right * size, size) + 1):
            yield Tile(zoom, x, y)


def tile_bounds(tile: Tile) -> Bounds:
    """The box of a tile in degrees."""
    size = 2**tile.z
    west, north = to_degrees(tile.x / size, tile.y / size)
    east, south = to_degrees((tile.x + 1) / size, (tile.y + 1) / size)
    return west, south, east, north


def zooms_for(bounds: Bounds) -> range:
    """The zooms at which a map of this place is worth having: streets from 10 to 16, less for a county or more."""
    west, south, east, north = bounds
    (left, top), (right, bottom) = _world(np.array([[west, north], [east, south]]))
    wide, high = max(right - left, 1e-9), max(bottom - top, 1e-9)
    closest = floor(log2(_MOST_TILES / (wide * high)) / 2)
    last = max(2, min(_CLOSEST, closest))
    return range(min(_FARTHEST, max(0, last - 6)), last + 1)


def with_margin(bounds: Bounds, metres: float) -> Bounds:
    """A box grown on every side."""
    west, south, east, north = bounds
    up = metres / _METRES_A_DEGREE
    widest = max(abs(south), abs(north))
    across = up / max(0.05, float(np.cos(np.radians(widest))))
    return (
        max(-180.0, west - across),
        max(-NORTHERNMOST, south - up),
        min(180.0, east + across),
        min(NORTHERNMOST, north + up),
    )


def _within(place: float, size: int) -> int:
    return min(size - 1, max(0, floor(place)))
