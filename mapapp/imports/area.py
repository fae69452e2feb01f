"""The project's area, from any file of polygons that GDAL reads."""

from __future__ import annotations

from pathlib import Path

import pyogrio
import shapely
from pyproj import CRS
from pyproj.exceptions import CRSError
from shapely.geometry import MultiPolygon, Polygon

from mapapp.workspace.problems import Problem
from mapapp.workspace.transform import WGS84, between, degrees_around

_MOST_FEATURES = 5_000


def read_area(path: Path) -> Polygon | MultiPolygon:
    """All polygons of the file's first layer as one area, WGS 84 longitude latitude.

    Raises:
        Problem: missing, unreadable, without a CRS, or without any polygon.
    """
    if not path.is_file():
        raise Problem("area-missing", path)
    try:
        meta, _, blobs, _ = pyogrio.raw.read(path, columns=[], max_features=_MOST_FEATURES)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError) as failure:
        raise Problem("area-unreadable", path) from failure
    if not meta["crs"]:
        raise Problem("area-without-crs", path)
    try:
        crs = CRS.from_user_input(meta["crs"])
    except CRSError as failure:
        raise Problem("area-without-crs", path) from failure
    shapes = shapely.force_2d(shapely.from_wkb(blobs, on_invalid="ignore"))
    polygons = [
        part
        for shape in shapes
        if shape is not None
        for part in shapely.get_parts(shapely.make_valid(shape))
        if part.geom_type in ("Polygon", "MultiPolygon")
    ]
    if not polygons:
        raise Problem("area-without-polygon", path)
    around = degrees_around(crs, tuple(shapely.total_bounds(polygons)))
    if around is None:
        raise Problem("area-off-earth", path)
    moved = between(crs, WGS84, around).apply(polygons)
    if moved.lost.any():
        raise Problem("area-off-earth", path)
    area = shapely.union_all(moved.shapes)
    west, south, east, north = area.bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise Problem("area-off-earth", path)
    return area
