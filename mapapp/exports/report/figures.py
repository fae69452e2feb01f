"""What a report counts: one pass over the rows, however many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from heapq import nlargest

import pyarrow as pa

from mapapp.domain.layer import Layer
from mapapp.workspace.dataset import Column, Table

MOST_SUPPORTED = 10


@dataclass(frozen=True, slots=True)
class Entry:
    """One contribution as the report prints it.

    Attributes:
        values: column name → value, as the profile lets it out; columns says how each is called.
    """

    layer: Layer
    columns: Sequence[Column]
    values: Mapping[str, object]
    wkb: bytes | None

    @property
    def uuid(self) -> str:
        return str(self.values["uuid"])

    @property
    def supports(self) -> int:
        return int(self.values.get("supports") or 0)

    @property
    def title(self) -> str:
        return str(self.values.get("title") or "")

    @property
    def words(self) -> str:
        """What others may read, or what the profile has instead."""
        return str(self.values.get("published_body") or self.values.get("body") or "")

    @property
    def category(self) -> str:
        """The category's title, or nothing."""
        chosen = self.layer.category(str(self.values.get("category") or ""))
        return chosen.title if chosen else ""


@dataclass(slots=True)
class LayerFigures:
    """One layer's counts; categories by title, "" for none."""

    layer: Layer
    count: int = 0
    not_located: int = 0
    categories: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Figures:
    """The whole report's counts. Events and days are empty where the profile does not let them out.

    Attributes:
        languages: codes of the languages in which people wrote.
    """

    layers: list[LayerFigures] = field(default_factory=list)
    sessions: Counter[str] = field(default_factory=Counter)
    days: Counter[date] = field(default_factory=Counter)
    supported: list[Entry] = field(default_factory=list)
    languages: set[str] = field(default_factory=set)

    @property
    def count(self) -> int:
        return sum(one.count for one in self.layers)

    @property
    def not_located(self) -> int:
        return sum(one.not_located for one in self.layers)


def figures_of(tables: Sequence[Table], batches: Iterator[tuple[Table, pa.RecordBatch]]) -> Figures:
    """Count everything in the stream."""
    by_layer = {table.layer.id: LayerFigures(table.layer) for table in tables}
    found = Figures(list(by_layer.values()))
    for table, batch in batches:
        here = by_layer[table.layer.id]
        here.count += batch.num_rows
        here.not_located += batch.column(0).null_count
        here.categories.update(_texts(batch, "category"))
        if "session" in batch.schema.names:
            found.sessions.update(_texts(batch, "session"))
        found.days.update(_days(batch))
        found.languages.update(_texts(batch, "body_lang"))
        if "supports" in batch.schema.names:
            candidates = [one for one in entries(table, batch) if one.supports]
            found.supported = nlargest(MOST_SUPPORTED, [*found.supported, *candidates], key=lambda one: one.supports)
    return found


def entries(table: Table, batch: pa.RecordBatch) -> Iterator[Entry]:
    """Each row of a batch."""
    names = [column.name for column in table.columns]
    columns = [column.to_pylist() for column in batch.columns]
    for wkb, *values in zip(*columns, strict=True):
        yield Entry(table.layer, table.columns, dict(zip(names, values, strict=True)), wkb)


def _texts(batch: pa.RecordBatch, name: str) -> list[str]:
    return [value or "" for value in batch.column(name).to_pylist()] if name in batch.schema.names else []


def _days(batch: pa.RecordBatch) -> Iterator[date]:
    name = next((one for one in ("created_on", "created_at") if one in batch.schema.names), None)
    for value in batch.column(name).to_pylist() if name else ():
        if value is not None:
            yield value.date() if isinstance(value, datetime) else value
