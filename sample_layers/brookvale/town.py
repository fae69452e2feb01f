"""Fill the blocks between Kelbridge's main roads with plausible streets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import atan2, degrees, pi
from random import Random

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, split, unary_union

from .curves import smooth
from .fields import across
from .frame import SEED
from .model import Area, Street
from .names import town_names

_USES = ("far_semi", "far_terrace", "far_semi", "far_semi")
_PITCH = {"far_semi": 78.0, "far_terrace": 48.0}
_OPEN = ("park", "school", "industrial", "recreation_ground", "allotments", "grass")
_QUARTER = 75_000.0
"""Square metres of ground that one builder laid out in one go."""

_SMALLEST = 8_000.0
_APART = 26.0
"""Metres that a street keeps from one beside it, so that houses fit between."""

Names = Iterator[tuple[str, str]]


def fill(
    region: Polygon, mains: Iterable[LineString], keep_clear: BaseGeometry, taken: set[str]
) -> tuple[list[Street], list[Area]]:
    """Streets and open spaces for every block of `region` that `mains` cut out."""
    dice = Random(f"{SEED}/town")
    names = town_names(dice, taken)
    blocks = [
        b for b in polygonize(unary_union([region.exterior, *mains])) if region.contains(b.representative_point())
    ]
    streets: list[Street] = []
    open_ground: list[Area] = []
    for block in sorted(blocks, key=lambda b: b.bounds):
        ground = _largest(block.difference(keep_clear))
        if ground.area < _SMALLEST:
            continue
        quarters, dividers = _quarters(ground, dice)
        streets += [Street(next(names)[1], "residential", line, "far_semi", "far_semi") for line in dividers]
        for quarter in quarters:
            if quarter.area < _SMALLEST:
                continue
            if dice.random() < 0.16:
                open_ground.append(Area(quarter.buffer(-34).buffer(4), dice.choice(_OPEN)))
                continue
            streets += _lattice(quarter, dice.choice(_USES), dice, names)
    return streets, [area for area in open_ground if area.shape.area > 3000]


def bend(street: Street) -> Street:
    """Lay a street of the town a little crooked, all neighbours alike, so that no quarter looks ruled."""

    def shift(xy: np.ndarray) -> np.ndarray:
        x, y = xy[:, 0], xy[:, 1]
        inside = np.minimum(np.minimum(x - 1720, 3240 - x), np.minimum(y + 760, 1980 - y))
        reach = np.clip(inside / 260, 0, 1) ** 2
        dx = 22 * np.sin(2 * pi * y / 690 + 0.7) + 5 * np.sin(2 * pi * y / 290 + x / 300)
        dy = 24 * np.sin(2 * pi * x / 640 + 2.1) + 5 * np.sin(2 * pi * x / 310 + y / 240)
        return np.column_stack([x + reach * dx, y + reach * dy])

    return replace(street, line=shapely.transform(street.line.segmentize(22), shift).simplify(0.4))


def _quarters(ground: Polygon, dice: Random) -> tuple[list[Polygon], list[LineString]]:
    """Cut a block into builders' quarters; the cuts become streets."""
    if ground.area < _QUARTER * dice.uniform(0.8, 1.5):
        return [ground], []
    cut = across(ground, dice)
    pieces: list[Polygon] = []
    lines = [part for part in shapely.get_parts(cut.intersection(ground)) if part.length > 80]
    for piece in split(ground, cut).geoms:
        inner, more = _quarters(piece, dice)
        pieces += inner
        lines += more
    return pieces, lines


def _lattice(ground: Polygon, use: str, dice: Random, names: Names) -> list[Street]:
    angle = _long_side(ground) + dice.uniform(-5, 5)
    centre = ground.centroid
    flat = affinity.rotate(ground, -angle, origin=centre)
    west, south, east, north = flat.bounds
    pitch, bow = _PITCH[use], dice.uniform(-24, 24) if use == "far_semi" else 0.0
    rows = np.arange(south + pitch * 0.55, north - pitch * 0.35, pitch)
    lines = [_bowed((west - 5, y), (east + 5, y), bow) for y in rows]
    streets = []
    for line in lines:
        for part in shapely.get_parts(line.intersection(flat)):
            if part.length < 60 or part.interpolate(0.5, normalized=True).distance(flat.exterior) < _APART:
                continue
            row, suburb = next(names)
            turned = affinity.rotate(part, angle, origin=centre).simplify(0.12)
            streets.append(Street(row if use == "far_terrace" else suburb, "residential", turned, use, use))
    return streets


def _bowed(start: tuple[float, float], end: tuple[float, float], bow: float) -> LineString:
    if not bow:
        return LineString([start, end])
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + bow)
    return LineString(smooth([start, middle, end], 12))


def _largest(shape: BaseGeometry) -> Polygon:
    return max(shapely.get_parts(shape), key=lambda part: part.area)


def _long_side(shape: Polygon) -> float:
    """Direction in degrees of the longer side of the smallest rectangle round `shape`."""
    corners = np.asarray(shape.minimum_rotated_rectangle.exterior.coords)
    sides = np.diff(corners[:3], axis=0)
    side = sides[int(np.argmax(np.hypot(sides[:, 0], sides[:, 1])))]
    return degrees(atan2(side[1], side[0]))
