"""How a change of place is told: where it was, where it is, how far that is."""

from __future__ import annotations

import math

import shapely
from shapely import Geometry

_METRES_PER_DEGREE = 111_320


def place_words(shape: Geometry | None) -> str:
    """Longitude and latitude of a point, or of a shape's middle with its number of corners; empty for no place."""
    if shape is None:
        return ""
    middle = shape.centroid
    where = f"{middle.x:.6f}, {middle.y:.6f}"
    if shape.geom_type == "Point":
        return where
    return f"{where} ({shape.geom_type.lower()}, {shapely.get_num_coordinates(shape)})"


def metres_between(before: Geometry | None, after: Geometry | None) -> float | None:
    """How far the middle of a place (WGS 84) has moved; None where there is only one."""
    if before is None or after is None:
        return None
    one, other = before.centroid, after.centroid
    east = (other.x - one.x) * math.cos(math.radians(one.y)) * _METRES_PER_DEGREE
    north = (other.y - one.y) * _METRES_PER_DEGREE
    return math.hypot(east, north)
