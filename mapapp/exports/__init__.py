"""Formats in which a project leaves the machine: one file each, in the order people are offered them.

To add one: a file here with an `Exporter`, a line in `EXPORTERS`, and a text ``export-<id>`` per language. It begins
with `outset`, and what it wrote is counted by `opened_again` before the file takes its name. Photos,
recordings and what others added go along by writing inside `media_beside.accompanied`, or into the file by
`media_files.write_media` and `tables_beside.write_tables`.
"""

from __future__ import annotations

from pathlib import Path

from mapapp.exports import (
    csv_table,
    dxf,
    excel,
    flatgeobuf,
    geojson,
    geopackage,
    geoparquet,
    kml,
    pds,
    qgis,
    report,
    shapefile,
    web_map,
)
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.workspace.problems import Problem

EXPORTERS: tuple[Exporter, ...] = (
    geopackage.EXPORTER,
    qgis.PACKAGE,
    qgis.FILES,
    geojson.EXPORTER,
    csv_table.EXPORTER,
    excel.EXPORTER,
    shapefile.EXPORTER,
    kml.KML,
    kml.KMZ,
    flatgeobuf.EXPORTER,
    geoparquet.EXPORTER,
    pds.EXPORTER,
    dxf.EXPORTER,
    web_map.EXPORTER,
    report.HTML,
    report.PDF,
)

__all__ = ["EXPORTERS", "ExportOptions", "ExportReport", "Exporter", "exporter_for", "without_ending"]


def exporter_for(path: Path, format: str | None = None) -> Exporter:
    """The exporter with the id `format`, or else the one for the path's ending; the longest ending wins.

    Raises:
        Problem: ``export-format-unknown``.
    """
    if format is not None:
        found = [(0, exporter) for exporter in EXPORTERS if exporter.id == format]
    else:
        found = [(len(ending), exporter) for exporter in EXPORTERS if (ending := _ending(path, exporter))]
    if found:
        return max(found, key=lambda one: one[0])[1]
    known = ", ".join(ending for exporter in EXPORTERS for ending in exporter.extensions)
    raise Problem("export-format-unknown", path, known=known)


def without_ending(path: Path) -> Path:
    """The path without the ending of a format, all of it where it has two dots, or else without its suffix."""
    longest = max((_ending(path, exporter) for exporter in EXPORTERS), key=len)
    return path.with_name(path.name.removesuffix(path.name[-len(longest) :])) if longest else path.with_suffix("")


def _ending(path: Path, exporter: Exporter) -> str:
    """The longest of the exporter's endings that the path has, or an empty text."""
    return max((ending for ending in exporter.extensions if path.name.lower().endswith(ending)), key=len, default="")
