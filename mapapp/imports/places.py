"""Where the rows of a sheet are: its own shapes or two of its columns, brought to WGS 84."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon, box

from mapapp.domain.refusal import Refusal
from mapapp.imports.numbers import parse_number
from mapapp.imports.sheet import Sheet
from mapapp.workspace.problems import Problem
from mapapp.workspace.transform import (
    BRITISH_NATIONAL_GRID,
    WGS84,
    Bounds,
    Transformation,
    between,
    crs_name,
    degrees_around,
    read_crs,
)

_USUAL_NAMES = (
    ("longitude", "latitude"),
    ("lon", "lat"),
    ("long", "lat"),
    ("lng", "lat"),
    ("easting", "northing"),
    ("eastings", "northings"),
    ("geox", "geoy"),
    ("xcoordinate", "ycoordinate"),
    ("xcoord", "ycoord"),
    ("coordx", "coordy"),
    ("x", "y"),
)
_GRID: Bounds = (0, 0, 700_000, 1_300_000)
_LEAST_GRID = 1_000
"""Degrees would lie inside the grid's bounds too; half of the eastings being above a kilometre tells them apart."""
_BRITAIN = box(-9, 49, 2.5, 61)
_NEAR_DEGREES = 0.5


class CrsFrom(StrEnum):
    """How the reference system is known; the sentence is ``import-crs-<value>``."""

    GIVEN = "given"
    FILE = "file"
    VALUES = "values"
    NOT_NEEDED = "not-needed"


@dataclass(frozen=True, slots=True)
class Places:
    """One place per row, WGS 84, None for a row without.

    Attributes:
        columns: the names of the columns that held x and y, or none.
        refused: row index → why its place cannot be taken.
    """

    shapes: np.ndarray
    columns: tuple[str, ...]
    crs_from: CrsFrom
    transformation: Transformation
    refused: Mapping[int, Refusal] = field(default_factory=dict)


def find_places(
    sheet: Sheet, x: str | None, y: str | None, crs: str | None, area: Polygon | MultiPolygon | None
) -> Places:
    """The rows' places; `x`, `y` and `crs` where a person has said them.

    Raises:
        Problem: a column is not there, or nothing says which reference system the numbers are in.
    """
    columns: tuple[str, ...] = ()
    shapes, refused = sheet.shapes, {}
    if shapes is None or x or y:
        columns = _place_columns(sheet, x, y)
        shapes, refused = _points(sheet, columns)
    if all(shape is None for shape in shapes):
        return Places(shapes, columns, CrsFrom.NOT_NEEDED, between(WGS84, WGS84), refused)
    source, crs_from = _reference_system(sheet, shapes, columns, crs)
    start = read_crs(source)
    transformation = between(start, WGS84, degrees_around(start, tuple(shapely.total_bounds(shapes))))
    moved = transformation.apply(shapes)
    for row in np.flatnonzero(moved.lost):
        refused[int(row)] = Refusal("place-beyond-crs", "shape", crs=crs_name(start))
    if start.is_geographic:
        for row in np.flatnonzero(_swapped(moved.shapes, area)):
            refused[int(row)] = Refusal("shape-swapped", "shape")
    return Places(moved.shapes, columns, crs_from, transformation, refused)


def _place_columns(sheet: Sheet, x: str | None, y: str | None) -> tuple[str, ...]:
    if bool(x) != bool(y):
        raise Problem("import-x-without-y", sheet.file)
    if x and y:
        for name in (x, y):
            if name not in sheet.columns:
                raise Problem("import-column-unknown", sheet.file, column=name, known=", ".join(sheet.columns))
        return (x, y)
    by_plain_name = {re.sub(r"[^a-z]", "", name.lower()): name for name in reversed(sheet.columns)}
    for pair in _USUAL_NAMES:
        if set(pair) <= set(by_plain_name):
            return (by_plain_name[pair[0]], by_plain_name[pair[1]])
    return ()


def _points(sheet: Sheet, columns: tuple[str, ...]) -> tuple[np.ndarray, dict[int, Refusal]]:
    shapes = np.full(len(sheet.numbers), None, dtype=object)
    refused: dict[int, Refusal] = {}
    if not columns:
        return shapes, refused
    cells = list(zip(sheet.columns[columns[0]], sheet.columns[columns[1]], strict=True))
    numbers = np.full((len(cells), 2), np.nan)
    for row, (x, y) in enumerate(cells):
        if x is None and y is None:
            continue
        both = parse_number(x), parse_number(y)
        if None in both:
            refused[row] = Refusal("place-unreadable", "shape", x=str(x or "")[:40], y=str(y or "")[:40])
        else:
            numbers[row] = both
    given = np.isfinite(numbers).all(axis=1)
    shapes[given] = shapely.points(numbers[given])
    return shapes, refused


def _reference_system(
    sheet: Sheet, shapes: np.ndarray, columns: tuple[str, ...], crs: str | None
) -> tuple[str, CrsFrom]:
    if crs:
        return crs, CrsFrom.GIVEN
    if sheet.crs and not columns:
        return sheet.crs, CrsFrom.FILE
    if columns:
        corners = shapely.get_coordinates(shapes)
        if (np.abs(corners) <= (180, 90)).all():
            return WGS84, CrsFrom.VALUES
        in_grid = ((corners >= _GRID[:2]) & (corners <= _GRID[2:])).all()
        if in_grid and np.median(corners[:, 0]) > _LEAST_GRID:
            return BRITISH_NATIONAL_GRID, CrsFrom.VALUES
    raise Problem("import-crs-needed", sheet.file)


def _swapped(shapes: np.ndarray, area: Polygon | MultiPolygon | None) -> np.ndarray:
    """Which shapes would lie at home (in the project's area, else in Britain) if x and y changed places."""
    home = box(*area.buffer(_NEAR_DEGREES).bounds) if area is not None else _BRITAIN
    bounds = shapely.bounds(shapes)
    x, y = bounds[:, 0], bounds[:, 1]
    return shapely.contains_xy(home, y, x) & ~shapely.contains_xy(home, x, y)
