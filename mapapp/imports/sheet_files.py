"""Sheets out of files, whatever their format. It runs in the process that reads for us (see `reading`)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import numpy as np

from mapapp.domain.refusal import Refusal
from mapapp.imports.sheet import Cell, RefusedRow, Sheet
from mapapp.untrusted import archives, vectors
from mapapp.untrusted.tables import read_table
from mapapp.untrusted.unreadable import Unreadable
from mapapp.untrusted.vector_families import COMPANIONS, ENDINGS, SPREADSHEETS
from mapapp.untrusted.vectors import VectorLayer

TABLE_ENDINGS = (".csv", ".tsv", ".txt")
KNOWN_ENDINGS = (*TABLE_ENDINGS, *ENDINGS, *archives.ENDINGS)
"""Of files that can be brought in."""


def open_sheet(path: Path, encoding: str | None = None, source_layer: str | None = None) -> Sheet:
    """A table (CSV), or one layer of a vector file, a spreadsheet or an archive of these.

    Raises:
        Unreadable: with the reason.
    """
    if path.suffix.lower() not in archives.ENDINGS:
        return _from_file(path, encoding, source_layer)
    with _unpacked(path) as files:
        chosen = [one for one in files if source_layer in (one.name, one.stem)]
        if len(files) > 1 and len(chosen) != 1:
            raise Unreadable("choose-layer", layers=", ".join(one.name for one in files[:20]))
        inner = (chosen or files)[0]
        return replace(_from_file(inner, encoding, None if chosen else source_layer), file=path.name)


def every_sheet(path: Path) -> Iterator[Sheet]:
    """Each table or layer of a file; raises as `open_sheet` does."""
    if path.suffix.lower() not in archives.ENDINGS:
        yield from _every_sheet_of(path)
        return
    with _unpacked(path) as files:
        for inner in files:
            yield from (replace(one, file=path.name) for one in _every_sheet_of(inner))


def layer_names(path: Path) -> tuple[str, ...]:
    """What can be chosen in a file by `source_layer`; raises as `open_sheet` does."""
    if path.suffix.lower() not in archives.ENDINGS:
        return () if path.suffix.lower() in TABLE_ENDINGS else vectors.layer_names(path)
    with _unpacked(path) as files:
        return tuple(one.name for one in files) if len(files) > 1 else layer_names(files[0])


def _unpacked(path: Path) -> AbstractContextManager[tuple[Path, ...]]:
    return archives.unpacked(path, (*TABLE_ENDINGS, *ENDINGS), COMPANIONS)


def _every_sheet_of(path: Path) -> Iterator[Sheet]:
    if path.suffix.lower() in TABLE_ENDINGS:
        yield _from_table(path, None)
    else:
        yield from (_from_layer(path, layer) for layer in vectors.every_layer(path))


def _from_file(path: Path, encoding: str | None, source_layer: str | None) -> Sheet:
    if path.suffix.lower() in TABLE_ENDINGS:
        return _from_table(path, encoding)
    return _from_layer(path, vectors.read_layer(path, source_layer, encoding))


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
        layer=layer.name,
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
