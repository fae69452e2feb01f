"""Rows of a query as Arrow record batches, in the types in which columns leave."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

import pyarrow as pa

from mapapp.workspace.arrow_schema import arrow_type
from mapapp.workspace.dataset import Column

ROWS_PER_BATCH = 65_536


def columns_at_once(rows: Iterable[tuple]) -> Iterator[Sequence[tuple]]:
    """The values of up to `ROWS_PER_BATCH` rows at a time, column by column."""
    rows = iter(rows)
    while chunk := list(itertools.islice(rows, ROWS_PER_BATCH)):
        yield list(zip(*chunk, strict=True))


def array_of(values: tuple, column: Column) -> pa.Array:
    """A column's values as SQLite gives them, in their type."""
    if column.type == "boolean":
        return pa.array([None if value is None else bool(value) for value in values], pa.bool_())
    if column.type in ("datetime", "date"):
        return pa.array(values, pa.string()).cast(arrow_type(column))
    return pa.array(values, arrow_type(column))
