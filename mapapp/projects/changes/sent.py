"""What a hand-over says of each contribution: made anew from a snapshot by the rules that make the file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import shapely
from shapely import Geometry

from mapapp.domain.layer import Layer
from mapapp.domain.questions import Question
from mapapp.imports.answer_columns import answer_columns
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.workspace.dataset import Column, Profile, Table


@dataclass(frozen=True, slots=True)
class SentTable:
    """The columns of one feature table as they leave.

    Attributes:
        columns: by name, as the file has them; questions: those that hold answers, by the same name.
        names: what the layer, sheet or ``layer`` cell of a row of it can be called in a file.
    """

    layer: Layer
    columns: Mapping[str, Column]
    questions: Mapping[str, Question]
    names: frozenset[str]

    @classmethod
    def of(cls, table: Table) -> SentTable:
        return cls(
            layer=table.layer,
            columns={column.name: column for column in table.columns},
            questions={name: question for question, name in answer_columns(table)},
            names=frozenset({table.name, table.title, table.title[:31], table.layer.id, table.layer.title}),
        )


@dataclass(frozen=True, slots=True)
class SentRow:
    """One contribution as it leaves: coarsened and redacted where the profile says so. WGS 84."""

    table: SentTable
    values: Mapping[str, object]
    shape: Geometry | None


@dataclass(frozen=True, slots=True)
class Sent:
    """Everything that a profile lets out of a snapshot, or those rows of it that were asked for."""

    tables: tuple[SentTable, ...]
    rows: Mapping[str, SentRow]


def sent_from(snapshot: Path, profile: Profile, uuids: Collection[str]) -> Sent:
    """The outgoing rows of these contributions; raises Problem where the snapshot cannot be read."""
    tables, rows = [], {}
    wanted = frozenset(uuids)
    for table in dataset_from_snapshot(snapshot, profile).tables:
        described = SentTable.of(table)
        tables.append(described)
        for batch in table.batches():
            names = batch.schema.names[1:]
            shapes = shapely.from_wkb(batch.column(0).to_numpy(zero_copy_only=False))
            columns = [batch.column(name).to_pylist() for name in names]
            for shape, *values in zip(shapes, *columns, strict=True):
                row = dict(zip(names, values, strict=True))
                if row["uuid"] in wanted:
                    rows[row["uuid"]] = SentRow(described, row, shape)
    return Sent(tuple(tables), rows)
