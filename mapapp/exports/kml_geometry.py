"""A point, line or area as KML writes it: longitude, latitude, lying on the ground."""

from __future__ import annotations

import shapely
from shapely import Geometry, LinearRing, LineString, Point, Polygon

_DECIMALS = 7
"""About a centimetre; the survey's own digits survive and no false ones are added."""


def kml_geometry(shape: Geometry) -> str:
    """The element for a shape in WGS 84; a line and an area's edges follow the ground."""
    match shape:
        case Point():
            return f"<Point>{_coordinates(shape)}</Point>"
        case LineString():
            return f"<LineString><tessellate>1</tessellate>{_coordinates(shape)}</LineString>"
        case Polygon():
            outside, *holes = shapely.get_rings(shapely.orient_polygons(shape))
            inside = "".join(f"<innerBoundaryIs>{_ring(hole)}</innerBoundaryIs>" for hole in holes)
            return (
                "<Polygon><tessellate>1</tessellate>"
                f"<outerBoundaryIs>{_ring(outside)}</outerBoundaryIs>{inside}</Polygon>"
            )
    raise TypeError(shape.geom_type)


def _ring(ring: LinearRing) -> str:
    return f"<LinearRing>{_coordinates(ring)}</LinearRing>"


def _coordinates(shape: Geometry) -> str:
    pairs = shapely.get_coordinates(shape).round(_DECIMALS).tolist()
    return f"<coordinates>{' '.join(f'{x},{y}' for x, y in pairs)}</coordinates>"
