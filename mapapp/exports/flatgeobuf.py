"""FlatGeobuf, which a web map or QGIS reads piece by piece: all layers in one file, each row saying which."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

import pyarrow as pa
import pyogrio

from mapapp.exports.combined import Combined
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import GEOMETRY_TYPES, library_trouble, write_layer
from mapapp.exports.media_beside import accompanied
from mapapp.exports.opened_again import check_rows
from mapapp.exports.outset import outset
from mapapp.exports.reporting import report_with
from mapapp.exports.stream import check_some_left
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.progress import Progress


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write all tables into one layer; British National Grid through OSTN15 unless `options` name another system.

    The format has no spatial index over rows without a place, so only a file that holds none of them has one.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    tables, transformation, tally = outset(dataset, options, progress)
    counts = dict.fromkeys((table.title for table in tables), 0)

    def batches(combined: Combined) -> Iterator[pa.RecordBatch]:
        for table, batch in combined.rows(transformation, tally):
            counts[table.title] += batch.num_rows
            yield batch

    with accompanied(target, dataset, tables, progress) as given, library_trouble(target):
        combined = Combined(given.tables)
        write_layer(
            given.part,
            combined.schema,
            batches(combined),
            driver="FlatGeobuf",
            layer=dataset.project.title,
            geometry_type=_geometry_type(tables),
            crs=transformation.target,
            layer_options={"SPATIAL_INDEX": "NO" if any(table.unplaced for table in tables) else "YES"},
        )
        check_some_left(tally, transformation)
        found = pyogrio.read_info(given.part, force_feature_count=True)["features"]
        check_rows(target, tally.rows, found)
    return report_with(given, target, EXPORTER.id, counts, tally, transformation)


EXPORTER = Exporter("flatgeobuf", (".fgb",), write)


def _geometry_type(tables: Collection[Table]) -> str:
    kinds = {table.shape for table in tables}
    return GEOMETRY_TYPES[kinds.pop()] if len(kinds) == 1 else "Unknown"
