"""A sheet as an Arrow table and back: how it comes out of the process that read it."""

from __future__ import annotations

import msgspec
import numpy as np
import pyarrow as pa
import shapely

from mapapp.domain.refusal import Refusal
from mapapp.imports.cells import as_text
from mapapp.imports.sheet import Cell, RefusedRow, Sheet

_FACTS = b"sheet"
_PLACES, _NUMBERS = "places", "numbers"


class _Facts(msgspec.Struct, frozen=True):
    """Everything of a sheet that is not a row of it. Columns are told by their position: names may be any text."""

    file: str
    names: list[str]
    crs: str | None
    encoding: str
    evidence: str
    too_long: list[tuple[int, int]]
    layer: str


def to_arrow(sheet: Sheet) -> pa.Table:
    facts = _Facts(
        file=sheet.file,
        names=list(sheet.columns),
        crs=sheet.crs,
        encoding=sheet.encoding,
        evidence=sheet.evidence,
        too_long=[(one.row, one.reason.details["most"]) for one in sheet.refused],
        layer=sheet.layer,
    )
    columns = {_NUMBERS: pa.array(sheet.numbers, pa.int64())}
    if sheet.shapes is not None:
        columns[_PLACES] = pa.array(shapely.to_wkb(sheet.shapes), pa.binary())
    for place, cells in enumerate(sheet.columns.values()):
        columns[str(place)] = _array(cells)
    return pa.table(columns).replace_schema_metadata({_FACTS: msgspec.json.encode(facts)})


def from_arrow(table: pa.Table) -> Sheet:
    """The inverse.

    Raises:
        ValueError: the table is not one of `to_arrow`.
    """
    facts = msgspec.json.decode((table.schema.metadata or {}).get(_FACTS, b""), type=_Facts)
    shapes = None
    if _PLACES in table.column_names:
        wkb = np.array([*table.column(_PLACES).to_pylist(), None], dtype=object)[:-1]
        shapes = shapely.from_wkb(wkb, on_invalid="fix")
    return Sheet(
        file=facts.file,
        numbers=tuple(table.column(_NUMBERS).to_pylist()),
        columns={name: table.column(str(place)).to_pylist() for place, name in enumerate(facts.names)},
        shapes=shapes,
        crs=facts.crs,
        encoding=facts.encoding,
        evidence=facts.evidence,
        refused=tuple(RefusedRow(row, Refusal("row-too-long", most=most)) for row, most in facts.too_long),
        layer=facts.layer,
    )


def _array(cells: list[Cell]) -> pa.Array:
    """Numbers stay numbers where the whole column is; a column of both is text, as people read it."""
    kinds = {type(cell) for cell in cells if cell is not None}
    if kinds == {int}:
        return pa.array(cells, pa.int64())
    if kinds and kinds <= {int, float}:
        return pa.array(cells, pa.float64())
    return pa.array([None if cell is None else _whole_letters(as_text(cell)) for cell in cells], pa.string())


def _whole_letters(text: str) -> str:
    """Half letters, which no file can hold, are replaced by the sign for them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
