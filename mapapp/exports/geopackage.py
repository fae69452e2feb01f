"""The planner's hand-over: one closed GeoPackage 1.3, styled, described and checked before it gets its name."""

from __future__ import annotations

import re
from pathlib import Path

import apsw

from mapapp.exports import geopackage_extras
from mapapp.exports.closed_file import closed_file
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.gdal import GEOMETRY_TYPES, check_counts, library_trouble, write_layer
from mapapp.exports.metadata import Lineage
from mapapp.exports.reporting import report_of
from mapapp.exports.stream import Tally, check_some_left, moved, schema_of, surroundings
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import BRITISH_NATIONAL_GRID, WGS84, Transformation, between


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
    with closed_file(target) as part, library_trouble(target, apsw.Error):
        counts = {
            names[table.name]: _write_table(part, table, names[table.name], transformation, tally) for table in tables
        }
        check_some_left(tally, transformation)
        lineage = Lineage.of(dataset, transformation, rows=tally.rows, not_located=tally.not_located, lost=tally.lost)
        geopackage_extras.add(part, tables, names, lineage, transformation.target)
        check_counts(part, target, counts)
    return report_of(target, EXPORTER.id, counts, tally, transformation)


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
    write_layer(
        part,
        schema_of(table),
        moved(table, transformation, tally),
        driver="GPKG",
        layer=name,
        geometry_type=GEOMETRY_TYPES[table.shape],
        crs=transformation.target,
        # No gpkg_ogr_contents: its counts go wrong under other programs, and GDAL then hides rows.
        dataset_options={"VERSION": "1.3", "ADD_GPKG_OGR_CONTENTS": "NO"},
        layer_options={"GEOMETRY_NAME": "geom", "SPATIAL_INDEX": "NO", "DESCRIPTION": table.layer.prompt},
    )
    return tally.rows - before
