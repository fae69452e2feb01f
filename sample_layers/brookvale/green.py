"""Parks, pitches, allotment plots, woods and single trees."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, sin
from random import Random

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from .curves import Frame
from .frame import SEED
from .model import Street
from .plan import sites, waters


def crown(point: Point, dice: Random, small: float = 1.8, large: float = 4.2) -> Polygon:
    """A tree seen from above: seven uneven corners, radius in metres."""
    radius = dice.uniform(small, large)
    start = dice.uniform(0, pi)
    reach = [(start + 2 * pi * i / 7, radius * dice.uniform(0.82, 1.12)) for i in range(7)]
    return Polygon([(point.x + r * cos(t), point.y + r * sin(t)) for t, r in reach])


def trees(streets: Iterable[Street], gardens: Iterable[Point], taken: BaseGeometry, buildings: BaseGeometry) -> list[Polygon]:
    """All single trees of the neighbourhood, none on a house or on water."""
    dice = Random(f"{SEED}/trees")
    spots: list[tuple[Point, float, float]] = [(p, 1.5, 3.4) for p in gardens]
    for street in streets:
        if street.trees:
            spots += [(p, 2.2, 3.2) for p in _avenue(street, dice)]
    for shape, spacing in _groves():
        spots += [(p, 2.2, 5.0) for p in scatter(shape, spacing, dice)]
    for line, gap in _rows():
        spots += [(p, 2.5, 4.4) for p in _along(line, gap, dice)]
    crowns = [crown(p, dice, small, large) for p, small, large in spots]
    shapely.prepare(buildings)
    shapely.prepare(taken)
    return [c for c in crowns if not buildings.intersects(c) and not taken.intersects(c.centroid)]


def _avenue(street: Street, dice: Random) -> list[Point]:
    out = street.tags.width / 2 + 0.6
    return [Point(Frame(street.line, left).at(along + dice.uniform(-1, 1), out))
            for left in (True, False) for along in np.arange(9, street.line.length - 8, 13)]


def _groves() -> list[tuple[BaseGeometry, float]]:
    named = {site.name: site.shape for site in sites.SITES}
    open_park = sites.PARK.difference(waters.POND.buffer(4)).difference(shapely.union_all([s for _, s in sites.PITCHES]).buffer(3))
    return [
        (open_park, 30), (open_park.intersection(waters.POND.buffer(16)), 9),
        (named["St Oswin's Church"].difference(sites.CHURCH.buffer(5)), 13), (named["Moor End Cemetery"], 18),
        (named["Jubilee Green"], 20), (named["Fairfield Green"], 14), (named["Mill Meadow"], 15),
        (named["Lockside Green"], 12), (waters.ISLAND, 7),
        (waters.RAILWAY.buffer(14).difference(waters.RAILWAY.buffer(7.5)).intersection(box(-500, -300, 1900, 1500)), 11),
        (waters.BROOK.buffer(11).difference(waters.BROOK.buffer(3)).intersection(box(-300, -600, 700, 2000)), 13),
        (waters.CANAL.buffer(16).difference(waters.CANAL.buffer(8)).intersection(box(-900, 0, 2000, 600)), 20),
    ]


def _rows() -> list[tuple[LineString, float]]:
    lines = {name: shapely.from_wkt("LINESTRING(" + path.replace(",", "#").replace(" ", ",").replace("#", " ") + ")")
             for name, path in sites.PARK_PATHS if name == "Lime Walk"}
    named = {site.name: site.shape for site in sites.SITES}
    rows = [(line.offset_curve(side), 10.0) for line in lines.values() for side in (4.5, -4.5)]
    for name in ("Brookvale Park", "Westfield Recreation Ground", "Brookvale Academy"):
        rows.append((named[name].buffer(-5).exterior, 14.0))
    return rows


def _along(line: LineString, gap: float, dice: Random) -> list[Point]:
    return [line.interpolate(at + dice.uniform(-2, 2)) for at in np.arange(4, line.length, gap)]


def scatter(shape: BaseGeometry, spacing: float, dice: Random) -> list[Point]:
    """Points inside `shape` on a jittered grid: even, but not in rows."""
    west, south, east, north = shape.bounds
    spots = [Point(x + dice.uniform(-0.5, 0.5) * spacing, y + dice.uniform(-0.5, 0.5) * spacing)
             for x in np.arange(west, east, spacing) for y in np.arange(south, north, spacing)]
    shapely.prepare(shape)
    return [p for p in spots if shape.contains(p) and dice.random() < 0.8]


def allotment_plots(shape: Polygon, degrees: float) -> list[tuple[Polygon, Polygon | None]]:
    """Strips of about 8 x 22 m with a path between, and on most of them a shed."""
    dice = Random(f"{SEED}/allotments")
    centre = shape.centroid
    flat = shapely.affinity.rotate(shape, -degrees, origin=centre)
    west, south, east, north = flat.bounds
    plots = []
    for x in np.arange(west + 1, east, 26.0):
        for y in np.arange(south + 1, north, 9.2):
            strip = box(x, y, x + 23, y + 7.8)
            if not flat.buffer(-2).contains(strip):
                continue
            end = x + dice.choice((1.0, 19.0))
            shed = box(end, y + 0.8, end + 2.6, y + 2.9) if dice.random() < 0.7 else None
            turned = [shapely.affinity.rotate(g, degrees, origin=centre) if g is not None else None for g in (strip, shed)]
            plots.append((turned[0], turned[1]))
    return plots
