"""Farmland: the ground between lanes, cut again and again until it is fields, as enclosure did."""

from __future__ import annotations

from math import atan2, cos, hypot, sin
from random import Random

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import split

from .frame import SEED
from .model import Area

HEDGE = 1.6
_KINDS = ("farmland",) * 11 + ("meadow",) * 6 + ("farmland", "grassland", "wood", "orchard")


def enclose(land: BaseGeometry, near: BaseGeometry) -> list[Area]:
    """Cut `land` (plan metres) into fields of 1.5 to 9 ha, smaller close to `near`."""
    dice = Random(f"{SEED}/fields")
    fields: list[Area] = []
    for block in sorted(getattr(land, "geoms", [land]), key=lambda g: g.bounds):
        for field in _cut(block, near, dice, 0):
            inner = field.buffer(-HEDGE, join_style="mitre").simplify(1.0)
            if inner.geom_type != "Polygon" or inner.area < 1500:
                continue
            kind = dice.choice(_KINDS)
            if kind == "wood":
                inner = inner.buffer(-12).buffer(14, 2).simplify(2.0)
            if kind == "wood" and inner.area > 60_000:
                kind = "farmland"
            if not inner.is_empty and inner.geom_type == "Polygon":
                fields.append(Area(inner, kind, min_zoom=11 if kind == "wood" else 12))
    return fields


def _cut(piece: Polygon, near: BaseGeometry, dice: Random, depth: int) -> list[Polygon]:
    far = min(piece.distance(near) / 1500, 1.0)
    wanted = dice.uniform(18_000, 42_000) * (1 + 1.6 * far)
    if piece.area < wanted or depth > 14:
        return [piece]
    halves = split(piece, _across(piece, dice))
    return [f for half in halves.geoms for f in _cut(half, near, dice, depth + 1)]


def _across(piece: Polygon, dice: Random) -> LineString:
    """A line across the long side of `piece`, a little askew, with a kink where a hedge met an old oak."""
    corners = np.asarray(piece.minimum_rotated_rectangle.exterior.coords)
    a, b, c = corners[0], corners[1], corners[2]
    if np.linalg.norm(b - a) < np.linalg.norm(c - b):
        a, b, c = b, c, corners[3]
    share = dice.uniform(0.38, 0.62)
    start = a + (b - a) * share
    across = c - b
    turn = atan2(across[1], across[0]) + dice.uniform(-0.16, 0.16)
    reach = hypot(*across) * 1.3
    way = np.array([cos(turn), sin(turn)])
    side = np.array([-way[1], way[0]])
    middle = start + way * reach * dice.uniform(0.3, 0.6) + side * dice.uniform(-9, 9)
    return LineString([start - way * reach * 0.2, middle, start + way * reach])
