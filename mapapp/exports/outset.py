"""What every export begins with: the tables that leave, the way their places go, and a tally of what has gone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from mapapp.exports.exporter import ExportOptions
from mapapp.exports.stream import Tally, surroundings
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import BRITISH_NATIONAL_GRID, WGS84, Transformation, between


class Outset(NamedTuple):
    """The beginning of one export."""

    tables: tuple[Table, ...]
    transformation: Transformation
    tally: Tally


def outset(dataset: Dataset, options: ExportOptions, progress: Progress) -> Outset:
    """For formats in any reference system: the one that `options` name, or else `to_grid`'s.

    Raises:
        Problem, Refusal: the reference system or a layer is unknown.
    """
    tables = options.tables(dataset)
    return _outset(tables, to_grid(dataset, tables, options), progress)


def outset_in_degrees(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> Outset:
    """For formats that know longitude and latitude alone.

    Raises:
        Problem: ``export-crs-fixed`` where `options` ask for anything else.
        Refusal: a layer is unknown.
    """
    still = between(WGS84, options.crs or WGS84)
    if still.moves:
        raise Problem("export-crs-fixed", target, crs=WGS84)
    return _outset(options.tables(dataset), still, progress)


def to_grid(dataset: Dataset, tables: Sequence[Table], options: ExportOptions) -> Transformation:
    """To British National Grid, through OSTN15, unless `options` name another system."""
    return between(WGS84, options.crs or BRITISH_NATIONAL_GRID, surroundings(dataset.project, tables))


def _outset(tables: tuple[Table, ...], transformation: Transformation, progress: Progress) -> Outset:
    return Outset(tables, transformation, Tally(sum(table.count for table in tables), progress))
