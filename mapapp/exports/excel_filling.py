"""What the sheets of a workbook hold: rows of a layer with their places, or of what belongs to layers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa

from mapapp.exports.excel_sheet import Sheet
from mapapp.exports.place_columns import NAMES, PlaceColumns
from mapapp.exports.spreadsheet_text import value_list
from mapapp.exports.stream import Tally, moved
from mapapp.exports.told_apart import told_apart
from mapapp.workspace.dataset import Column, Companion, Table
from mapapp.workspace.transform import WGS84, Transformation, between

_MOST_LETTERS_OF_A_NAME = 31
ROWS_PER_SHEET = 1_048_575
"""What a sheet holds below its header (Excel specifications and limits)."""
_FIRST_ROW = 2
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


@dataclass(frozen=True, slots=True)
class Filled:
    """Rows and the sheets that hold them: as many as they need. `pieces` gives all columns in their order."""

    sheets: tuple[Sheet, ...]
    pieces: Callable[[], Iterator[Sequence[pa.Array]]]

    @property
    def name(self) -> str:
        return self.sheets[0].name

    @property
    def count(self) -> int:
        return sum(sheet.rows for sheet in self.sheets)

    @property
    def explained(self) -> Iterator[tuple[str, ...]]:
        """A line of the dictionary for each column."""
        for called, column in self.sheets[0].columns.items():
            meant = (column.title, column.type, column.description, value_list(column.values))
            yield (self.name, called, *meant)


def filled_with(table: Table, transformation: Transformation, tally: Tally, taken: set[str]) -> Filled:
    """A layer's rows; `taken` are the names that sheets have already, and gets those of its own."""
    places = PlaceColumns((table,), transformation)
    called = told_apart([column.name for column in table.columns], NAMES)
    columns = {column.name: column for column in places.columns}
    columns |= {called[column.name]: column for column in table.columns}

    def pieces() -> Iterator[Sequence[pa.Array]]:
        for batch in moved(table, between(WGS84, WGS84), tally):
            wkb, *answers = batch.columns
            yield [*places.values(wkb), *answers]

    return Filled(_sheets(table.title, columns, table.count, taken), pieces)


def filled_along(companion: Companion, taken: set[str]) -> Filled:
    """Rows that belong to layers; `taken` as `filled_with` has it."""
    columns = {column.name: column for column in companion.columns}

    def pieces() -> Iterator[Sequence[pa.Array]]:
        return (batch.columns for batch in companion.batches())

    return Filled(_sheets(companion.title, columns, companion.count, taken), pieces)


def _sheets(title: str, columns: Mapping[str, Column], count: int, taken: set[str]) -> tuple[Sheet, ...]:
    """Which sheets there will be."""
    full, rest = divmod(count, ROWS_PER_SHEET)
    rows = [*[ROWS_PER_SHEET] * full, *([rest] if rest or not full else [])]
    return tuple(Sheet(sheet_name(title, taken), columns, count) for count in rows)


def paged(filled: Filled) -> Iterator[tuple[int, int, list[pa.Array]]]:
    """The columns in pieces: which of the sheets they are on, from which row, and their values."""
    passed = 0
    for columns in filled.pieces():
        start = 0
        while start < len(columns[0]):
            page, row = divmod(passed, ROWS_PER_SHEET)
            piece = [column.slice(start, ROWS_PER_SHEET - row) for column in columns]
            yield page, row + _FIRST_ROW, piece
            start += len(piece[0])
            passed += len(piece[0])


def sheet_name(title: str, taken: set[str]) -> str:
    """What a sheet can be called: 31 characters, some not allowed, no two alike."""
    plain = " ".join(title.translate(_NOT_IN_A_NAME).split()).strip("' ") or "Layer"
    name, number = plain[:_MOST_LETTERS_OF_A_NAME].strip("' "), 1
    while name.casefold() in taken:
        number += 1
        ending = f" ({number})"
        name = plain[: _MOST_LETTERS_OF_A_NAME - len(ending)].strip("' ") + ending
    taken.add(name.casefold())
    return name
