"""What a table of our own is made of, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """A column: SQL type in upper case (validators refuse others), a person's title, what it means."""

    name: str
    type: str
    title: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class AttributeTable:
    """A table without shapes; the first column, ``id``, is the file's own numbering."""

    name: str
    title: str
    columns: tuple[Column, ...]
    constraints: tuple[str, ...] = ()
    indexes: tuple[str, ...] = ()

    def statements(self) -> tuple[str, ...]:
        columns = (f'"{one.name}" {one.type}' for one in self.columns)
        body = ", ".join(("id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", *columns, *self.constraints))
        indexes = (f'CREATE INDEX "{self.name}_{column}" ON "{self.name}" ("{column}")' for column in self.indexes)
        return (f'CREATE TABLE "{self.name}" ({body})', *indexes)
