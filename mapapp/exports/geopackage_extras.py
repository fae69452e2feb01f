"""What makes a finished GeoPackage pleasant to open: index, styles, readable columns, value lists, metadata."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import closing
from pathlib import Path

import apsw

from mapapp.exports.geopackage_related import add_related
from mapapp.exports.metadata import ISO, QGIS, Lineage, iso_metadata, qgis_metadata
from mapapp.exports.related import Related
from mapapp.exports.spatial_index import add_index
from mapapp.workspace.dataset import Column, Table
from mapapp.workspace.qml_fields import qml_for_table
from mapapp.workspace.styles import qml_for, sld_for

_NOW = "strftime('%Y-%m-%dT%H:%M:%fZ','now')"
"""Letter for letter as the standard has it: validators compare the text."""

_TABLES = f"""
CREATE TABLE IF NOT EXISTS gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,
  mime_type TEXT, constraint_name TEXT,
  CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
  CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (
  constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT,
  min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
CREATE TABLE gpkg_metadata (
  id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
  md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');
CREATE TABLE gpkg_metadata_reference (
  reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
  timestamp DATETIME NOT NULL DEFAULT ({_NOW}), md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
  CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
  f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT ({_NOW}));
INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change)
  VALUES ('layer_styles', 'attributes', 'layer_styles', {_NOW});
"""
"""OGC 12-128r17, annexes C.9 and C.10 (schema) and C.11 and C.12 (metadata); layer_styles as QGIS makes it."""

_EXTENSIONS = {
    "gpkg_data_columns": ("gpkg_schema", "http://www.geopackage.org/spec121/#extension_schema"),
    "gpkg_data_column_constraints": ("gpkg_schema", "http://www.geopackage.org/spec121/#extension_schema"),
    "gpkg_metadata": ("gpkg_metadata", "http://www.geopackage.org/spec121/#extension_metadata"),
    "gpkg_metadata_reference": ("gpkg_metadata", "http://www.geopackage.org/spec121/#extension_metadata"),
}


def add(
    path: Path,
    tables: tuple[Table, ...],
    related: tuple[Related, ...],
    names: Mapping[str, str],
    lineage: Lineage,
    crs: str,
) -> dict[str, int]:
    """Describe the layers of a GeoPackage that GDAL has just written and nobody else has open, and add what belongs
    to them.

    Args:
        names: the name in the file for each table's name and each related one's key.

    Returns:
        Rows of each related table, by its name in the file.
    """
    with closing(apsw.Connection(str(path))) as file:
        # The file has no name yet and is synced before it gets one: a crash loses nothing but the attempt.
        file.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF").fetchall()
        file.execute("BEGIN;" + _TABLES)
        for table, (extension, definition) in _EXTENSIONS.items():
            file.execute(
                "INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) "
                "VALUES (?, NULL, ?, ?, 'read-write')",
                (table, extension, definition),
            )
        root = _metadata(file, ISO, iso_metadata(lineage), None, None)
        for table in tables:
            name = names[table.name]
            add_index(file, name)
            _columns(file, table.columns, table.name, name)
            qml = qml_for(table.layer, table.shape, table.columns)
            _style(file, name, "geom", qml, sld_for(table.layer, table.shape), table.layer.prompt)
            qmd = qgis_metadata(name, table.layer.question, lineage, crs)
            _metadata(file, QGIS, qmd, name, root)
        counts = {names[one.key]: add_related(file, one, tables, names) for one in related}
        for one in related:
            _columns(file, one.columns, one.key, names[one.key])
            _style(file, names[one.key], "", qml_for_table(one.columns, one.shown, one.long_texts), None, one.title)
        file.execute("COMMIT")
        file.execute("VACUUM")
        file.execute("PRAGMA journal_mode=DELETE").fetchall()
    return counts


def _columns(file: apsw.Connection, columns: Collection[Column], key: str, name: str) -> None:
    """Describe the columns of the table called `name`; `key` is safe to name its value lists by."""
    taken: set[str] = set()
    for column in columns:
        # QGIS and GDAL show `name`, which must differ within a table; two questions may well ask the same.
        shown = column.title if column.title and column.title not in taken else column.name
        taken.add(shown)
        domain = f"{key}_{column.name}" if column.values else None
        file.execute(
            "INSERT INTO gpkg_data_columns (table_name, column_name, name, title, description, constraint_name) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (name, column.name, shown, column.title, column.description or None, domain),
        )
        file.executemany(
            "INSERT INTO gpkg_data_column_constraints (constraint_name, constraint_type, value, description) "
            "VALUES (?, 'enum', ?, ?)",
            [(domain, code, words) for code, words in (column.values or {}).items()],
        )


def _style(file: apsw.Connection, name: str, geometry: str, qml: str, sld: str | None, description: str) -> None:
    file.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
        "styleQML, styleSLD, useAsDefault, description, owner) VALUES ('', '', ?, ?, ?, ?, ?, 1, ?, '')",
        (name, geometry, name[:30], qml, sld, description),
    )


def _metadata(file: apsw.Connection, standard: str, document: str, table: str | None, parent: int | None) -> int:
    file.execute(
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
        "VALUES ('dataset', ?, 'text/xml', ?)",
        (standard, document),
    )
    row = file.last_insert_rowid()
    file.execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id, md_parent_id) "
        "VALUES (?, ?, ?, ?)",
        ("table" if table else "geopackage", table, row, parent),
    )
    return row
