"""Formats in which a project leaves the machine: one file each, in the order people are offered them.

To add one: a file here with an `Exporter`, a line in `EXPORTERS`, and a text ``export-<id>`` per language.
"""

from __future__ import annotations

from pathlib import Path

from mapapp.exports import geojson, geopackage
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.workspace.problems import Problem

EXPORTERS: tuple[Exporter, ...] = (geopackage.EXPORTER, geojson.EXPORTER)

__all__ = ["EXPORTERS", "ExportOptions", "ExportReport", "Exporter", "exporter_for"]


def exporter_for(path: Path, format: str | None = None) -> Exporter:
    """The exporter with the id `format`, or else the one for the path's ending.

    Raises:
        Problem: ``export-format-unknown``.
    """
    for exporter in EXPORTERS:
        if exporter.id == format or (format is None and path.name.lower().endswith(exporter.extensions)):
            return exporter
    known = ", ".join(ending for exporter in EXPORTERS for ending in exporter.extensions)
    raise Problem("export-format-unknown", path, known=known)
