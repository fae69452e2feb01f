"""GeoParquet 1.1 for whoever analyses: all layers in one table, typed columns, places as well-known binary."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.parquet as parquet

from mapapp.domain.shapes import ShapeKind
from mapapp.exports.bounds import NOWHERE, around, bounds_of
from mapapp.exports.combined import Combined
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import GEOMETRY_TYPES, library_trouble
from mapapp.exports.media_beside import accompanied
from mapapp.exports.opened_again import check_rows
from mapapp.exports.outset import outset
from mapapp.exports.reporting import report_with
from mapapp.exports.stream import check_some_left
from mapapp.workspace.dataset import Dataset
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import read_crs


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write all tables into one; British National Grid through OSTN15 unless `options` name another system.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    tables, transformation, tally = outset(dataset, options, progress)
    counts = dict.fromkeys((table.title for table in tables), 0)
    bounds = NOWHERE
    with accompanied(target, dataset, tables, progress) as given, library_trouble(target):
        combined = Combined(given.tables)
        with parquet.ParquetWriter(given.part, _described(combined)) as file:
            for table, batch in combined.rows(transformation, tally):
                counts[table.title] += batch.num_rows
                bounds = around((bounds, bounds_of(batch.column(0))))
                file.write_batch(pa.RecordBatch.from_arrays(batch.columns, schema=file.schema))
            check_some_left(tally, transformation)
            kinds = {table.shape for table in tables}
            file.add_key_value_metadata({"geo": _geo(transformation.target, kinds, bounds)})
        found = parquet.read_metadata(given.part).num_rows
        check_rows(target, tally.rows, found)
    return report_with(given, target, EXPORTER.id, counts, tally, transformation)


EXPORTER = Exporter("geoparquet", (".parquet", ".geoparquet"), write)


def _described(combined: Combined) -> pa.Schema:
    """The schema with each column's title and meaning, which the format lets travel along."""
    schema = combined.schema
    for column in combined.columns:
        at = schema.get_field_index(combined.names[column.name])
        words = {"title": column.title, "description": column.description}
        schema = schema.set(at, schema.field(at).with_metadata({key: text for key, text in words.items() if text}))
    return schema


def _geo(crs: str, kinds: Collection[ShapeKind], bounds: np.ndarray) -> bytes:
    """The metadata that make Parquet GeoParquet (version 1.1.0, "File metadata"); x is always east."""
    column = {
        "encoding": "WKB",
        "geometry_types": sorted(GEOMETRY_TYPES[kind] for kind in kinds),
        "crs": read_crs(crs).to_json_dict(),
    }
    if np.isfinite(bounds).all():
        column["bbox"] = bounds.tolist()
    return msgspec.json.encode({"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}})
