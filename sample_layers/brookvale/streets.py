"""Join drawn streets to one network, and find where they cross water and railway."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import shapely
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from .model import Street

REACH = 14.0
"""Metres within which a loose end was meant to meet another street."""

PATHS = ("footway", "cycleway", "track", "pedestrian")


def join(streets: Sequence[Street]) -> list[Street]:
    """The same streets with each loose end moved onto the street it was drawn towards."""
    tree = shapely.STRtree([street.line for street in streets])
    joined = []
    for index, street in enumerate(streets):
        coords = list(street.line.coords)
        for end in (0, -1):
            target = _nearest(Point(coords[end]), index, streets, tree)
            if target is not None:
                coords[end] = target
        joined.append(replace(street, line=LineString(coords)))
    return joined


def _nearest(end: Point, own: int, streets: Sequence[Street], tree: shapely.STRtree) -> tuple[float, float] | None:
    best, best_distance = None, REACH
    for i in tree.query(end, predicate="dwithin", distance=REACH):
        if i == own:
            continue
        line = streets[int(i)].line
        distance = line.distance(end)
        if distance < best_distance:
            meeting = line.interpolate(line.project(end))
            best, best_distance = (meeting.x, meeting.y), distance
    return best


def corridors(streets: Iterable[Street]) -> list[BaseGeometry]:
    """The ground each street takes, pavement to pavement."""
    return [street.line.buffer(street.tags.width / 2 - 0.05, cap_style="round", quad_segs=4) for street in streets]


def split_at_bridges(street: Street, crossed: BaseGeometry) -> tuple[list[Street], list[Street]]:
    """The pieces of `street` on the ground, and those over `crossed` (already widened by the abutments)."""
    hit = street.line.intersection(crossed)
    if hit.is_empty:
        return [street], []
    spans = sorted(
        tuple(sorted((street.line.project(Point(part.coords[0])), street.line.project(Point(part.coords[-1])))))
        for part in shapely.get_parts(shapely.line_merge(hit))
        if part.geom_type == "LineString" and part.length > 1
    )
    ground, bridges, at = [], [], 0.0
    for start, end in spans:
        if start - at > 0.5:
            ground.append(replace(street, line=substring(street.line, at, start)))
        bridges.append(replace(street, line=substring(street.line, start, end)))
        at = end
    if street.line.length - at > 0.5:
        ground.append(replace(street, line=substring(street.line, at, street.line.length)))
    return ground, bridges
