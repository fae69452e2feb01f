"""Cut shapes to a box, each staying the kind of shape it was."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from shapely import Geometry, MultiLineString, MultiPoint, MultiPolygon
from shapely.geometry import box


def clipped(shapes: np.ndarray, edges: tuple[float, float, float, float]) -> np.ndarray:
    """The parts of shapes inside a box, row for row; empty where nothing is left.

    Args:
        edges: least x, least y, greatest x, greatest y in the shapes' own units.
    """
    bounds = shapely.bounds(shapes)
    inside = (bounds[:, :2] >= edges[:2]).all(axis=1) & (bounds[:, 2:] <= edges[2:]).all(axis=1)
    pieces = shapes.copy()
    across = shapes[~inside]
    pieces[~inside] = [_same_kind(piece, whole) for piece, whole in zip(_cut(across, edges), across, strict=True)]
    return pieces


def _cut(shapes: np.ndarray, edges: tuple[float, float, float, float]) -> np.ndarray:
    try:
        return shapely.clip_by_rect(shapes, *edges)
    except shapely.GEOSException:  # it stumbles over areas that touch the box in a single point
        return shapely.intersection(whole(shapes), box(*edges))


def whole(shapes: np.ndarray) -> np.ndarray:
    """Shapes that can be simplified and cut: areas that cross themselves are taken apart, none is a collection."""
    wrong = ~shapely.is_valid(shapes)
    mended = shapes.copy()
    mended[wrong] = [
        of_dimension(valid, shapely.get_dimensions(shape))
        for valid, shape in zip(shapely.make_valid(shapes[wrong]), shapes[wrong], strict=True)
    ]
    return mended


def of_dimension(shape: Geometry, dimension: int) -> Geometry:
    """What a collection holds of points (0), lines (1) or areas (2), as one shape."""
    found = [one for one in _singles(shape) if shapely.get_dimensions(one) == dimension]
    return (MultiPoint, MultiLineString, MultiPolygon)[dimension](found)


def _same_kind(piece: Geometry, whole: Geometry) -> Geometry:
    """Cutting may leave a corner of an area as a point or a line: those are no part of it."""
    dimension = shapely.get_dimensions(whole)
    mixed = piece.geom_type == "GeometryCollection" or shapely.get_dimensions(piece) != dimension
    return of_dimension(piece, dimension) if mixed else piece


def _singles(shape: Geometry) -> Iterator[Geometry]:
    for part in shapely.get_parts(shape):
        if part.geom_type.startswith(("Multi", "GeometryC")):
            yield from _singles(part)
        else:
            yield part
