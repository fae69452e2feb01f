"""Tables that belong to layers, and the mappings by which GDAL and QGIS find that out (OGC 18-000)."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import apsw

from mapapp.exports.related import Related
from mapapp.workspace.dataset import Table

_TYPES = {
    "text": "TEXT",
    "file": "TEXT",
    "integer": "INTEGER",
    "real": "DOUBLE",
    "boolean": "BOOLEAN",
    "datetime": "DATETIME",
    "date": "DATE",
    "blob": "BLOB",
}
_REQUIRED = {"contribution_uuid", "content_type", "data"}
_EXTENSION = ("gpkg_related_tables", "http://www.opengis.net/doc/IS/gpkg-rte/1.0", "read-write")
_RELATIONS = """
CREATE TABLE IF NOT EXISTS gpkgext_relations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, base_table_name TEXT NOT NULL,
  base_primary_column TEXT NOT NULL DEFAULT 'id', related_table_name TEXT NOT NULL,
  related_primary_column TEXT NOT NULL DEFAULT 'id', relation_name TEXT NOT NULL,
  mapping_table_name TEXT NOT NULL UNIQUE);
"""
"""OGC 18-000, table 1."""


def add_related(file: apsw.Connection, related: Related, tables: Collection[Table], names: Mapping[str, str]) -> int:
    """Write one table and join it to the layers that its rows belong to, if they do, inside the caller's transaction.

    Args:
        names: the name in the file for each table's name and each related one's key.

    Returns:
        How many rows it has; those of contributions that are not in the file are left out.
    """
    name = names[related.key]
    columns = ", ".join(
        f'"{one.name}" {_TYPES[one.type]}{" NOT NULL" if one.name in _REQUIRED else ""}' for one in related.columns
    )
    marks = ", ".join("?" * len(related.columns))
    listed = ", ".join(f'"{one.name}"' for one in related.columns)
    file.execute(f'CREATE TABLE "{name}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {columns})')
    file.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES (?, 'attributes', ?, ?)",
        (name, name, related.title),
    )
    file.executemany(f'INSERT INTO "{name}" ({listed}) VALUES ({marks})', related.rows())
    if related.of_contributions:
        there = " UNION ALL ".join(f'SELECT uuid FROM "{names[one.name]}"' for one in tables)
        file.execute(f'DELETE FROM "{name}" WHERE contribution_uuid NOT IN ({there})')
        for table in tables:
            _map(file, names[table.name], name, f"{table.name}{related.key}_map", related.relation)
    (count,) = file.execute(f'SELECT count(*) FROM "{name}"').fetchone()
    return count


def _map(file: apsw.Connection, layer: str, name: str, mapping: str, relation: str) -> None:
    """Join a table to one layer; without a single row to join there is no mapping."""
    joined = f'FROM "{layer}" AS f JOIN "{name}" AS r ON r.contribution_uuid = f.uuid'
    if file.execute(f"SELECT 1 {joined} LIMIT 1").fetchone() is None:
        return
    if not file.execute("SELECT 1 FROM gpkg_extensions WHERE table_name = 'gpkgext_relations'").fetchone():
        file.execute(_RELATIONS)
        _extend(file, "gpkgext_relations")
    file.execute(f'CREATE TABLE "{mapping}" (base_id INTEGER NOT NULL, related_id INTEGER NOT NULL)')
    file.execute(f'INSERT INTO "{mapping}" SELECT f.fid, r.fid {joined} ORDER BY r.fid')
    _extend(file, mapping)
    file.execute(
        "INSERT INTO gpkgext_relations (base_table_name, base_primary_column, related_table_name, "
        "related_primary_column, relation_name, mapping_table_name) VALUES (?, 'fid', ?, 'fid', ?, ?)",
        (layer, name, relation, mapping),
    )


def _extend(file: apsw.Connection, table: str) -> None:
    extension, definition, scope = _EXTENSION
    file.execute(
        "INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) "
        "VALUES (?, NULL, ?, ?, ?)",
        (table, extension, definition, scope),
    )
