"""Rows that a planner has added to a hand-over: offered as an import, never taken for changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from mapapp.domain.contribution import Status
from mapapp.domain.edits import ImportContributions
from mapapp.domain.project import Project
from mapapp.domain.refusal import Refusal
from mapapp.imports import ImportWish, plan_import
from mapapp.imports.cells import FIELDS, as_text
from mapapp.imports.sheet import RefusedRow, Sheet
from mapapp.projects.changes.returned import ReturnedRow
from mapapp.projects.changes.same import plain, without_guard
from mapapp.projects.changes.sent import SentTable
from mapapp.workspace.problems import Problem

_TAKEN = tuple(name for name in FIELDS if name != "source_id")


def additions(
    rows: Sequence[ReturnedRow], tables: Sequence[SentTable], project: Project, status: Status
) -> tuple[tuple[ImportContributions, ...], tuple[RefusedRow, ...]]:
    """One import for each sheet and layer with new rows, and the rows that cannot come in."""
    groups: dict[tuple[int, str], list[ReturnedRow]] = {}
    refused: list[RefusedRow] = []
    for row in rows:
        table = _table_of(row, tables)
        if table is None:
            refused.append(RefusedRow(row.number, Refusal("addition-without-layer")))
        else:
            groups.setdefault((id(row.sheet), table.layer.id), []).append(row)
    added = []
    for (_, layer), group in groups.items():
        table = next(one for one in tables if one.layer.id == layer)
        sheet = _only(group, table)
        try:
            plan = plan_import(sheet, _wish(sheet, table, status), project)
        except Problem:
            refused += [RefusedRow(row.number, Refusal("addition-not-taken")) for row in group]
            continue
        project = plan.project  # the next layer's rows come into what these have made of it
        added.append(plan.edit())
        refused += plan.report.refused
    return tuple(added), tuple(refused)


def _table_of(row: ReturnedRow, tables: Sequence[SentTable]) -> SentTable | None:
    said = as_text(row.cell("layer")) if row.has("layer") else row.sheet.layer
    return next((one for one in tables if said in one.names), None)


def _only(rows: Sequence[ReturnedRow], table: SentTable) -> Sheet:
    """The sheet with these rows alone, their answers in the form that questions read (a tick is *yes*)."""
    sheet, places = rows[0].sheet, [row.index for row in rows]
    columns = {name: [cells[place] for place in places] for name, cells in sheet.columns.items()}
    for name in table.questions.keys() & columns.keys():
        columns[name] = [plain(without_guard(cell), table.columns[name].type) for cell in columns[name]]
    return replace(
        sheet,
        numbers=tuple(sheet.numbers[place] for place in places),
        columns=columns,
        shapes=None if sheet.shapes is None else np.asarray(sheet.shapes, dtype=object)[places],
        refused=(),
    )


def _wish(sheet: Sheet, table: SentTable, status: Status) -> ImportWish:
    """Words, category and answers come in; the bookkeeping of a hand-over is for the project to make."""
    mapping = {name: name for name in _TAKEN if name in sheet.columns}
    mapping |= {name: question.id for name, question in table.questions.items() if name in sheet.columns}
    places = {"longitude", "latitude"} if sheet.shapes is None else set()
    drop = tuple(name for name in sheet.columns if name not in mapping and name not in places)
    return ImportWish(table.layer.id, mapping, drop, status=status)
