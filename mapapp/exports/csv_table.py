"""CSV for any spreadsheet and any script: one table of all layers, places in degrees and in metres.

It begins with a byte order mark. Without one Excel reads a file that somebody double-clicks in the machine's old
code page, and every Urdu, Bengali or Polish word in it is lost; QGIS, GDAL, pandas and LibreOffice skip the mark.
"""

from __future__ import annotations

import codecs
from collections.abc import Collection
from pathlib import Path

import pyarrow as pa

from mapapp.exports.combined import LAYER, Combined
from mapapp.exports.csv_lines import lines
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import library_trouble
from mapapp.exports.media_beside import accompanied
from mapapp.exports.opened_again import check_rows, rows_of_csv
from mapapp.exports.outset import outset
from mapapp.exports.place_columns import NAMES, PlaceColumns
from mapapp.exports.reporting import report_with
from mapapp.exports.stream import Tally
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84, Transformation, between


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write all tables into one; easting and northing in British National Grid unless `options` name another system.

    A place that this system does not reach keeps its longitude and latitude, so no row is ever lost.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    tables, transformation, tally = outset(dataset, options, progress)
    with accompanied(target, dataset, tables, progress) as given, library_trouble(target):
        counts = write_table(given.part, given.tables, transformation, tally)
        check_rows(target, tally.rows, rows_of_csv(given.part, LAYER.name))
    return report_with(given, target, EXPORTER.id, counts, tally, transformation)


EXPORTER = Exporter("csv", (".csv",), write)


def write_table(
    path: Path, tables: Collection[Table], transformation: Transformation, tally: Tally
) -> dict[str, int]:
    """Write the tables as one CSV and count their rows by title; lines end as RFC 4180 has it."""
    combined = Combined(tables, reserved=(LAYER.name, *NAMES))
    places = PlaceColumns(tables, transformation)
    counts = dict.fromkeys((table.title for table in tables), 0)
    header = [LAYER.name, *(column.name for column in places.columns), *combined.names.values()]
    with path.open("wb") as file:
        file.write(codecs.BOM_UTF8 + lines([pa.array([name]) for name in header]))
        for table, batch in combined.rows(between(WGS84, WGS84), tally):
            counts[table.title] += batch.num_rows
            wkb, layer, *answers = batch.columns
            file.write(lines([layer, *places.values(wkb), *answers]))
    return counts
