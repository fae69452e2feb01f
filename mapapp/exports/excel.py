"""An Excel workbook: one sheet for each layer, and one that says what every column means."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

import pyarrow as pa
from xlsxwriter.exceptions import XlsxWriterException

from mapapp.exports.excel_sheet import Sheet, copy_frame, pour, rows_of_workbook, write_frame
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import library_trouble
from mapapp.exports.media_beside import accompanied
from mapapp.exports.opened_again import check_rows
from mapapp.exports.outset import outset
from mapapp.exports.place_columns import NAMES, PlaceColumns
from mapapp.exports.reporting import report_of
from mapapp.exports.spreadsheet_text import value_list
from mapapp.exports.stream import Tally, moved
from mapapp.exports.told_apart import told_apart
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84, Transformation, between

_DICTIONARY = "Data dictionary"
_MOST_LETTERS_OF_A_NAME = 31
ROWS_PER_SHEET = 1_048_575
"""What a sheet holds below its header (Excel specifications and limits)."""
_FIRST_ROW = 2
_PACKING = 1
"""The lightest: anything more takes longer than all the rest."""
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_RESERVED = ("history", _DICTIONARY.casefold())


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write a sheet per table; easting and northing in British National Grid unless `options` name another system.

    A place that this system does not reach keeps its longitude and latitude, so no row is ever lost.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    tables, transformation, tally = outset(dataset, options, progress)
    with (
        accompanied(target, dataset, tables, progress) as given,
        library_trouble(target, BadZipFile, XlsxWriterException),
        tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=target.parent) as folder,
    ):
        frame, written = Path(folder) / "frame.xlsx", _sheets_of(given.tables, transformation)
        sheets = [sheet for one in written for sheet in one.sheets]
        write_frame(frame, sheets, _DICTIONARY, [line for one in written for line in one.explained])
        with ZipFile(frame) as empty, ZipFile(given.part, "w", ZIP_DEFLATED, compresslevel=_PACKING) as book:
            copy_frame(empty, book, len(sheets))
            _pour_all(empty, book, written, tally)
        check_rows(target, tally.rows, rows_of_workbook(given.part))
    counts = {one.sheets[0].name: one.table.count for one in written}
    return report_of(target, EXPORTER.id, counts, tally, transformation, links=given.links, beside=given.beside)


EXPORTER = Exporter("excel", (".xlsx",), write)


@dataclass(frozen=True, slots=True)
class _Written:
    """A table and the sheets that hold it: as many as it needs."""

    table: Table
    places: PlaceColumns
    sheets: tuple[Sheet, ...]

    @property
    def explained(self) -> Iterator[tuple[str, ...]]:
        """A line of the dictionary for each column."""
        sheet = self.sheets[0]
        for called, column in sheet.columns.items():
            meant = (column.title, column.type, column.description, value_list(column.values))
            yield (sheet.name, called, *meant)


def _sheets_of(tables: Iterable[Table], transformation: Transformation) -> list[_Written]:
    """Which sheets there will be."""
    taken = set(_RESERVED)
    found = []
    for table in tables:
        places = PlaceColumns((table,), transformation)
        called = told_apart([column.name for column in table.columns], NAMES)
        columns = {column.name: column for column in places.columns}
        columns |= {called[column.name]: column for column in table.columns}
        full, rest = divmod(table.count, ROWS_PER_SHEET)
        rows = [*[ROWS_PER_SHEET] * full, *([rest] if rest or not full else [])]
        sheets = tuple(Sheet(_sheet_name(table.title, taken), columns, count) for count in rows)
        found.append(_Written(table, places, sheets))
    return found


def _pour_all(frame: ZipFile, book: ZipFile, written: Iterable[_Written], tally: Tally) -> None:
    """Fill every sheet, in the order in which the frame has them."""
    numbers = itertools.count(1)
    for one in written:
        pages = itertools.groupby(_paged(one, tally), key=lambda piece: piece[0])
        for sheet in one.sheets:
            _, pieces = next(pages, (0, ()))  # a layer without rows has a sheet all the same
            pour(frame, book, next(numbers), sheet, (piece[1:] for piece in pieces))


def _paged(written: _Written, tally: Tally) -> Iterator[tuple[int, int, list[pa.Array]]]:
    """The table's columns in pieces: which of its sheets they are on, from which row, and their values."""
    passed = 0
    for batch in moved(written.table, between(WGS84, WGS84), tally):
        wkb, *answers = batch.columns
        columns = [*written.places.values(wkb), *answers]
        start = 0
        while start < batch.num_rows:
            page, row = divmod(passed, ROWS_PER_SHEET)
            piece = [column.slice(start, ROWS_PER_SHEET - row) for column in columns]
            yield page, row + _FIRST_ROW, piece
            start += len(piece[0])
            passed += len(piece[0])


def _sheet_name(title: str, taken: set[str]) -> str:
    """What a sheet can be called: 31 characters, some not allowed, no two alike."""
    plain = " ".join(title.translate(_NOT_IN_A_NAME).split()).strip("' ") or "Layer"
    name, number = plain[:_MOST_LETTERS_OF_A_NAME].strip("' "), 1
    while name.casefold() in taken:
        number += 1
        ending = f" ({number})"
        name = plain[: _MOST_LETTERS_OF_A_NAME - len(ending)].strip("' ") + ending
    taken.add(name.casefold())
    return name
