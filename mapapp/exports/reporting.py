"""Puts together what an export says about itself once the file is whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mapapp.exports.exporter import ExportReport
from mapapp.exports.media_beside import Accompanied
from mapapp.exports.media_files import Links
from mapapp.exports.stream import Tally
from mapapp.workspace.transform import Transformation


def report_of(
    path: Path,
    format: str,
    counts: Mapping[str, int],
    tally: Tally,
    transformation: Transformation,
    *,
    links: Links | None = None,
    media: int = 0,
    beside: tuple[Path, ...] = (),
    along: Mapping[str, int] | None = None,
) -> ExportReport:
    """The report of one finished file; `counts` by the name that each table carries in it.

    `links` are the media that went along, or `media` how many; the others as `ExportReport` tells them.
    """
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
        media=media + sum(len(files) for files in (links or {}).values()),
        beside=beside,
        along=dict(along or {}),
    )


def report_with(
    given: Accompanied,
    path: Path,
    format: str,
    counts: Mapping[str, int],
    tally: Tally,
    transformation: Transformation,
) -> ExportReport:
    """The report of one finished file, as `report_of`, and of what was given to go beside it."""
    return report_of(
        path, format, counts, tally, transformation, links=given.links, along=given.along, beside=given.beside
    )
