"""Places on the ground: which shapes a layer may hold, and when a shape is one we can keep.

All coordinates are WGS 84 longitude and latitude in degrees (EPSG:4326, axis order x, y as in GeoPackage).
"""

from __future__ import annotations

import math
from enum import StrEnum

import shapely
from shapely import Geometry
from shapely.geometry import LineString, MultiPolygon, Point, Polygon

from mapapp.domain.refusal import Refusal

MOST_VERTICES = 20_000
"""More than a finger can draw in an hour; a longer shape is a broken or hostile message."""


class ShapeKind(StrEnum):
    POINT = "point"
    LINE = "line"
    AREA = "area"


_KINDS = {"Point": ShapeKind.POINT, "LineString": ShapeKind.LINE, "Polygon": ShapeKind.AREA}


def kind_of(shape: Geometry) -> ShapeKind:
    """The kind of a shape; a Refusal for anything but a single point, line or polygon."""
    kind = _KINDS.get(shape.geom_type)
    if kind is None:
        raise Refusal("shape-kind-unknown", "shape", kind=shape.geom_type)
    return kind


def shape_from(kind: ShapeKind, coordinates: list[tuple[float, float]]) -> Geometry:
    """Build a checked shape from (longitude, latitude) pairs; an area's ring may come open or closed."""
    if len(coordinates) > MOST_VERTICES:
        raise Refusal("shape-too-long", "shape", most=MOST_VERTICES)
    if not all(math.isfinite(value) for pair in coordinates for value in pair):
        raise Refusal("shape-not-finite", "shape")
    least = {ShapeKind.POINT: 1, ShapeKind.LINE: 2, ShapeKind.AREA: 3}[kind]
    if len(set(coordinates)) < least:
        raise Refusal("shape-too-short", "shape", least=least)
    if kind is ShapeKind.POINT:
        return checked(Point(coordinates[0]))
    if kind is ShapeKind.LINE:
        return checked(LineString(coordinates))
    return checked(_simple_area(Polygon(coordinates)))


def checked(shape: Geometry) -> Geometry:
    """The same shape, flat, or a Refusal that says why it cannot be kept."""
    kind_of(shape)
    if shape.is_empty:
        raise Refusal("shape-empty", "shape")
    flat = shapely.force_2d(shape)
    corners = shapely.get_coordinates(flat)
    if not all(math.isfinite(value) for value in corners.flat):
        raise Refusal("shape-not-finite", "shape")
    if (abs(corners[:, 1]) > 90).any() or (abs(corners[:, 0]) > 180).any():
        swapped = not ((abs(corners[:, 0]) > 90).any() or (abs(corners[:, 1]) > 180).any())
        raise Refusal("shape-swapped" if swapped else "shape-off-earth", "shape")
    if not flat.is_valid:
        raise Refusal("shape-crosses-itself", "shape")
    return flat


def lies_in(shape: Geometry, area: Polygon | MultiPolygon | None) -> bool:
    """Whether a shape touches the project's area; everywhere counts as inside when no area is set."""
    return area is None or area.intersects(shape)


def _simple_area(area: Polygon) -> Polygon:
    """A finger that crosses its own line means the whole loop: keep the largest simple part."""
    parts = (area,) if area.is_valid else _simple_parts(area)
    simple = [part for part in parts if part.is_valid and part.area > 0]
    if not simple:
        raise Refusal("shape-too-short", "shape", least=3)
    return max(simple, key=lambda part: part.area)


def _simple_parts(area: Polygon) -> list[Polygon]:
    """The loops of a ring that crosses itself, on a grid of a tenth of a millimetre: on a finer one the crossings
    cannot always be computed."""
    on_grid = shapely.transform(area, lambda corners: corners.round(9))
    repaired = shapely.make_valid(on_grid, method="structure", keep_collapsed=False)
    return [part for part in shapely.get_parts(repaired) if part.geom_type == "Polygon"]
