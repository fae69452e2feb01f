"""The project's area, from any layer of polygons."""

from __future__ import annotations

from pathlib import Path

import shapely
from shapely.geometry import MultiPolygon, Polygon

from mapapp.imports.reading import read_sheet
from mapapp.imports.sheet import Sheet
from mapapp.workspace.problems import Problem
from mapapp.workspace.transform import WGS84, between, degrees_around, read_crs

_MOST_FEATURES = 5_000


def read_area(path: Path) -> Polygon | MultiPolygon:
    """All polygons of the file's layer as one area, WGS 84 longitude latitude.

    Raises:
        Problem: missing, unreadable, of several layers, without a CRS, or without any polygon.
    """
    sheet = _sheet(path)
    if not sheet.crs:
        raise Problem("area-without-crs", path)
    polygons = [
        part
        for shape in ([] if sheet.shapes is None else sheet.shapes)
        if shape is not None
        for part in shapely.get_parts(shapely.make_valid(shapely.force_2d(shape)))
        if part.geom_type in ("Polygon", "MultiPolygon")
    ]
    if not polygons:
        raise Problem("area-without-polygon", path)
    crs = read_crs(sheet.crs)
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


def _sheet(path: Path) -> Sheet:
    try:
        sheet = read_sheet(path)
    except Problem as problem:
        if problem.code == "import-missing":
            raise Problem("area-missing", path) from problem
        if problem.code == "import-is-project":
            raise Problem("area-is-project", path) from problem
        if problem.code == "import-choose-layer":
            raise Problem("area-choose-layer", path, layers=problem.details["layers"]) from problem
        raise Problem("area-unreadable", path) from problem
    if len(sheet.numbers) > _MOST_FEATURES:
        raise Problem("area-unreadable", path)
    return sheet
