"""Water as surfaces: the canal with its locks and basin, a brook that widens downstream, the river, ponds."""

from __future__ import annotations

import numpy as np
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring, unary_union

from .model import Area, Way
from .plan import waters as plan

LOCK_LENGTH, LOCK_WIDTH = 24.0, 4.6


def canal_surface() -> BaseGeometry:
    """The canal, narrow in its locks, with the basin and the winding hole."""
    surface = plan.CANAL.buffer(plan.CANAL_WIDTH / 2, cap_style="flat")
    for x in plan.LOCKS.values():
        along = lock_position(x)
        chamber = substring(plan.CANAL, along - LOCK_LENGTH / 2, along + LOCK_LENGTH / 2)
        surface = surface.difference(chamber.buffer(plan.CANAL_WIDTH, cap_style="flat"))
        surface = surface.union(chamber.buffer(LOCK_WIDTH / 2, cap_style="flat"))
    return unary_union([surface, plan.BASIN, plan.WINDING_HOLE]).buffer(0.8).buffer(-0.8)


def lock_position(x: float) -> float:
    """Metres along the canal of plan easting `x`."""
    return plan.CANAL.project(plan.CANAL.intersection(LineString([(x, -500), (x, 900)])).centroid)


def _widening(line: LineString, start: float, end: float) -> Polygon:
    """A stream's surface whose width goes from `start` to `end` metres, uneven as banks are."""
    count = int(line.length / 8)
    pieces = []
    for i in range(count):
        share = i / count
        width = start + (end - start) * share + 0.7 * np.sin(i * 0.9) + 0.5 * np.sin(i * 0.37)
        pieces.append(substring(line, share, (i + 1.02) / count, normalized=True).buffer(max(width, 1.4) / 2, 3))
    return unary_union(pieces).simplify(0.25)


def brook_surface() -> BaseGeometry:
    """The brook; it runs in a culvert under the canal, so it is cut there."""
    culvert = plan.CANAL.buffer(14, cap_style="flat")
    return _widening(plan.BROOK, 2.2, 5.5).difference(culvert)


def areas() -> list[Area]:
    """All water surfaces."""
    return [
        Area(plan.RIVER.buffer(13).union(_widening(plan.RIVER, 24, 34)), "river", plan.RIVER_NAME, min_zoom=9),
        Area(canal_surface(), "canal", plan.CANAL_NAME, min_zoom=11),
        Area(brook_surface(), "stream", plan.BROOK_NAME, min_zoom=13),
        Area(plan.POND.difference(plan.ISLAND), "lake", plan.POND_NAME, "pond", min_zoom=13),
        *(Area(flash, "lake", min_zoom=11) for flash in plan.FLASHES),
    ]


def ways() -> list[Way]:
    """Centrelines for labels and small scales."""
    return [
        Way(plan.RIVER, "river", "river", plan.RIVER_NAME, min_zoom=9),
        Way(plan.CANAL, "canal", "canal", plan.CANAL_NAME, min_zoom=11),
        Way(plan.BROOK, "stream", "stream", plan.BROOK_NAME, min_zoom=12),
    ]


def locks() -> list[tuple[str, Point]]:
    """Name and position of each lock."""
    return [(name, plan.CANAL.interpolate(lock_position(x))) for name, x in plan.LOCKS.items()]
