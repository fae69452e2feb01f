"""An Excel workbook: a sheet for each layer and for what belongs to it, and one that says what every column means."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from xlsxwriter.exceptions import XlsxWriterException

from mapapp.exports.excel_filling import Filled, filled_along, filled_with, paged
from mapapp.exports.excel_sheet import copy_frame, pour, rows_of_workbook, write_frame
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import library_trouble
from mapapp.exports.media_beside import with_media_beside
from mapapp.exports.opened_again import check_rows
from mapapp.exports.outset import outset
from mapapp.exports.reporting import report_of
from mapapp.workspace.dataset import Dataset
from mapapp.workspace.progress import Progress

_DICTIONARY = "Data dictionary"
_PACKING = 1
"""The lightest: anything more takes longer than all the rest."""
_RESERVED = ("history", _DICTIONARY.casefold())


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write a sheet per table, and for what belongs to them.

    Easting and northing are in British National Grid unless `options` name another system. A place that this system
    does not reach keeps its longitude and latitude, so no row is ever lost.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    tables, transformation, tally = outset(dataset, options, progress)
    with (
        with_media_beside(target, dataset, tables, progress) as given,
        library_trouble(target, BadZipFile, XlsxWriterException),
        tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=target.parent) as folder,
    ):
        frame, taken = Path(folder) / "frame.xlsx", set(_RESERVED)
        layers = [filled_with(one, transformation, tally, taken) for one in given.tables]
        along = [filled_along(one, taken) for one in given.companions]
        written = [*layers, *along]
        sheets = [sheet for one in written for sheet in one.sheets]
        write_frame(frame, sheets, _DICTIONARY, [line for one in written for line in one.explained])
        with ZipFile(frame) as empty, ZipFile(given.part, "w", ZIP_DEFLATED, compresslevel=_PACKING) as book:
            copy_frame(empty, book, len(sheets))
            _pour_all(empty, book, written)
        rows = tally.rows + sum(one.count for one in along)
        check_rows(target, rows, rows_of_workbook(given.part))
    return report_of(
        target,
        EXPORTER.id,
        {one.name: one.count for one in layers},
        tally,
        transformation,
        links=given.links,
        along={one.name: one.count for one in along},
        beside=given.beside,
    )


EXPORTER = Exporter("excel", (".xlsx",), write)


def _pour_all(frame: ZipFile, book: ZipFile, written: Iterable[Filled]) -> None:
    """Fill every sheet, in the order in which the frame has them."""
    numbers = itertools.count(1)
    for one in written:
        pages = itertools.groupby(paged(one), key=lambda piece: piece[0])
        for sheet in one.sheets:
            _, pieces = next(pages, (0, ()))  # a layer without rows has a sheet all the same
            pour(frame, book, next(numbers), sheet, (piece[1:] for piece in pieces))
