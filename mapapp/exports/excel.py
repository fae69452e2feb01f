"""An Excel workbook: one sheet for each layer, and one that says what every column means."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import BadZipFile

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from mapapp.exports.excel_sheet import ROWS_PER_SHEET, SheetWriter, rows_of_workbook
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
from mapapp.workspace.dataset import Column, Dataset, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84, Transformation, between

_DICTIONARY = "Data dictionary"
_MOST_LETTERS_OF_A_NAME = 31
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_RESERVED = ("history", _DICTIONARY.casefold())


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write a sheet per table; easting and northing in British National Grid unless `options` name another system.

    A place that this system does not reach keeps its longitude and latitude, so no row is ever lost.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    tables, transformation, tally = outset(dataset, options, progress)
    counts: dict[str, int] = {}
    with accompanied(target, dataset, tables, progress) as given, library_trouble(target, BadZipFile):
        with _workbook(given.part) as book:
            writer = SheetWriter(book)
            taken = set(_RESERVED)
            dictionary: list[tuple[str, ...]] = []
            for table in given.tables:
                before = tally.rows
                name = _sheet_name(table.title, taken)
                columns = _write_table(writer, table, name, transformation, tally, taken)
                dictionary += [_explained(name, called, column) for called, column in columns.items()]
                counts[name] = tally.rows - before
            writer.add_dictionary(_DICTIONARY, dictionary)
        check_rows(target, tally.rows, rows_of_workbook(given.part))
    return report_of(target, EXPORTER.id, counts, tally, transformation, links=given.links, beside=given.beside)


EXPORTER = Exporter("excel", (".xlsx",), write)


@contextmanager
def _workbook(part: Path) -> Iterator[Workbook]:
    """A workbook whose rows wait on the disk beside the file, not in memory; it is written when the block ends."""
    with tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=part.parent) as folder:
        choices = {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        book = Workbook(str(part), choices)
        try:
            yield book
            book.close()
        except FileCreateError as failure:
            raise failure.args[0] from None
        finally:
            for sheet in book.worksheets():  # Windows keeps a folder whose files are open
                sheet.row_data_fh.close()


def _write_table(
    writer: SheetWriter, table: Table, name: str, transformation: Transformation, tally: Tally, taken: set[str]
) -> dict[str, Column]:
    """Write one table, on further sheets where one cannot hold it; the columns by the names they got."""
    places = PlaceColumns((table,), transformation)
    called = told_apart([column.name for column in table.columns], NAMES)
    columns = {column.name: column for column in places.columns}
    columns |= {called[column.name]: column for column in table.columns}
    sheet = writer.add(name, columns)
    for batch in moved(table, between(WGS84, WGS84), tally):
        wkb, *answers = batch.columns
        for row in zip(*(column.to_pylist() for column in (*places.values(wkb), *answers)), strict=True):
            if sheet.rows == ROWS_PER_SHEET:
                sheet.finish()
                sheet = writer.add(_sheet_name(table.title, taken), columns)
            sheet.write(row)
    sheet.finish()
    return columns


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


def _explained(sheet: str, called: str, column: Column) -> tuple[str, ...]:
    return (sheet, called, column.title, column.type, column.description, value_list(column.values))
