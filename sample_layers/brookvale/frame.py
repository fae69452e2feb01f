"""Where Brookvale lies: plan metres, British National Grid and WGS84, and the way between them."""

from __future__ import annotations

import numpy as np
import shapely
from convertbng.cutil import convert_osgb36_to_ll
from shapely.geometry.base import BaseGeometry

SEED = "brookvale-1"

ORIGIN_EASTING = 466_200.0
ORIGIN_NORTHING = 288_600.0
"""EPSG:27700 position of plan point (0, 0): farmland in south Leicestershire, 150 km from the edge of OSTN15."""

COUNTRY = (-5400.0, -3700.0, 7000.0, 4900.0)
"""West, south, east, north in plan metres of everything that is drawn, so no screen sees a cut edge."""

FAR_COUNTRY = (-13_500.0, -11_500.0, 15_500.0, 12_500.0)
"""The same of what is drawn in large strokes around it, for whoever zooms far out."""


def to_grid(geometry: BaseGeometry, decimals: int = 2) -> BaseGeometry:
    """Plan metres to EPSG:27700 metres, rounded to the centimetre."""
    return shapely.transform(geometry, lambda xy: np.round(xy + (ORIGIN_EASTING, ORIGIN_NORTHING), decimals))


def to_wgs84(geometry: BaseGeometry, decimals: int = 7) -> BaseGeometry:
    """Plan metres to longitude and latitude by OSTN15 (EPSG:27700 to ETRS89, taken as WGS84)."""

    def convert(xy: np.ndarray) -> np.ndarray:
        lng, lat = convert_osgb36_to_ll(xy[:, 0] + ORIGIN_EASTING, xy[:, 1] + ORIGIN_NORTHING)
        if not (np.isfinite(lng).all() and np.isfinite(lat).all()):
            raise ValueError("A place lies outside the OSTN15 grid.")
        return np.round(np.column_stack([lng, lat]), decimals)

    return shapely.transform(geometry, convert)
