"""Places near a home are shown coarsened: always to the same cell, so that asking again tells nothing more."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from shapely import Geometry
from shapely.geometry import LineString, box

CELL_METRES = 200
"""Wide enough, in a town, for eight addresses or more."""

_LATITUDE_STEP = CELL_METRES / 111_320
"""Degrees; a degree of latitude is 111.32 km."""


def coarsened(shapes: Sequence[Geometry] | np.ndarray) -> np.ndarray:
    """Points at the centre of their grid cell, lines from cell to cell, areas as whole cells (WGS 84 degrees).

    The grid is fixed to the earth and its cells are about `CELL_METRES` wide; never random noise, which
    averages out over several marks of the same home.
    """
    given = np.asarray(shapes, dtype=object)
    coarse = given.copy()
    kinds = shapely.get_type_id(given)
    points = kinds == shapely.GeometryType.POINT
    if points.any():
        coarse[points] = shapely.points(_centres(shapely.get_coordinates(given[points])))
    for index in np.flatnonzero(kinds == shapely.GeometryType.LINESTRING):
        coarse[index] = _coarse_line(given[index])
    for index in np.flatnonzero(kinds == shapely.GeometryType.POLYGON):
        coarse[index] = _coarse_area(given[index])
    return coarse


def _centres(coordinates: np.ndarray) -> np.ndarray:
    rows = np.floor(coordinates[:, 1] / _LATITUDE_STEP)
    latitudes = (rows + 0.5) * _LATITUDE_STEP
    steps = _longitude_step(latitudes)
    return np.column_stack([(np.floor(coordinates[:, 0] / steps) + 0.5) * steps, latitudes])


def _longitude_step(latitudes: np.ndarray) -> np.ndarray:
    """Degrees of longitude in one cell; cells of a row are alike."""
    return _LATITUDE_STEP / np.maximum(np.cos(np.radians(latitudes)), 0.01)


def _coarse_line(line: Geometry) -> Geometry:
    centres = _centres(shapely.get_coordinates(line))
    moves = np.any(np.diff(centres, axis=0) != 0, axis=1)
    corners = centres[np.concatenate([[True], moves])]
    if len(corners) == 1:  # all within one cell: a line across it
        half = _longitude_step(corners[:, 1]) / 2
        corners = np.array([corners[0] - (half[0], 0), corners[0] + (half[0], 0)])
    return LineString(corners)


def _coarse_area(area: Geometry) -> Geometry:
    west, south, east, north = area.bounds
    corners = _centres(np.array([(west, south), (east, north)]))
    half_width = _longitude_step(corners[:, 1]) / 2
    half_height = _LATITUDE_STEP / 2
    return box(
        corners[0, 0] - half_width[0],
        corners[0, 1] - half_height,
        corners[1, 0] + half_width[1],
        corners[1, 1] + half_height,
    )
