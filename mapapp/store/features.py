"""Rows of feature tables: find, put and read them by the identity that every station shares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import apsw

from mapapp.domain.contribution import Contribution
from mapapp.domain.layer import Layer
from mapapp.domain.project import Project
from mapapp.domain.shapes import ShapeKind, kind_of
from mapapp.store.records import CONTRIBUTION, Record, contribution_from, contribution_record, feature_columns
from mapapp.store.schema import feature_tables


@dataclass(frozen=True, slots=True)
class Found:
    """A row that is there, and the clock reading it carries."""

    table: str
    fid: int
    hlc: str


class Features:
    """The feature tables of one definition; made anew when the definition changes."""

    def __init__(self, connection: apsw.Connection, project: Project) -> None:
        self._connection = connection
        self._project = project
        self.tables: Mapping[str, tuple[Layer, ShapeKind]] = feature_tables(project)

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
        record = contribution_record(mark, layer)
        names, values = ", ".join(f'"{name}"' for name in record), ", ".join("?" * len(record))
        self._connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({values})', tuple(record.values()))
        return Found(table, self._connection.last_insert_rowid(), mark.hlc)

    def update(self, found: Found, mark: Contribution) -> Found:
        """Set the row where it is: the rules refuse a place of another kind, which is another contribution."""
        layer, kind = self.tables[found.table]
        if mark.shape is not None and kind_of(mark.shape) is not kind:
            raise ValueError(f"a {kind_of(mark.shape)} has no place in the table {found.table}")
        record = contribution_record(mark, layer)
        names = ", ".join(f'"{name}" = ?' for name in record)
        self._connection.execute(f'UPDATE "{found.table}" SET {names} WHERE fid = ?', (*record.values(), found.fid))
        return Found(found.table, found.fid, mark.hlc)

    def record(self, found: Found) -> Record:
        """The row as it is in the file, without its moderation."""
        layer, _ = self.tables[found.table]
        names = feature_columns(layer)
        row = self._connection.execute(
            f'SELECT {_listed(names)} FROM "{found.table}" WHERE fid = ?', (found.fid,)
        ).fetchone()
        return dict(zip(names, row, strict=True)) if row else {}

    def by_uuid(self, uuid: str) -> Contribution | None:
        """The contribution, tombstones included."""
        found = self.find(uuid)
        return self.contribution(found.table, "fid", found.fid) if found else None

    def contribution(self, table: str, key: str, value: str | int) -> Contribution | None:
        """The contribution whose ``fid`` or ``uuid`` (`key`) is `value`, tombstones included."""
        return next(self._contributions(table, f"{key} = ?", (value,)), None)

    def every_contribution(self, table: str) -> Iterator[Contribution]:
        """Everything a table holds, tombstones included."""
        return self._contributions(table, "fid > ?", (0,))

    def _contributions(self, table: str, condition: str, values: tuple[Any, ...]) -> Iterator[Contribution]:
        layer, _ = self.tables[table]
        names = feature_columns(layer)
        rows = self._connection.execute(
            f'SELECT {_listed(names, "f.")}, m.status, m.reason FROM "{table}" AS f LEFT JOIN moderation AS m '
            f"ON m.entity_uuid = f.uuid AND m.entity = '{CONTRIBUTION}' WHERE f.{condition}",
            values,
        )
        for row in rows:
            yield contribution_from(dict(zip((*names, "status", "status_reason"), row, strict=True)), layer)


def _listed(names: tuple[str, ...], prefix: str = "") -> str:
    return ", ".join(f'{prefix}"{name}"' for name in names)
