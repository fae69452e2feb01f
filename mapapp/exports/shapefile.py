"""Zipped shapefiles for older programs, beside them a table with every word that a shapefile cannot hold.

A shapefile's columns have names of 10 characters and texts of 254 bytes. ``columns.csv`` says which name stands
for which, ``full_text.csv`` has the same rows whole; ``uuid`` joins them. What others added is in ``tables``.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pyarrow as pa

from mapapp.exports.along import along_with
from mapapp.exports.closed_file import closed_file
from mapapp.exports.combined import LAYER
from mapapp.exports.csv_table import write_table
from mapapp.exports.dbase import dbase_batch, dbase_names, dbase_schema
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import GEOMETRY_TYPES, library_trouble, write_layer
from mapapp.exports.media_files import Links, media_along, with_links, write_media
from mapapp.exports.opened_again import check_layers, check_rows, rows_of_csv
from mapapp.exports.outset import to_grid
from mapapp.exports.reporting import report_of
from mapapp.exports.spreadsheet_text import harmless, value_list
from mapapp.exports.stream import Tally, check_some_left, moved
from mapapp.exports.tables_beside import TABLES, write_tables
from mapapp.workspace.dataset import Dataset, Medium, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import Transformation

_COLUMNS = "columns.csv"
_FULL_TEXT = "full_text.csv"
_MEDIA = "media"
_HEADER = ("file", "column", "full_name", "title", "meaning", "values")


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write a shapefile per table; British National Grid through OSTN15 unless `options` name another system.

    A row without a place has a null shape. Rows that the system does not reach are in ``full_text.csv`` only.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    tables = options.tables(dataset)
    transformation = to_grid(dataset, tables, options)
    total = sum(table.count for table in tables)
    tally = Tally(total, lambda done, _: progress(done // 2, total))
    told = Tally(total, lambda done, _: progress((total + done) // 2, total))
    with (
        closed_file(target) as part,
        library_trouble(target),
        tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=target.parent) as kept,
    ):
        folder = Path(kept)
        links = _write_media(folder, media_along(dataset, tables))
        companions = along_with(dataset, tables, links)
        along = write_tables(folder / TABLES, target, companions) if companions else {}
        tables = with_links(tables, links)
        counts = {table.name: _write_shapes(folder, table, transformation, tally) for table in tables}
        check_some_left(tally, transformation)
        _write_columns(folder / _COLUMNS, tables)
        write_table(folder / _FULL_TEXT, tables, transformation, told)
        check_rows(target, told.rows, rows_of_csv(folder / _FULL_TEXT, LAYER.name))
        # The lightest packing: anything more takes longer than all the rest, for a tenth of the size.
        with ZipFile(part, "w", ZIP_DEFLATED, compresslevel=1) as archive:
            for file in sorted(folder.rglob("*")):
                archive.write(file, file.relative_to(folder))
        check_layers(f"/vsizip/{{{part}}}", target, counts)
    titles = {table.title: counts[table.name] for table in tables}
    return report_of(target, EXPORTER.id, titles, tally, transformation, links=links, along=along)


EXPORTER = Exporter("shapefile", (".shp.zip", ".shz"), write)


def _write_media(folder: Path, media: Iterator[Medium]) -> Links:
    """Put the photos and recordings into a folder of their own, if there are any."""

    def write(name: str, content: bytes) -> None:
        (folder / _MEDIA).mkdir(exist_ok=True)
        (folder / _MEDIA / name).write_bytes(content)

    return write_media(media, _MEDIA, write)


def _write_shapes(folder: Path, table: Table, transformation: Transformation, tally: Tally) -> int:
    """Write one table, and say how many rows went in."""
    before = tally.rows
    names = _names(table)

    def batches() -> Iterator[pa.RecordBatch]:
        for batch in moved(table, transformation, tally):
            yield dbase_batch(batch, names)

    write_layer(
        folder / f"{table.name}.shp",
        dbase_schema(table.columns, names),
        batches(),
        driver="ESRI Shapefile",
        layer=table.name,
        geometry_type=GEOMETRY_TYPES[table.shape],
        crs=transformation.target,
        layer_options={"ENCODING": "UTF-8"},
    )
    return tally.rows - before


def _write_columns(path: Path, tables: Collection[Table]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(_HEADER)
        for table in tables:
            names = _names(table)
            for column in table.columns:
                called = (f"{table.name}.shp", names[column.name], column.name)
                meant = (column.title, column.description, value_list(column.values))
                lines.writerow([harmless(fact) for fact in called + meant])


def _names(table: Table) -> Mapping[str, str]:
    return dbase_names([column.name for column in table.columns])
