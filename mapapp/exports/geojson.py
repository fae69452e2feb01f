"""GeoJSON for the web: one feature collection in longitude and latitude, written as a stream (RFC 7946)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pyarrow as pa
import shapely

from mapapp.exports.combined import LAYER
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.media_beside import accompanied
from mapapp.exports.opened_again import check_rows, rows_of_geojson
from mapapp.exports.outset import outset_in_degrees
from mapapp.exports.reporting import report_with
from mapapp.exports.stream import moved
from mapapp.exports.texts import iso_times
from mapapp.exports.told_apart import told_apart
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84

_DECIMALS = 7
"""About a centimetre, RFC 7946 section 11.2; the survey's own digits survive and no false ones are added."""


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write all tables into one collection; each feature says its ``layer``, not located ones have no geometry.

    Raises:
        Problem: ``export-crs-fixed`` for any system but WGS 84 (RFC 7946 section 4), or the disk.
        Refusal, Cancelled: nothing was written.
    """
    tables, transformation, tally = outset_in_degrees(dataset, target, options, progress)
    counts: dict[str, int] = {}
    with accompanied(target, dataset, tables, progress) as given:
        with given.part.open("wb") as file:
            name = msgspec.json.encode(dataset.project.title)
            file.write(b'{"type":"FeatureCollection","name":' + name + b',"features":[')
            comma = b"\n"
            for table in given.tables:
                before = tally.rows
                for batch in moved(table, transformation, tally):
                    for feature in _features(table, batch):
                        file.write(comma + feature)
                        comma = b",\n"
                counts[table.title] = counts.get(table.title, 0) + tally.rows - before
            file.write(b"\n]}\n")
        check_rows(target, tally.rows, rows_of_geojson(given.part))
    return report_with(given, target, EXPORTER.id, counts, tally, transformation)


EXPORTER = Exporter("geojson", (".geojson", ".json"), write, fixed_crs=WGS84)


def _features(table: Table, batch: pa.RecordBatch) -> Iterator[bytes]:
    """Each row as a GeoJSON feature."""
    called = told_apart([column.name for column in table.columns], (LAYER.name,))
    names = [LAYER.name, *called.values()]
    columns = [json_values(column) for column in batch.columns[1:]]
    layers = [table.layer.id] * batch.num_rows
    rows = zip(json_places(batch.column(0)), layers, *columns, strict=True)
    for geometry, *values in rows:
        properties = dict(zip(names, values, strict=True))
        yield msgspec.json.encode({"type": "Feature", "geometry": geometry, "properties": properties})


def json_places(wkb: pa.Array) -> Iterator[msgspec.Raw | None]:
    """Each geometry ready written: 7 decimals, rings by the right-hand rule; None for no place."""
    shapes = shapely.from_wkb(wkb.to_numpy(zero_copy_only=False))
    rounded = shapely.transform(shapes, lambda corners: np.round(corners, _DECIMALS))
    for text in shapely.to_geojson(shapely.orient_polygons(rounded)):
        yield text and msgspec.Raw(text.encode())


def json_values(column: pa.Array) -> list[object]:
    """A column's values as JSON has them; times as ISO 8601 in UTC."""
    if pa.types.is_timestamp(column.type):
        return iso_times(column).to_pylist()
    return column.to_pylist()
