"""Single trees in gardens, streets, parks and along the water; and the allotments' plots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import cos, pi, sin
from random import Random

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from .curves import Frame, curve
from .frame import SEED
from .model import Street
from .plan import park, sites, waters

Spot = tuple[Point, float, float]
"""Where a tree stands, and its least and greatest radius in metres."""

_PLOTS_LIE = 8.0
"""Degrees by which the allotments' rows are turned from east."""


def trees(
    streets: Iterable[Street], gardens: Iterable[Point], taken: BaseGeometry, buildings: BaseGeometry
) -> list[Polygon]:
    """The crowns of all single trees of the neighbourhood, none on a house, a pitch or water."""
    dice = Random(f"{SEED}/trees")
    spots: list[Spot] = [(p, 1.5, 3.4) for p in gardens]
    spots += [(p, 2.2, 3.2) for street in streets if street.trees for p in _avenue(street, dice)]
    spots += [(p, 2.2, 5.0) for shape, spacing in _groves() for p in _scatter(shape, spacing, dice)]
    spots += [(p, 2.5, 4.4) for line, gap in _rows() for p in _along(line, gap, dice)]
    crowns = [_crown(*spot, dice) for spot in spots]
    shapely.prepare(buildings)
    shapely.prepare(taken)
    return [c for c in crowns if not buildings.intersects(c) and not taken.intersects(c.centroid)]


def allotment_plots(ground: Polygon) -> list[tuple[Polygon, Polygon | None]]:
    """Strips of about 8 x 23 m with a path between, and on most of them a shed."""
    dice = Random(f"{SEED}/allotments")
    centre = ground.centroid
    flat = affinity.rotate(ground, -_PLOTS_LIE, origin=centre)
    inside = flat.buffer(-2)
    west, south, east, north = flat.bounds
    plots = []
    for x in np.arange(west + 1, east, 26.0):
        for y in np.arange(south + 1, north, 9.2):
            strip = box(x, y, x + 23, y + 7.8)
            if inside.contains(strip):
                end = x + dice.choice((1.0, 19.0))
                shed = box(end, y + 0.8, end + 2.6, y + 2.9) if dice.random() < 0.7 else None
                plots.append((_turned(strip, centre), None if shed is None else _turned(shed, centre)))
    return plots


def _turned(shape: Polygon, centre: Point) -> Polygon:
    return affinity.rotate(shape, _PLOTS_LIE, origin=centre)


def _crown(at: Point, least: float, most: float, dice: Random) -> Polygon:
    """A tree seen from above: seven uneven corners."""
    radius, start = dice.uniform(least, most), dice.uniform(0, pi)
    reach = [(start + 2 * pi * i / 7, radius * dice.uniform(0.82, 1.12)) for i in range(7)]
    return Polygon([(at.x + r * cos(t), at.y + r * sin(t)) for t, r in reach])


def _avenue(street: Street, dice: Random) -> Iterator[Point]:
    out = street.tags.width / 2 + 0.6
    for left in (True, False):
        frame = Frame(street.line, left)
        for along in np.arange(9, street.line.length - 8, 13):
            yield Point(frame.at(along + dice.uniform(-1, 1), out))


def _groves() -> list[tuple[BaseGeometry, float]]:
    """Ground where trees stand about, and how many metres apart."""
    pitches = shapely.union_all([shape for _, shape in park.PITCHES]).buffer(3)
    open_park = park.PARK.difference(waters.POND.buffer(4)).difference(pitches)
    return [
        (open_park, 30),
        (open_park.intersection(waters.POND.buffer(16)), 9),
        (sites.BY_NAME["St Oswin's Church"].difference(sites.CHURCH.buffer(5)), 13),
        (sites.BY_NAME["Moor End Cemetery"], 18),
        (sites.BY_NAME["Jubilee Green"], 20),
        (sites.BY_NAME["Fairfield Green"], 14),
        (sites.BY_NAME["Mill Meadow"], 15),
        (sites.BY_NAME["Lockside Green"], 12),
        (waters.ISLAND, 7),
        (_banks(waters.RAILWAY, 7.5, 14, (-500, -300, 1900, 1500)), 11),
        (_banks(waters.BROOK, 3, 11, (-300, -600, 700, 2000)), 13),
        (_banks(waters.CANAL, 8, 16, (-900, 0, 2000, 600)), 20),
    ]


def _banks(line: LineString, near: float, far: float, within: tuple[float, float, float, float]) -> BaseGeometry:
    return line.buffer(far).difference(line.buffer(near)).intersection(box(*within))


def _rows() -> list[tuple[LineString, float]]:
    """Lines on which trees were planted, and how many metres apart."""
    lime_walk = curve(next(corners for name, corners in park.PATHS if name == "Lime Walk"))
    edges = [
        sites.BY_NAME[name].buffer(-5).exterior
        for name in ("Brookvale Park", "Westfield Recreation Ground", "Brookvale Academy")
    ]
    return [*((lime_walk.offset_curve(side), 10.0) for side in (4.5, -4.5)), *((edge, 14.0) for edge in edges)]


def _along(line: LineString, gap: float, dice: Random) -> list[Point]:
    return [line.interpolate(at + dice.uniform(-2, 2)) for at in np.arange(4, line.length, gap)]


def _scatter(shape: BaseGeometry, spacing: float, dice: Random) -> list[Point]:
    """Points inside `shape` on a jittered grid: even, but not in rows."""
    west, south, east, north = shape.bounds
    spots = [
        Point(x + dice.uniform(-0.5, 0.5) * spacing, y + dice.uniform(-0.5, 0.5) * spacing)
        for x in np.arange(west, east, spacing)
        for y in np.arange(south, north, spacing)
    ]
    shapely.prepare(shape)
    return [spot for spot in spots if shape.contains(spot) and dice.random() < 0.8]
