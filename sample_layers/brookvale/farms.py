"""Lone farmsteads: a house, barns round a yard, and the track that leads there."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from shapely.geometry import LineString, Point, Polygon, box

from .frame import SEED
from .model import Building, Street
from .plan.country import FARMS
from .plan.sites import wings

_YARD = 45.0


def buildings() -> list[Building]:
    """House and barns of every farm."""
    dice = Random(f"{SEED}/farms")
    found = []
    for x, y, degrees in FARMS.values():
        long, deep = dice.uniform(22, 34), dice.uniform(10, 14)
        found.append(Building(wings(x - 24, y - 4, degrees, (0, 0, 11, 8), (5, 6, 6, 6)), "farmhouse"))
        found.append(Building(wings(x + 6, y + 14, degrees, (0, 0, long, deep), (-8, -11, 9, 14)), "barn"))
        found.append(Building(wings(x + 10, y - 22, degrees, (0, 0, dice.uniform(24, 40), 16)), "barn"))
        if dice.random() < 0.6:
            found.append(Building(wings(x - 14, y - 32, degrees + 90, (0, 0, 18, 9)), "barn"))
    return [b for i, b in enumerate(found) if not any(b.shape.intersects(other.shape) for other in found[:i])]


def yards() -> list[Polygon]:
    """Ground where nothing else is built."""
    return [box(x - _YARD, y - _YARD, x + _YARD, y + _YARD) for x, y, _ in FARMS.values()]


def tracks(lanes: Iterable[Street]) -> list[Street]:
    """A track from each farm to the nearest road."""
    roads = [street.line for street in lanes if street.tags.kind != "path"]
    found = []
    for name, (x, y, _) in FARMS.items():
        yard = Point(x - 4, y - 6)
        road = min(roads, key=yard.distance)
        gate = road.interpolate(road.project(yard))
        bend = Point(
            (yard.x + gate.x) / 2 + (gate.y - yard.y) * 0.12, (yard.y + gate.y) / 2 - (gate.x - yard.x) * 0.12
        )
        found.append(Street(f"{name} track", "track", LineString([yard, bend, gate])))
    return found
