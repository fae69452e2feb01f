"""Fill the blocks between Kelbridge's main roads with plausible streets."""

from __future__ import annotations

from collections.abc import Iterable
from math import atan2, degrees
from random import Random

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Polygon
from shapely.ops import polygonize, unary_union

from .curves import smooth
from .frame import SEED
from .model import Area, Street
from .names import town_names

_USES = ("far_semi", "far_terrace", "far_semi")
_PITCH = {"far_semi": 78.0, "far_terrace": 48.0}


def fill(region: Polygon, mains: Iterable[Street], keep_clear: Polygon, taken: set[str]) -> tuple[list[Street], list[Area]]:
    """Streets and open spaces for every block of `region` that `mains` cut out."""
    dice = Random(f"{SEED}/town")
    names = town_names(dice, taken)
    lines = [region.exterior, *(street.line for street in mains)]
    blocks = [b for b in polygonize(unary_union(lines)) if region.contains(b.representative_point()) and b.area > 9000]
    streets: list[Street] = []
    open_ground: list[Area] = []
    for number, block in enumerate(sorted(blocks, key=lambda b: b.bounds)):
        ground = block.difference(keep_clear)
        ground = max(getattr(ground, "geoms", [ground]), key=lambda g: g.area)
        open_part, ground = _open_space(ground, dice, number)
        open_ground += open_part
        use = _USES[number % len(_USES)]
        streets += _lattice(ground, use, dice, names)
    return streets, open_ground


def _open_space(ground: Polygon, dice: Random, number: int) -> tuple[list[Area], Polygon]:
    """Set some ground of every other block aside as a park, a school or works."""
    if number % 2 or ground.area < 60_000:
        return [], ground
    kind = ("park", "school", "industrial", "recreation_ground", "allotments")[number // 2 % 5]
    spot = ground.representative_point()
    size = dice.uniform(55, 90)
    square = affinity.rotate(affinity.scale(spot.buffer(1, 1), size * dice.uniform(0.8, 1.5), size), dice.uniform(0, 180))
    piece = square.intersection(ground.buffer(-30))
    if piece.geom_type != "Polygon" or piece.is_empty:
        return [], ground
    return [Area(piece, kind)], ground.difference(piece.buffer(3))


def _lattice(ground: Polygon, use: str, dice: Random, names) -> list[Street]:
    angle = _long_side(ground) + dice.uniform(-4, 4)
    centre = ground.centroid
    flat = affinity.rotate(ground, -angle, origin=centre)
    west, south, east, north = flat.bounds
    pitch, bow = _PITCH[use], dice.uniform(-22, 22) if use == "far_semi" else 0.0
    lines = [_bowed((west - 5, y), (east + 5, y), bow) for y in np.arange(south + pitch * 0.62, north - pitch * 0.4, pitch)]
    crossings = np.arange(west + 150, east - 90, 205)
    lines += [LineString([(x, south - 5), (x + 8, north + 5)]) for x in crossings]
    streets = []
    for i, line in enumerate(lines):
        for part in getattr(line.intersection(flat), "geoms", [line.intersection(flat)]):
            if part.geom_type != "LineString" or part.length < 60:
                continue
            row, suburb = next(names)
            name = row if use == "far_terrace" else suburb
            turned = affinity.rotate(part, angle, origin=centre).simplify(0.12)
            frontage = use if i < len(lines) - len(crossings) or use == "far_semi" else ""
            streets.append(Street(name, "residential", turned, frontage, frontage))
    return streets


def _bowed(start: tuple[float, float], end: tuple[float, float], bow: float) -> LineString:
    if not bow:
        return LineString([start, end])
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + bow)
    return LineString(smooth([start, middle, end], 12))


def _long_side(shape: Polygon) -> float:
    """Direction in degrees of the longer side of the smallest rectangle round `shape`."""
    corners = np.asarray(shape.minimum_rotated_rectangle.exterior.coords)
    sides = np.diff(corners[:3], axis=0)
    side = sides[int(np.argmax(np.hypot(sides[:, 0], sides[:, 1])))]
    return degrees(atan2(side[1], side[0]))
