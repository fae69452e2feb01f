"""GeoJSON for the web: one feature collection in longitude and latitude, written as a stream (RFC 7946)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from mapapp.exports.closed_file import closed_file
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.stream import Tally, moved
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84, between

_DECIMALS = 7
"""About a centimetre, RFC 7946 section 11.2; the survey's own digits survive and no false ones are added."""


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write all tables into one collection; each feature says its ``layer``, not located ones have no geometry.

    Raises:
        Problem: ``export-crs-fixed`` for any system but WGS 84 (RFC 7946 section 4), or the disk.
        Refusal, Cancelled: nothing was written.
    """
    transformation = between(WGS84, options.crs or WGS84)
    if transformation.moves:
        raise Problem("export-crs-fixed", target, crs=WGS84)
    tables = options.tables(dataset)
    tally = Tally(sum(table.count for table in tables), progress)
    counts: dict[str, int] = {}
    with closed_file(target) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"type":"FeatureCollection","name":{_json(dataset.project.title)},"features":[')
        comma = ""
        for table in tables:
            before = tally.rows
            for batch in moved(table, transformation, tally):
                comma = _write_batch(file, table, batch, comma)
            counts[table.title] = counts.get(table.title, 0) + tally.rows - before
        file.write("\n]}\n")
    return ExportReport(
        path=target,
        format=EXPORTER.id,
        counts=counts,
        not_located=tally.not_located,
        lost=0,
        left_out=(),
        crs=WGS84,
        transformation=transformation.name,
        accuracy_m=transformation.accuracy_m,
    )


EXPORTER = Exporter("geojson", (".geojson", ".json"), write, fixed_crs=WGS84)


def _write_batch(file: IO[str], table: Table, batch: pa.RecordBatch, comma: str) -> str:
    """Write a batch and return what goes before the next one."""
    layer = _json(table.layer.id)
    columns = [
        (_json(column.name), _values(batch.column(index))) for index, column in enumerate(table.columns, start=1)
    ]
    for row, geometry in enumerate(_geometries(batch.column(0))):
        properties = "".join(f",{name}:{_json(values[row])}" for name, values in columns)
        file.write(
            f'{comma}\n{{"type":"Feature","geometry":{geometry},"properties":{{"layer":{layer}{properties}}}}}'
        )
        comma = ","
    return comma


def _geometries(wkb: pa.Array) -> Iterator[str]:
    """Each geometry as GeoJSON text: 7 decimals, rings by the right-hand rule, ``null`` for no place."""
    shapes = shapely.from_wkb(wkb.to_numpy(zero_copy_only=False))
    rounded = shapely.transform(shapes, lambda corners: np.round(corners, _DECIMALS))
    outward = shapely.orient_polygons(rounded)
    for text in shapely.to_geojson(outward):
        yield text or "null"


def _values(column: pa.Array) -> list[object]:
    if pa.types.is_timestamp(column.type):
        return pc.strftime(column, "%Y-%m-%dT%H:%M:%SZ").to_pylist()
    if pa.types.is_date(column.type):
        return [value and value.isoformat() for value in column.to_pylist()]
    return column.to_pylist()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
