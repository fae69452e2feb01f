"""What was read from a planner's file, whatever its format: columns, row numbers, and shapes if it has any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from mapapp.domain.refusal import Refusal
from mapapp.untrusted import archives
from mapapp.untrusted.tables import read_table
from mapapp.untrusted.unreadable import Unreadable
from mapapp.untrusted.vector_families import COMPANIONS, ENDINGS, SPREADSHEETS
from mapapp.untrusted.vectors import VectorLayer, read_layer
from mapapp.workspace.problems import Problem
from mapapp.workspace.project_marks import is_project

Cell = str | int | float | None
TABLE_ENDINGS = (".csv", ".tsv", ".txt")


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that does not come in, and the rule that says why (its sentence is ``refusal-<code>``)."""

    row: int
    reason: Refusal


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of a file.

    Attributes:
        numbers: each row's number as its own program shows it: in a table the heading is row 1.
        columns: column name → one cell per row.
        shapes: shapely geometries and None in `crs`; None where places are in columns, if anywhere.
        crs: as the file says it, None where it does not.
        encoding, evidence: how its letters were read, and why so where that is not certain.
        refused: rows that could not even be read.
    """

    file: str
    numbers: tuple[int, ...]
    columns: Mapping[str, list[Cell]]
    shapes: np.ndarray | None
    crs: str | None
    encoding: str
    evidence: str = ""
    refused: tuple[RefusedRow, ...] = ()


def read_sheet(path: Path, encoding: str | None = None, source_layer: str | None = None) -> Sheet:
    """Read a table (CSV) or one layer of a vector file.

    Raises:
        Problem: ``import-missing`` or another ``import-…`` with the reason.
    """
    if not path.is_file():
        raise Problem("import-missing", path)
    if is_project(path):
        raise Problem("import-is-project", path)
    try:
        if path.suffix.lower() in archives.ENDINGS:
            return _from_archive(path, encoding, source_layer)
        return _from_file(path, encoding, source_layer)
    except Unreadable as failure:
        details = dict(failure.details)
        if failure.code == "ending-unknown":
            details["known"] = ", ".join((*TABLE_ENDINGS, *ENDINGS, *archives.ENDINGS))
        raise Problem(f"import-{failure.code}", path, **details) from failure


def _from_archive(path: Path, encoding: str | None, source_layer: str | None) -> Sheet:
    """The one layer or table of a ZIP, or the one whose file is called `source_layer`."""
    with archives.unpacked(path, (*TABLE_ENDINGS, *ENDINGS), COMPANIONS) as files:
        chosen = [one for one in files if source_layer in (one.name, one.stem)]
        if len(files) > 1 and len(chosen) != 1:
            raise Unreadable("choose-layer", layers=", ".join(one.name for one in files[:20]))
        inner = (chosen or files)[0]
        return replace(_from_file(inner, encoding, None if chosen else source_layer), file=path.name)


def _from_file(path: Path, encoding: str | None, source_layer: str | None) -> Sheet:
    if path.suffix.lower() in TABLE_ENDINGS:
        return _from_table(path, encoding)
    return _from_layer(path, read_layer(path, source_layer, encoding))


def _from_table(path: Path, encoding: str | None) -> Sheet:
    table = read_table(path, encoding)
    width = len(table.heading)
    fitting = [(number, cells) for number, cells in table.rows if not any(one.strip() for one in cells[width:])]
    taken = {number for number, _ in fitting}
    columns = {
        name: [cells[index].strip() or None if index < len(cells) else None for _, cells in fitting]
        for index, name in enumerate(table.heading)
    }
    return Sheet(
        file=path.name,
        numbers=tuple(number for number, _ in fitting),
        columns=columns,
        shapes=None,
        crs=None,
        encoding=table.encoding,
        evidence=table.evidence,
        refused=tuple(
            RefusedRow(number, Refusal("row-too-long", most=width)) for number, _ in table.rows if number not in taken
        ),
    )


def _from_layer(path: Path, layer: VectorLayer) -> Sheet:
    first = 2 if path.suffix.lower() in SPREADSHEETS else 1  # after the heading
    return Sheet(
        file=path.name,
        numbers=tuple(range(first, layer.count + first)),
        columns={name: [_cell(value) for value in values.tolist()] for name, values in layer.fields.items()},
        shapes=layer.shapes,
        crs=layer.crs,
        encoding=layer.encoding,
        evidence=layer.evidence,
    )


def _cell(value: object) -> Cell:
    """A value of GDAL's as text or number; bytes have no place in a question."""
    if value is None or isinstance(value, bytes) or value != value:  # NaN is GDAL's null in a column of numbers
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return value
    if isinstance(value, list | tuple | np.ndarray):
        return ", ".join(str(one) for one in value)
    return str(value).strip() or None
