"""A workbook around its rows: sheets with a header that stays in view, a dictionary, and the place where rows go."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pyarrow as pa
from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name

from mapapp.exports.excel_cells import MOST_LETTERS, Look, rows_xml
from mapapp.exports.opened_again import marks_in
from mapapp.exports.place_columns import WKT
from mapapp.exports.spreadsheet_text import harmless
from mapapp.workspace.dataset import Column

_WIDTHS = {"text": 24, "datetime": 19, "date": 11}
_TIMES = {"datetime": "yyyy-mm-dd hh:mm:ss", "date": "yyyy-mm-dd"}
_DICTIONARY = ("Sheet", "Column", "Title", "Type", "Meaning", "Values")
_NOTE = f"Text of more than {MOST_LETTERS:,} characters is cut where a cell ends; a shape that long is left out."
_SHEETS = "xl/worksheets/sheet"
_ROWS_END = b"</sheetData>"
_SIZE = re.compile(rb'<dimension ref="[^"]*"/>')
_STYLE = re.compile(rb'<col min="(\d+)"[^>]* style="(\d+)"')


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; `columns` by the name that each has in its header, `rows` below that."""

    name: str
    columns: Mapping[str, Column]
    rows: int


def write_frame(path: Path, sheets: Iterable[Sheet], dictionary: str, lines: Collection[Sequence[str]]) -> None:
    """Write a workbook of sheets without rows, and after them one that explains every column."""
    # Texts stand in their cells: a list of all of them at the front of the file would have to be complete first.
    with Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent)}) as book:
        head = book.add_format({"bold": True, "bottom": 1})
        times = {kind: book.add_format({"num_format": shown}) for kind, shown in _TIMES.items()}
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            for at, column in enumerate(sheet.columns.values()):
                page.set_column(at, at, _WIDTHS.get(column.type, 12), times.get(column.type))
            page.freeze_panes(1, 0)
            page.autofilter(0, 0, sheet.rows, len(sheet.columns) - 1)
            for at, name in enumerate(sheet.columns):
                page.write_string(0, at, _plain(name), head)
        page = book.add_worksheet(dictionary)
        page.set_column(0, len(_DICTIONARY) - 1, 24)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, len(lines) + 1, len(_DICTIONARY) - 1)
        for row, line in enumerate((_DICTIONARY, *lines, (_NOTE,))):
            for at, words in enumerate(line):
                page.write_string(row, at, _plain(words), None if row else head)


def copy_frame(frame: ZipFile, book: ZipFile, sheets: int) -> None:
    """Copy all parts of a frame but its first sheets, whose rows are still to come."""
    to_come = {_part(number) for number in range(1, sheets + 1)}
    for name in frame.namelist():
        if name not in to_come:
            book.writestr(name, frame.read(name))


def pour(
    frame: ZipFile, book: ZipFile, number: int, sheet: Sheet, pieces: Iterable[tuple[int, Sequence[pa.Array]]]
) -> None:
    """Copy one sheet of a frame, the first of them being number 1, with its rows.

    Args:
        pieces: the number of a row, the header's being 1, and columns from that row on.
    """
    head, tail = frame.read(_part(number)).split(_ROWS_END)
    last = f"{xl_col_to_name(len(sheet.columns) - 1)}{sheet.rows + 1}"
    styles = {int(column) - 1: style.decode() for column, style in _STYLE.findall(head)}
    columns = enumerate(sheet.columns.values())
    looks = [Look(styles.get(at, ""), whole=column.name == WKT.name) for at, column in columns]
    with book.open(_part(number), "w", force_zip64=True) as out:
        out.write(_SIZE.sub(f'<dimension ref="A1:{last}"/>'.encode(), head))
        for first, columns in pieces:
            out.write(rows_xml(first, columns, looks))
        out.write(_ROWS_END + tail)


def rows_of_workbook(path: Path) -> int:
    """Rows below the headers of all sheets in a finished file, but the dictionary's, which comes last.

    Raises:
        zipfile.BadZipFile: the file is torn.
    """
    with ZipFile(path) as book:
        sheets = sum(name.startswith(_SHEETS) for name in book.namelist()) - 1
        return sum(_rows(book, number) - 1 for number in range(1, sheets + 1))


def _plain(words: str) -> str:
    """Words in a cell of the frame."""
    cell = harmless(words)[:MOST_LETTERS]
    # The library takes such text for its own markup and writes it as it is.
    return f"'{cell}" if cell.startswith("<r>") else cell


def _rows(book: ZipFile, number: int) -> int:
    with book.open(_part(number)) as file:
        return marks_in(file, b"<row ")


def _part(number: int) -> str:
    return f"{_SHEETS}{number}.xml"
