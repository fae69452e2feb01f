"""The planner's hand-over: one closed GeoPackage 1.3, styled, described and checked before it gets its name."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import apsw
import pyarrow as pa
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError, FieldError

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import geopackage_extras
from mapapp.exports.closed_file import closed_file, disk_is_full
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.metadata import Lineage
from mapapp.exports.stream import Tally, check_some_left, moved, schema_of, surroundings
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import BRITISH_NATIONAL_GRID, WGS84, Transformation, between

log = logging.getLogger(__name__)

_GEOMETRY_TYPES = {ShapeKind.POINT: "Point", ShapeKind.LINE: "LineString", ShapeKind.AREA: "Polygon"}
_GDAL_ERRORS = (DataSourceError, DataLayerError, FieldError, pa.ArrowException, RuntimeError, apsw.Error)


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write the dataset; British National Grid through OSTN15 unless `options` name another system.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    tables = options.tables(dataset)
    crs = options.crs or BRITISH_NATIONAL_GRID
    transformation = between(WGS84, crs, surroundings(dataset.project, tables))
    tally = Tally(sum(table.count for table in tables), progress)
    names = layer_names(tables)
    with closed_file(target) as part:
        try:
            counts = {
                names[table.name]: _write_table(part, table, names[table.name], transformation, tally)
                for table in tables
            }
            check_some_left(tally, transformation)
            lineage = Lineage.of(
                dataset, transformation, rows=tally.rows, not_located=tally.not_located, lost=tally.lost
            )
            geopackage_extras.add(part, tables, names, lineage, transformation.target)
            _check(part, target, counts)
        except _GDAL_ERRORS as failure:
            log.warning("GeoPackage export failed", exc_info=failure)
            if disk_is_full(target.parent):
                raise Problem("export-disk-full", target) from failure
            raise Problem("export-failed", target, reason=type(failure).__name__) from failure
    return ExportReport(
        path=target,
        format=EXPORTER.id,
        counts=counts,
        not_located=tally.not_located,
        lost=tally.lost,
        left_out=tuple(tally.left_out),
        crs=transformation.target,
        transformation=transformation.name,
        accuracy_m=transformation.accuracy_m,
    )


EXPORTER = Exporter("geopackage", (".gpkg",), write)


def layer_names(tables: tuple[Table, ...]) -> dict[str, str]:
    """The layer's name in the file for each table: the title people gave, made safe and told apart."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for table in tables:
        title = re.sub(r'[\x00-\x1f"\'`\[\]\s]+', " ", table.title).strip()[:60] or table.name
        if re.match(r"(?i)(gpkg|sqlite|rtree|layer_styles)", title):
            title = f"Layer {title}"
        name = title if title.casefold() not in taken else f"{title} ({table.name})"
        taken.add(name.casefold())
        names[table.name] = name
    return names


def _write_table(part: Path, table: Table, name: str, transformation: Transformation, tally: Tally) -> int:
    """Stream one table into a layer of its own, and say how many rows went in."""
    before = tally.rows
    failures: list[BaseException] = []
    stream = pa.RecordBatchReader.from_batches(
        schema_of(table), _remembering(moved(table, transformation, tally), failures)
    )
    try:
        pyogrio.write_arrow(
            stream,
            part,
            layer=name,
            driver="GPKG",
            geometry_name="geometry",
            geometry_type=_GEOMETRY_TYPES[table.shape],
            crs=transformation.target,
            # No gpkg_ogr_contents: its counts go wrong under other programs, and GDAL then hides rows.
            dataset_options={"VERSION": "1.3", "ADD_GPKG_OGR_CONTENTS": "NO"},
            layer_options={"GEOMETRY_NAME": "geom", "SPATIAL_INDEX": "NO", "DESCRIPTION": table.layer.prompt},
        )
    except _GDAL_ERRORS:
        if failures:
            raise failures[0] from None
        raise
    return tally.rows - before


def _remembering(batches: Iterator[pa.RecordBatch], failures: list[BaseException]) -> Iterator[pa.RecordBatch]:
    """The same batches; a failure is kept, because on its way through GDAL only its text would survive."""
    try:
        yield from batches
    except Exception as failure:
        failures.append(failure)
        raise


def _check(part: Path, target: Path, counts: dict[str, int]) -> None:
    """Open the finished file again and count, as the planner's program will."""
    found = {name: pyogrio.read_info(part, layer=name, force_feature_count=True)["features"] for name in counts}
    if found != counts:
        log.error("wrote %s, found %s", counts, found)
        raise Problem("export-miscounted", target, wrote=sum(counts.values()), found=sum(found.values()))
