"""Several tables as one, for formats that hold only one: a ``layer`` column, then the columns of all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

import pyarrow as pa

from mapapp.exports.stream import Tally, moved
from mapapp.exports.told_apart import told_apart
from mapapp.workspace.arrow_schema import arrow_type
from mapapp.workspace.dataset import Column, Table
from mapapp.workspace.transform import Transformation

LAYER = Column("layer", "Layer", "text", "Which layer of the project the row belongs to")


class Combined:
    """The shared columns of some tables, and their rows one table after the other.

    Attributes:
        columns: each once, in the order in which the tables bring them, `LAYER` not among them. Where layers ask
            the same in different types, the column is text.
        names: what each column is called in the file, told apart from `reserved` names as answers are.
    """

    def __init__(self, tables: Collection[Table], reserved: Collection[str] = (LAYER.name,)) -> None:
        self._tables = tuple(tables)
        merged: dict[str, Column] = {}
        for column in (column for table in self._tables for column in table.columns):
            known = merged.get(column.name)
            merged[column.name] = column if known is None else _merged(known, column)
        self.columns = tuple(merged.values())
        self.names = told_apart(merged, reserved)
        fields = ((self.names[column.name], arrow_type(column)) for column in self.columns)
        self.schema = pa.schema([("geometry", pa.binary()), (LAYER.name, pa.string()), *fields])

    def rows(self, transformation: Transformation, tally: Tally) -> Iterator[tuple[Table, pa.RecordBatch]]:
        """Every batch in `schema`, with the table that it came from."""
        for table in self._tables:
            for batch in moved(table, transformation, tally):
                yield table, self._widened(table, batch)

    def _widened(self, table: Table, batch: pa.RecordBatch) -> pa.RecordBatch:
        layer = pa.repeat(pa.scalar(table.layer.id, pa.string()), batch.num_rows)
        columns = [batch.column(0), layer]
        for column in self.columns:
            at, wanted = batch.schema.get_field_index(column.name), arrow_type(column)
            if at < 0:
                columns.append(pa.nulls(batch.num_rows, wanted))
            else:
                columns.append(batch.column(at).cast(wanted))
        return pa.RecordBatch.from_arrays(columns, schema=self.schema)


def _merged(one: Column, other: Column) -> Column:
    values = {**(other.values or {}), **(one.values or {})}
    return replace(one, type=one.type if one.type == other.type else "text", values=values or None)
