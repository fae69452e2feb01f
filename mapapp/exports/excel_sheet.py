"""The sheets of a workbook: a header that stays in view, typed cells, and text that is never anything but text."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from mapapp.exports.opened_again import marks_in
from mapapp.exports.spreadsheet_text import harmless
from mapapp.workspace.dataset import Column

ROWS_PER_SHEET = 1_048_575
"""What a sheet holds below its header (Excel specifications and limits)."""
_MOST_LETTERS = 32_767
"""In one cell, from the same list."""
_MOST_EXACT = 2**53
"""Excel counts in 64-bit floats; a longer number would lose its last digits and is written as text."""
_FIRST_YEAR = 1900
_WIDTHS = {"text": 24, "datetime": 19, "date": 11}
_DICTIONARY = ("Sheet", "Column", "Title", "Type", "Meaning", "Values")
_SHEETS = "xl/worksheets/sheet"
_NOTE = f"Text of more than {_MOST_LETTERS:,} characters is cut where a cell ends; a shape that long is left out."


class SheetWriter:
    """Adds sheets to one workbook, one after the other: each is finished before the next begins."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._header = book.add_format({"bold": True, "bottom": 1})
        self._times = {
            datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
            date: book.add_format({"num_format": "yyyy-mm-dd"}),
        }

    def add(self, name: str, columns: Mapping[str, Column]) -> Sheet:
        """A sheet for rows with these columns, by the name each has in its header."""
        page = self._book.add_worksheet(name)
        for at, column in enumerate(columns.values()):
            page.set_column(at, at, _WIDTHS.get(column.type, 12))
        shapes = [column.name == "geometry_wkt" for column in columns.values()]
        return Sheet(page, tuple(columns), self._header, self._times, shapes)

    def add_dictionary(self, name: str, lines: Collection[Sequence[str]]) -> None:
        """A sheet that explains every column of the others."""
        page = self._book.add_worksheet(name)
        page.set_column(0, len(_DICTIONARY) - 1, 24)
        sheet = Sheet(page, _DICTIONARY, self._header, self._times, [False] * len(_DICTIONARY))
        for line in (*lines, (_NOTE,)):
            sheet.write(line)
        sheet.finish()


class Sheet:
    """One sheet, written from top to bottom.

    Attributes:
        rows: how many it holds below its header.
    """

    def __init__(
        self,
        page: Worksheet,
        names: Sequence[str],
        header: Format,
        times: Mapping[type, Format],
        shapes: Sequence[bool],
    ) -> None:
        self.rows = 0
        self._page = page
        self._width = len(names)
        self._times = times
        self._shapes = shapes
        page.freeze_panes(1, 0)
        for at, name in enumerate(names):
            page.write_string(0, at, harmless(name), header)

    def write(self, values: Sequence[object]) -> None:
        """The next row; None leaves its cell empty."""
        self.rows += 1
        for at, value in enumerate(values):
            match value:
                case str():
                    self._write_text(at, value)
                case bool():
                    self._page.write_boolean(self.rows, at, value)
                case int() | float():
                    self._write_number(at, value)
                case date():
                    self._write_time(at, value)

    def finish(self) -> None:
        """Nothing more comes; the header offers to filter."""
        self._page.autofilter(0, 0, self.rows, self._width - 1)

    def _write_text(self, at: int, text: str) -> None:
        cell = harmless(text)
        if cell.startswith("<r>"):
            cell = f"'{cell}"  # the library takes such text for its own markup and writes it as it is
        if len(cell) > _MOST_LETTERS:
            if self._shapes[at]:
                return  # half a shape is no shape
            cell = cell[: _MOST_LETTERS - 1] + "…"
        self._page.write_string(self.rows, at, cell)

    def _write_number(self, at: int, value: float) -> None:
        if isinstance(value, int) and abs(value) > _MOST_EXACT:
            self._page.write_string(self.rows, at, str(value))
        elif math.isfinite(value):
            self._page.write_number(self.rows, at, value)

    def _write_time(self, at: int, value: date) -> None:
        if value.year < _FIRST_YEAR:  # Excel's calendar begins there
            self._page.write_string(self.rows, at, value.isoformat())
        else:
            plain = value.replace(tzinfo=None) if isinstance(value, datetime) else value
            self._page.write_datetime(self.rows, at, plain, self._times[type(value)])


def rows_of_workbook(path: Path) -> int:
    """Rows below the headers of all sheets in a finished file, but the dictionary's, which comes last.

    Raises:
        zipfile.BadZipFile: the file is torn.
    """
    with ZipFile(path) as book:
        sheets = sum(name.startswith(_SHEETS) for name in book.namelist()) - 1
        return sum(_rows(book, f"{_SHEETS}{number}.xml") - 1 for number in range(1, sheets + 1))


def _rows(book: ZipFile, sheet: str) -> int:
    with book.open(sheet) as file:
        return marks_in(file, b"<row ")
