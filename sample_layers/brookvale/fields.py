"""Farmland: the ground between lanes, cut again and again until it is fields, as enclosure did."""

from __future__ import annotations

from collections.abc import Callable
from math import atan2, cos, hypot, sin
from random import Random

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import split

from .frame import SEED
from .model import Area

HEDGE = 1.6
_KINDS = ("farmland",) * 11 + ("meadow",) * 6 + ("farmland", "grassland", "wood", "orchard")
_LARGEST_WOOD = 60_000.0


def enclose(land: BaseGeometry, near: BaseGeometry) -> list[Area]:
    """Cut `land` (plan metres) into fields of 2 to 10 ha, smaller close to `near`, with a hedge between."""
    dice = Random(f"{SEED}/fields")
    fields: list[Area] = []
    for block in sorted(shapely.get_parts(land), key=lambda g: g.bounds):
        for field in _cut(block, dice, lambda piece: _field_size(piece, near, dice)):
            kind = dice.choice(_KINDS)
            # Corners and strips too small to plough are left to grass.
            kind = "meadow" if field.area < 6000 and kind != "wood" else kind
            fields += _inside_hedges(field, "farmland" if field.area > _LARGEST_WOOD and kind == "wood" else kind)
    return fields


def far_fields(land: BaseGeometry) -> list[Area]:
    """The same for country seen only from afar: patches of 60 ha and more, in large strokes."""
    dice = Random(f"{SEED}/far")
    patches: list[Area] = []
    for block in sorted(shapely.get_parts(land), key=lambda g: g.bounds):
        for patch in _cut(block, dice, lambda _: dice.uniform(240_000, 700_000)):
            patches += _inside_hedges(patch, dice.choice(_KINDS[6:-1]))
    return patches


def _inside_hedges(field: Polygon, kind: str) -> list[Area]:
    inner = field.buffer(-HEDGE, join_style="mitre").simplify(1.0)
    if kind == "wood":
        inner = inner.buffer(-12).buffer(13, 2).simplify(2.0)
    parts = [part for part in shapely.get_parts(inner) if part.geom_type == "Polygon" and part.area > 150]
    return [Area(part, kind, min_zoom=11 if kind == "wood" else 12) for part in parts]


def _field_size(piece: Polygon, near: BaseGeometry, dice: Random) -> float:
    far = min(piece.distance(near) / 1500, 1.0)
    return dice.uniform(18_000, 42_000) * (1 + 1.6 * far)


def _cut(piece: Polygon, dice: Random, wanted: Callable[[Polygon], float], depth: int = 0) -> list[Polygon]:
    if piece.area < wanted(piece) or depth > 14:
        return [piece]
    halves = split(piece, across(piece, dice))
    return [field for half in halves.geoms for field in _cut(half, dice, wanted, depth + 1)]


def across(piece: Polygon, dice: Random) -> LineString:
    """A line across the long side of `piece`, a little askew, with a kink where a hedge met an old oak."""
    corners = np.asarray(piece.minimum_rotated_rectangle.exterior.coords)
    a, b, c = corners[0], corners[1], corners[2]
    if np.linalg.norm(b - a) < np.linalg.norm(c - b):
        a, b, c = b, c, corners[3]
    start = a + (b - a) * dice.uniform(0.38, 0.62)
    over = c - b
    turn = atan2(over[1], over[0]) + dice.uniform(-0.16, 0.16)
    reach = hypot(*over) * 1.3
    way = np.array([cos(turn), sin(turn)])
    side = np.array([-way[1], way[0]])
    middle = start + way * reach * dice.uniform(0.3, 0.6) + side * dice.uniform(-9, 9)
    return LineString([start - way * reach * 0.2, middle, start + way * reach])
