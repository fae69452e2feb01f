"""Rows of a sheet as contributions: each one complete, or refused with the rule that forbids it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import shapely
from shapely import Geometry

from mapapp.domain.contribution import Contribution, GeomSource, Status
from mapapp.domain.edits import ImportContributions
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.domain.refusal import Refusal
from mapapp.domain.rules.contributions import bring_in
from mapapp.domain.shapes import lies_in
from mapapp.domain.snapshot import Snapshot, Stamp
from mapapp.imports.cells import FIELDS, reader
from mapapp.imports.columns import Columns
from mapapp.imports.places import Places
from mapapp.imports.sheet import Cell, RefusedRow, Sheet
from mapapp.workspace.progress import Progress

_NAMES_OF_IDENTITY = ("id", "uuid", "reference", "ref", "fid", "objectid")
_PROGRESS_ROWS = 500
_LONGEST_TITLE = 200
"""As the rules have it; a longer one would be refused."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What comes in.

    Attributes:
        outside: contributions outside the project's area.
        split: numbers of rows whose shape has several parts, each of which becomes a contribution.
        shortened: numbers of rows whose title was too long; the whole of it is in their words.
    """

    contributions: tuple[Contribution, ...]
    refused: tuple[RefusedRow, ...]
    outside: int
    split: tuple[int, ...]
    shortened: tuple[int, ...]


def take_rows(
    sheet: Sheet, places: Places, columns: Columns, project: Project, status: Status, progress: Progress
) -> Taken:
    """Turn rows into contributions of the layer; a row comes in whole or not at all."""
    contributions: list[Contribution] = []
    refused = list(sheet.refused)
    split: list[int] = []
    shortened: list[int] = []
    words = _Words(sheet, columns)
    identify = _identities(sheet, columns)
    for index, number in enumerate(sheet.numbers):
        if index % _PROGRESS_ROWS == 0:
            progress(index, len(sheet.numbers))
        if index in places.refused:
            refused.append(RefusedRow(number, places.refused[index]))
            continue
        try:
            said = words.of(index)
            fitting = _fit_title(said)
            marks = list(_marks(columns.layer.id, places.shapes[index], fitting, identify(index)))
            marks = [_as_allowed(project, _stamped(mark, sheet.file, status)) for mark in marks]
        except Refusal as reason:
            refused.append(RefusedRow(number, reason))
            continue
        contributions += marks
        if len(marks) > 1:
            split.append(number)
        if fitting is not said:
            shortened.append(number)
    progress(len(sheet.numbers), len(sheet.numbers))
    refused.sort(key=lambda one: one.row)
    outside = sum(mark.located and not lies_in(mark.shape, project.area) for mark in contributions)
    return Taken(tuple(contributions), tuple(refused), outside, tuple(split), tuple(shortened))


class _Words:
    """Fields and answers of a row, read as their targets want them."""

    def __init__(self, sheet: Sheet, columns: Columns) -> None:
        self._readers = [
            (target, sheet.columns[source], reader(columns.layer, target))
            for source, target in columns.targets.items()
            if target != "source_id"
        ]

    def of(self, index: int) -> dict[str, Any]:
        values = {target: read(cells[index]) for target, cells, read in self._readers if cells[index] is not None}
        fields = {name: value for name, value in values.items() if name in FIELDS}
        return fields | {"answers": {name: value for name, value in values.items() if name not in FIELDS}}


def _fit_title(said: dict[str, Any]) -> dict[str, Any]:
    """The same, or for a name that is a description: its beginning as the title, all of it as the words."""
    title = said.get("title", "")
    if len(title) <= _LONGEST_TITLE or said.get("body"):
        return said
    return said | {"title": title[: _LONGEST_TITLE - 1].rstrip() + "…", "body": title}


def _identities(sheet: Sheet, columns: Columns) -> Callable[[int], str]:
    """How a row is known in its own file: the mapped column, else one that identifies, else its number."""
    by_target = {target: source for source, target in columns.targets.items()}
    by_name = {name.lower(): name for name in reversed(sheet.columns)}
    usual = (by_name[name] for name in _NAMES_OF_IDENTITY if name in by_name)
    for source in (by_target.get("source_id"), *usual):
        if source is not None:
            cells = sheet.columns[source]
            if source == by_target.get("source_id") or (None not in cells and len(set(cells)) == len(cells)):
                return lambda index: _identity(cells[index], sheet.numbers[index])
    return lambda index: str(sheet.numbers[index])


def _identity(cell: Cell, number: int) -> str:
    return str(number) if cell is None else str(cell)[:200]


def _marks(layer: str, shape: Geometry | None, words: dict[str, Any], identity: str) -> Iterator[Contribution]:
    """One contribution per part of the shape: a layer holds single points, lines and areas."""
    parts = [None] if shape is None else list(_parts(shape))
    for number, part in enumerate(parts, start=1):
        suffix = f"-{number}" if len(parts) > 1 else ""
        yield Contribution(uuid=new_uuid(), layer=layer, shape=part, source_id=f"{identity}{suffix}", **words)


def _parts(shape: Geometry) -> Iterator[Geometry]:
    if shape.is_empty:
        raise Refusal("shape-empty", "shape")
    for part in shapely.get_parts(shape):
        if part.geom_type.startswith(("Multi", "GeometryCollection")):
            yield from _parts(part)
        elif not part.is_empty:
            yield shapely.LineString(part) if part.geom_type == "LinearRing" else part


def _stamped(mark: Contribution, file: str, status: Status) -> Contribution:
    return replace(mark, status=status, source_system=file, geom_source=GeomSource.IMPORT if mark.located else None)


class _NothingThere:
    """The rules look up refs and uuids; new uuids are never there, and refs are given when the edit is made."""

    def contribution(self, _uuid: str) -> None:
        return None

    def ref_taken(self, _ref: str) -> bool:
        return False


def _as_allowed(project: Project, mark: Contribution) -> Contribution:
    """Ask the rule that will decide in the end, so that one bad row is refused here and not the whole import."""
    actor, stamp = Actor("import", frozenset()), Stamp(datetime.now(UTC), "")
    bring_in(Snapshot(project), ImportContributions((mark,)), actor, _NothingThere(), stamp)
    return mark
