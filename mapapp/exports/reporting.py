"""Puts together what an export says about itself once the file is whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mapapp.exports.exporter import ExportReport
from mapapp.exports.stream import Tally
from mapapp.workspace.transform import Transformation


def report_of(
    path: Path, format: str, counts: Mapping[str, int], tally: Tally, transformation: Transformation
) -> ExportReport:
    """The report of one finished file; `counts` by the name that each table carries in it."""
    return ExportReport(
        path=path,
        format=format,
        counts=dict(counts),
        not_located=tally.not_located,
        lost=tally.lost,
        left_out=tuple(tally.left_out),
        crs=transformation.target,
        transformation=transformation.name,
        accuracy_m=transformation.accuracy_m,
    )
