"""What a shapefile's table can hold: names of 10 characters, texts of 254 bytes, no times."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import pyarrow as pa
import pyarrow.compute as pc

from mapapp.exports.texts import iso_times
from mapapp.workspace.arrow_schema import arrow_type
from mapapp.workspace.dataset import Column

_MOST_LETTERS = 10
_MOST_BYTES = 254


def dbase_names(names: Collection[str]) -> dict[str, str]:
    """What each column is called: its own name where that is short enough, or else its beginning, told apart."""
    short = {name: name for name in names if len(name) <= _MOST_LETTERS}
    taken = {name.casefold() for name in short}
    for own in names:
        name, number = own[:_MOST_LETTERS], 1
        while own not in short and name.casefold() in taken:
            number += 1
            ending = f"_{number}"
            name = own[: _MOST_LETTERS - len(ending)] + ending
        taken.add(name.casefold())
        short.setdefault(own, name)
    return short


def dbase_schema(columns: Collection[Column], names: Mapping[str, str]) -> pa.Schema:
    """The schema of the batches that `dbase_batch` gives."""
    fields = [pa.field(names[column.name], _held(arrow_type(column))) for column in columns]
    return pa.schema([pa.field("geometry", pa.binary()), *fields])


def dbase_batch(batch: pa.RecordBatch, names: Mapping[str, str]) -> pa.RecordBatch:
    """The batch as dBase can hold it: times as ISO 8601 text in UTC, long texts cut between two characters."""
    geometry, *columns = batch.columns
    called = [names[name] for name in batch.schema.names[1:]]
    return pa.RecordBatch.from_arrays([geometry, *map(_fitting, columns)], names=["geometry", *called])


def _held(kind: pa.DataType) -> pa.DataType:
    return pa.string() if pa.types.is_timestamp(kind) else kind


def _fitting(column: pa.Array) -> pa.Array:
    if pa.types.is_timestamp(column.type):
        return iso_times(column)
    if pa.types.is_string(column.type) and (pc.max(pc.binary_length(column)).as_py() or 0) > _MOST_BYTES:
        return pa.array([text and _cut(text) for text in column.to_pylist()], pa.string())
    return column


def _cut(text: str) -> str:
    return text.encode()[:_MOST_BYTES].decode(errors="ignore")
