"""How columns travel: the Arrow types in which the store gives them and exporters take them."""

from __future__ import annotations

from collections.abc import Iterable

import pyarrow as pa

from mapapp.workspace.dataset import Column, Table

_TYPES = {
    "text": pa.string(),
    "integer": pa.int64(),
    "real": pa.float64(),
    "boolean": pa.bool_(),
    "datetime": pa.timestamp("ms", tz="UTC"),
    "date": pa.date32(),
    "file": pa.string(),
    "blob": pa.binary(),
}


def arrow_type(column: Column) -> pa.DataType:
    """How one column travels."""
    return _TYPES[column.type]


def fields_of(columns: Iterable[Column]) -> list[pa.Field]:
    """How columns travel, in their order."""
    return [pa.field(column.name, arrow_type(column)) for column in columns]


def with_places(columns: Iterable[Column]) -> pa.Schema:
    """The schema of rows that have a place: ``geometry`` as well-known binary, then the columns."""
    return pa.schema([pa.field("geometry", pa.binary()), *fields_of(columns)])


def schema_of(table: Table) -> pa.Schema:
    """The schema of a table's batches."""
    return with_places(table.columns)
