"""Titles and value lists of columns (OGC 12-128r17, annex F.9): planners see words, not codes."""

from __future__ import annotations

from collections.abc import Sequence

import apsw

from mapapp.domain.layer import Layer
from mapapp.workspace.dataset import Column

_SHARED = ("place_kind", "geom_source")
"""Value lists that are the same in every layer."""


def describe(connection: apsw.Connection, layer: Layer, columns: Sequence[Column]) -> None:
    """Write titles and value lists for every table of a layer, in place of what was there."""
    lists = {one.name: one.name if one.name in _SHARED else f"{layer.id}_{one.name}" for one in columns if one.values}
    for column in columns:
        if column.values:
            _put_list(connection, lists[column.name], column)
    for table in layer.tables:
        connection.execute("DELETE FROM gpkg_data_columns WHERE table_name = ?", (table,))
        connection.executemany(
            "INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, NULL, ?)",
            [
                (table, one.name, name, one.title, one.description or None, lists.get(one.name))
                for one, name in zip(columns, _names(columns), strict=True)
            ],
        )


def _put_list(connection: apsw.Connection, name: str, column: Column) -> None:
    connection.execute("DELETE FROM gpkg_data_column_constraints WHERE constraint_name = ?", (name,))
    connection.executemany(
        "INSERT INTO gpkg_data_column_constraints (constraint_name, constraint_type, value, description) "
        "VALUES (?, 'enum', ?, ?)",
        [(name, value, words) for value, words in (column.values or {}).items()],
    )


def _names(columns: Sequence[Column]) -> list[str]:
    """Titles, told apart where two questions ask the same: the names of a table's columns must differ."""
    taken = {column.name for column in columns}
    names = []
    for column in columns:
        name = column.title if column.title and column.title not in taken else column.name
        taken.add(name)
        names.append(name)
    return names
