"""The rows of a file that came back, each with its identity, its cells and the places that it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import Geometry
from shapely.errors import ShapelyError

from mapapp.imports.cells import as_text
from mapapp.imports.places import find_places
from mapapp.imports.sheet import Cell, Sheet
from mapapp.workspace.dataset import Profile
from mapapp.workspace.problems import Problem
from mapapp.workspace.transform import WGS84

_MARKS_OF_FULL = frozenset({"uuid", "revision", "published_body"})
_MARKS_OF_PARTNER = frozenset({"uuid", "ref", "status"})
_COMPANIONS = "contribution_uuid"
"""The first column of comments, offers and the like, which are no contributions."""
_WKT = "geometry_wkt"
_LAST_FOR_ANSWERS = "_answer"


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row as it came back.

    Attributes:
        number: in its own program's count; sheet: the layer or sheet it stands in.
        places: what the file says about where it is, WGS 84, most telling first: its shape, or longitude and
            latitude, then easting and northing. Empty where the file does not say at all.
        unreadable: its place cannot be understood.
    """

    uuid: str
    sheet: Sheet
    index: int
    places: tuple[Geometry | None, ...]
    unreadable: bool

    @property
    def number(self) -> int:
        return self.sheet.numbers[self.index]

    def has(self, column: str) -> bool:
        return self._called(column) is not None

    def cell(self, column: str) -> Cell:
        called = self._called(column)
        return None if called is None else self.sheet.columns[called][self.index]

    def _called(self, column: str) -> str | None:
        """What the column is called in the file: an answer gives way to columns that a format adds itself."""
        beside = column + _LAST_FOR_ANSWERS
        return next((name for name in (beside, column) if name in self.sheet.columns), None)


def contributions_in(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The sheets that hold contributions; comments, offers and dictionaries travel beside them."""
    return tuple(one for one in sheets if "uuid" in one.columns and _COMPANIONS not in one.columns)


def profile_of(sheets: Sequence[Sheet]) -> Profile:
    """Which profile a hand-over was made with, by what it tells.

    Raises:
        Problem: ``changes-not-ours`` or ``changes-public``, which leaves out what changes need.
    """
    ours = contributions_in(sheets)
    if not ours:
        raise Problem("changes-not-ours", sheets[0].file if sheets else None)
    columns = frozenset(ours[0].columns)
    if columns >= _MARKS_OF_FULL:
        return Profile.FULL
    if columns >= _MARKS_OF_PARTNER:
        return Profile.PARTNER
    raise Problem("changes-public", ours[0].file)


def rows_of(sheet: Sheet) -> Iterator[ReturnedRow]:
    """The rows of one sheet; raises Problem where its places cannot be understood at all."""
    places, unreadable = _places(sheet)
    for index, identity in enumerate(sheet.columns["uuid"]):
        named = tuple(column[index] for column in places)
        yield ReturnedRow(as_text(identity).strip(), sheet, index, named, index in unreadable)


def _places(sheet: Sheet) -> tuple[list[Sequence[Geometry | None]], frozenset[int]]:
    if sheet.shapes is not None:
        found = find_places(sheet, None, None, None, None)
        return [[_single(shape) for shape in found.shapes]], frozenset(found.refused)
    if "longitude" not in sheet.columns:
        return [], frozenset()  # rows that were not located may stand in a table of their own
    degrees = find_places(sheet, "longitude", "latitude", WGS84, None)
    drawn, broken = _drawn(sheet)
    columns: list[Sequence[Geometry | None]] = [
        [shape or point for shape, point in zip(drawn, degrees.shapes, strict=True)]
    ]
    refused = frozenset(degrees.refused) | broken
    if {"easting", "northing"} <= set(sheet.columns):
        try:
            metres = find_places(sheet, "easting", "northing", None, None)
        except Problem:  # of a system that the file does not name: then longitude and latitude alone say where
            return columns, refused
        # A line's easting and northing are those of its middle, which says nothing about its shape.
        columns.append([None if shape else point for shape, point in zip(drawn, metres.shapes, strict=True)])
        refused |= frozenset(metres.refused)
    return columns, refused


def _drawn(sheet: Sheet) -> tuple[list[Geometry | None], frozenset[int]]:
    """Lines and areas, which stand as text in a table; and the rows where that text is broken."""
    cells = sheet.columns.get(_WKT, [None] * len(sheet.numbers))
    shapes: list[Geometry | None] = []
    broken: set[int] = set()
    for index, cell in enumerate(cells):
        try:
            shapes.append(None if cell is None else shapely.from_wkt(as_text(cell)))
        except ShapelyError:
            shapes.append(None)
            broken.add(index)
    return shapes, frozenset(broken)


def _single(shape: Geometry | None) -> Geometry | None:
    """Many programs save single shapes as collections of one."""
    if shape is None or shape.is_empty:
        return None
    parts: np.ndarray = shapely.get_parts(shape)
    return parts[0] if len(parts) == 1 else shape
