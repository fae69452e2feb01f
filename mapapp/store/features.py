"""Rows of feature tables: find, put and read them by the identity that every station shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import apsw

from mapapp.domain.contribution import Contribution
from mapapp.domain.layer import Layer
from mapapp.domain.project import Project
from mapapp.domain.shapes import ShapeKind, kind_of
from mapapp.store.records import CONTRIBUTION, Value, contribution_from, contribution_record, feature_columns
from mapapp.store.schema import feature_tables


@dataclass(frozen=True, slots=True)
class Found:
    """A row that is there, and the clock reading it carries.

    Attributes:
        written: what was just put there, in the order of the table's columns; empty for a row only found.
    """

    table: str
    fid: int
    hlc: str
    written: tuple[Value, ...] = ()


class _Statements:
    """What is asked of one feature table, put into words once: an import asks it 100,000 times."""

    def __init__(self, table: str, layer: Layer) -> None:
        self.columns = feature_columns(layer)
        names = [f'"{name}"' for name in self.columns]
        self.insert = f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({", ".join("?" * len(names))})'
        self.update = f'UPDATE "{table}" SET {", ".join(f"{name} = ?" for name in names)} WHERE fid = ?'
        self.select = f'SELECT {", ".join(names)} FROM "{table}" WHERE fid = ?'
        self.with_status = (
            f'SELECT {", ".join(f"f.{name}" for name in names)}, m.status, m.reason FROM "{table}" AS f '
            f"LEFT JOIN moderation AS m ON m.entity_uuid = f.uuid AND m.entity = '{CONTRIBUTION}' WHERE f.fid = ?"
        )


class Features:
    """The feature tables of one definition; made anew when the definition changes."""

    def __init__(self, connection: apsw.Connection, project: Project) -> None:
        self._connection = connection
        self._project = project
        self.tables: Mapping[str, tuple[Layer, ShapeKind]] = feature_tables(project)
        self._statements = {table: _Statements(table, layer) for table, (layer, _) in self.tables.items()}

    def find(self, uuid: str) -> Found | None:
        for table in self.tables:
            row = self._connection.execute(f'SELECT fid, hlc FROM "{table}" WHERE uuid = ?', (uuid,)).fetchone()
            if row:
                return Found(table, *row)
        return None

    def is_gone(self, uuid: str) -> bool:
        """Whether only a tombstone is left."""
        found = self.find(uuid)
        return found is not None and bool(
            self._connection.execute(f'SELECT deleted FROM "{found.table}" WHERE fid = ?', (found.fid,)).fetchone()[0]
        )

    def insert(self, mark: Contribution) -> Found:
        layer = self._project.layer(mark.layer)
        table = layer.table(kind_of(mark.shape) if mark.shape is not None else ShapeKind.POINT)
        values = self._values(table, mark)
        self._connection.execute(self._statements[table].insert, values)
        return Found(table, self._connection.last_insert_rowid(), mark.hlc, values)

    def update(self, found: Found, mark: Contribution) -> Found:
        """Set the row where it is: the rules refuse a place of another kind, which is another contribution."""
        if mark.shape is not None and kind_of(mark.shape) is not self.tables[found.table][1]:
            raise ValueError(f"a {kind_of(mark.shape)} has no place in the table {found.table}")
        values = self._values(found.table, mark)
        self._connection.execute(self._statements[found.table].update, (*values, found.fid))
        return Found(found.table, found.fid, mark.hlc, values)

    def holds(self, written: Found) -> bool:
        """Whether the file has in this row exactly what was put there."""
        row = self._connection.execute(self._statements[written.table].select, (written.fid,)).fetchone()
        return row == written.written

    def by_uuid(self, uuid: str) -> Contribution | None:
        """The contribution, tombstones included."""
        found = self.find(uuid)
        return self.at(found.table, found.fid) if found else None

    def by_ref(self, ref: str) -> Contribution | None:
        """The contribution with this receipt code, tombstones included."""
        for table in self.tables:
            row = self._connection.execute(f'SELECT fid FROM "{table}" WHERE ref = ?', (ref,)).fetchone()
            if row:
                return self.at(table, row[0])
        return None

    def at(self, table: str, fid: int) -> Contribution | None:
        """The contribution in a row, tombstones included."""
        statements = self._statements[table]
        row = self._connection.execute(statements.with_status, (fid,)).fetchone()
        if row is None:
            return None
        record = dict(zip((*statements.columns, "status", "status_reason"), row, strict=True))
        return contribution_from(record, self.tables[table][0])

    def _values(self, table: str, mark: Contribution) -> tuple[Value, ...]:
        record = contribution_record(mark, self.tables[table][0])
        return tuple(record[name] for name in self._statements[table].columns)
