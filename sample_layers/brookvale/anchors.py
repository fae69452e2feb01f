"""Turn "where" of a voice into a shape on the map: on the bench, along the street, round the yard."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from .curves import outline
from .model import Neighbourhood
from .plan import sites

STREET_SIDE = 9.0
"""Metres either side of a street's middle that "this street" means when somebody colours it in."""


class Anchors:
    """Looks up the things people talk about; raises KeyError naming what is not on the map."""

    def __init__(self, place: Neighbourhood) -> None:
        # The first of a name is the one in the neighbourhood; roads keep their name beyond it.
        self._streets = {street.name: street.line for street in reversed(place.network)}
        self._landmarks = {mark.name: mark.point for mark in place.landmarks}
        self._buildings = {b.name: b.shape for b in place.buildings if b.name}
        self._areas = {area.name: area.shape for area in place.ground if area.name}
        self._areas |= sites.BY_NAME

    def shape(self, where: Mapping[str, Any] | None, drawn_as: str | None, dice: Random) -> BaseGeometry | None:
        """The shape in plan metres, None for "I'm not sure where"; `drawn_as` asks for another kind of shape."""
        if where is None:
            return None
        shape = self._find(where)
        if drawn_as == "area" and isinstance(shape, LineString):
            return shape.buffer(STREET_SIDE, quad_segs=3).simplify(1.0)
        if drawn_as == "point":
            return _nudged(shape.representative_point(), dice, 12)
        if isinstance(shape, Polygon):
            # Fingers do not follow fences to the metre.
            return shape.buffer(dice.uniform(-1.5, 1.5)).simplify(3.0)
        return _nudged(shape, dice, 2) if isinstance(shape, Point) else shape.simplify(1.5)

    def _find(self, where: Mapping[str, Any]) -> BaseGeometry:
        match where:
            case {"at": [x, y]}:
                return Point(x, y)
            case {"outline": str(corners)}:
                return outline(corners)
            case {"landmark": str(name)} | {"stop": str(name)}:
                return self._landmarks[name]
            case {"building": str(name)}:
                return self._buildings[name].representative_point()
            case {"area": str(name)}:
                return self._areas[name]
            case {"street": str(name), "near": [x, y]}:
                return self._streets[name].interpolate(self._streets[name].project(Point(x, y)))
            case {"street": str(name), "share": share}:
                return self._streets[name].interpolate(share, normalized=True)
            case {"line": {"street": str(name), "from": start, "to": end}}:
                return substring(self._streets[name], start, end, normalized=True)
            case {"line": {"street": str(name), "within": [west, east]}}:
                return _between(self._streets[name], west, east)
        raise KeyError(f"Nothing on the map answers to {dict(where)}.")


def _between(line: LineString, west: float, east: float) -> LineString:
    ends = sorted(line.project(line.intersection(LineString([(x, -5000), (x, 5000)])).centroid) for x in (west, east))
    return substring(line, *ends)


def _nudged(point: Point, dice: Random, metres: float) -> Point:
    return Point(point.x + dice.uniform(-metres, metres), point.y + dice.uniform(-metres, metres))
