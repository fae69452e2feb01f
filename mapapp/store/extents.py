"""What the contents table says about each layer: where it lies and when it last changed."""

from __future__ import annotations

import struct
from collections.abc import Iterable

import apsw

from mapapp.workspace.rtree import rtree_table

Bounds = tuple[float, float, float, float]

_BOX = struct.Struct(">q4f")
"""One cell of an index node: whose it is, then west, east, south, north."""


def refresh(connection: apsw.Connection, tables: Iterable[str], at: str) -> None:
    """Set extent (degrees) and time of the tables that were written to, inside the caller's transaction."""
    for table in sorted(set(tables)):
        west, south, east, north = extent(connection, table) or (None, None, None, None)
        connection.execute(
            "UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? "
            "WHERE table_name = ?",
            (at, west, south, east, north, table),
        )


def extent(connection: apsw.Connection, table: str) -> Bounds | None:
    """West, south, east, north of everything in a table; None when nothing has a place.

    Read from the root of the spatial index (SQLite's R*Tree module, "Shadow Tables"): it holds a few boxes,
    while asking the index for its smallest and largest would read a hundred thousand on every tap. Its
    bounds are 32-bit floats rounded outwards: a metre at most.
    """
    (root,) = connection.execute(f'SELECT data FROM "{rtree_table(table)}_node" WHERE nodeno = 1').fetchone()
    (count,) = struct.unpack_from(">H", root, 2)
    if not count:
        return None
    boxes = [_BOX.unpack_from(root, 4 + cell * _BOX.size)[1:] for cell in range(count)]
    west, east, south, north = zip(*boxes, strict=True)
    return min(west), min(south), max(east), max(north)
