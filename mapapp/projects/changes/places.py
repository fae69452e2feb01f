"""How a change of place is told: how far, or from what to what."""

from __future__ import annotations

import math

import shapely
from shapely import Geometry

_METRES_PER_DEGREE = 111_320


def place_words(before: Geometry | None, after: Geometry | None) -> tuple[str, str]:
    """Both places in figures: longitude and latitude of a point, or the middle and number of corners of a shape;
    of the second one also how far its middle has moved, in metres."""
    return _figures(before), f"{_figures(after)}{_moved(before, after)}"


def _figures(shape: Geometry | None) -> str:
    if shape is None:
        return ""
    middle = shape.centroid
    where = f"{middle.x:.6f}, {middle.y:.6f}"
    if shape.geom_type == "Point":
        return where
    return f"{where} ({shape.geom_type.lower()}, {shapely.get_num_coordinates(shape)})"


def _moved(before: Geometry | None, after: Geometry | None) -> str:
    if before is None or after is None:
        return ""
    one, other = before.centroid, after.centroid
    east = (other.x - one.x) * math.cos(math.radians(one.y)) * _METRES_PER_DEGREE
    north = (other.y - one.y) * _METRES_PER_DEGREE
    return f" (+{math.hypot(east, north):.1f} m)"
