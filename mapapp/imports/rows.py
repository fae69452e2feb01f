"""Rows of a sheet as contributions: each one complete, or refused with the rule that forbids it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import shapely
from shapely import Geometry

from mapapp.domain.contribution import Contribution, GeomSource, Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.project import Project
from mapapp.domain.refusal import Refusal
from mapapp.domain.shapes import lies_in
from mapapp.imports.allowed import allowed
from mapapp.imports.cells import FIELDS, as_text, reader
from mapapp.imports.columns import Columns
from mapapp.imports.identities import identities
from mapapp.imports.photos import Named, names_in
from mapapp.imports.places import Places
from mapapp.imports.present import Present
from mapapp.imports.sheet import RefusedRow, Sheet
from mapapp.imports.wish import ImportWish
from mapapp.workspace.progress import Progress

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
        already: rows that are in the project from an earlier time, and how it is known.
        photos: what the rows name.
    """

    contributions: tuple[Contribution, ...]
    refused: tuple[RefusedRow, ...]
    already: tuple[RefusedRow, ...]
    photos: tuple[Named, ...]
    outside: int
    split: tuple[int, ...]
    shortened: tuple[int, ...]


def take_rows(
    sheet: Sheet,
    places: Places,
    columns: Columns,
    project: Project,
    wish: ImportWish,
    present: Present,
    progress: Progress,
) -> Taken:
    """Turn rows into contributions of the layer; a row comes in whole or not at all.

    Args:
        project: as it will be, with the new questions of the layer.
    """
    taking = _Taking(sheet, places, columns, project, wish, present)
    for index in range(len(sheet.numbers)):
        if index % _PROGRESS_ROWS == 0:
            progress(index, len(sheet.numbers))
        taking.take(index)
    progress(len(sheet.numbers), len(sheet.numbers))
    return taking.taken()


class _Taking:
    """One row after the other, and what became of each."""

    def __init__(
        self,
        sheet: Sheet,
        places: Places,
        columns: Columns,
        project: Project,
        wish: ImportWish,
        present: Present,
    ) -> None:
        self._sheet, self._places, self._columns = sheet, places, columns
        self._project, self._wish, self._present = project, wish, present
        self._words = _Words(sheet, columns)
        self._identities = identities(sheet, columns)
        self._contributions: list[Contribution] = []
        self._refused = list(sheet.refused)
        self._already: list[RefusedRow] = []
        self._photos: list[Named] = []
        self._split: list[int] = []
        self._shortened: list[int] = []

    def take(self, index: int) -> None:
        number = self._sheet.numbers[index]
        if index in self._places.refused:
            self._refused.append(RefusedRow(number, self._places.refused[index]))
            return
        try:
            said = self._words.of(index)
            fitting = _fit_title(said)
            marks = self._marks(index, fitting)
        except Refusal as reason:
            self._refused.append(RefusedRow(number, reason))
            return
        known = self._recognise(marks)
        if known is not None:
            self._already.append(RefusedRow(number, known))
            return
        self._contributions += marks
        self._photos += self._named(index, marks)
        if len(marks) > 1:
            self._split.append(number)
        if fitting is not said:
            self._shortened.append(number)

    def taken(self) -> Taken:
        area = self._project.area
        return Taken(
            contributions=tuple(self._contributions),
            refused=tuple(sorted(self._refused, key=lambda one: one.row)),
            already=tuple(self._already),
            photos=tuple(self._photos),
            outside=sum(mark.located and not lies_in(mark.shape, area) for mark in self._contributions),
            split=tuple(self._split),
            shortened=tuple(self._shortened),
        )

    def _marks(self, index: int, said: dict[str, Any]) -> list[Contribution]:
        identity = self._identities.of(index)
        marks = _marks(self._columns.layer.id, self._places.shapes[index], said, identity)
        stamped = (_stamped(mark, self._sheet.file, self._wish.status) for mark in marks)
        return [allowed(self._project, mark) for mark in stamped]

    def _recognise(self, marks: list[Contribution]) -> Refusal | None:
        layer, by_id = self._columns.layer, self._identities.are_names
        found = (self._present.recognise(mark, layer, known_by_id=by_id) for mark in marks)
        return next((why for why in found if why is not None), None)

    def _named(self, index: int, marks: list[Contribution]) -> tuple[Named, ...]:
        cells = self._sheet.columns[self._wish.photos] if self._wish.photos else None
        if cells is None or cells[index] is None:
            return ()
        return names_in(self._sheet.numbers[index], marks[0].uuid, as_text(cells[index]))


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
