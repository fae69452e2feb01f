"""What an import will do, decided before anything is written: the edit, and a report that hides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.edits import ImportContributions
from mapapp.domain.project import Project
from mapapp.imports.columns import assign
from mapapp.imports.places import find_places
from mapapp.imports.report import ImportReport
from mapapp.imports.rows import take_rows
from mapapp.imports.sheet import RefusedRow, read_sheet
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """An import that is ready to be submitted, all of it or nothing.

    Attributes:
        project: the definition as it is and will be, with the new questions and categories of the layer.
        contributions: what comes in; report: what was found, taken and refused.
    """

    before: Project
    project: Project
    contributions: tuple[Contribution, ...]
    report: ImportReport

    def edit(self) -> ImportContributions:
        """What to submit: rows and the questions they need, both or neither."""
        return ImportContributions(self.contributions, project=None if self.project == self.before else self.project)


def plan_import(
    path: Path,
    layer: str,
    mapping: Mapping[str, str],
    drop: Iterable[str],
    x: str | None,
    y: str | None,
    crs: str | None,
    encoding: str | None,
    project: Project,
    *,
    status: Status = Status.PUBLISHED,
    source_layer: str | None = None,
    progress: Progress = silent,
) -> ImportPlan:
    """Read a planner's file and decide what would come in; nothing is written.

    Args:
        layer: id of the project's layer that takes the rows.
        mapping: source column → field or question id; drop: columns to leave out.
        x, y, crs, encoding: what a person has said; None has it found, and reported how.
        source_layer: which layer of the file, where it has several.

    Raises:
        Problem: nothing can be taken, and why. Refusal: the project has no such layer. Cancelled.
    """
    target = project.layer(layer)
    sheet = read_sheet(path, encoding, source_layer)
    places = find_places(sheet, x, y, crs, project.area)
    columns = assign(sheet, target, mapping, drop, places.columns)
    layers = tuple(columns.layer if one.id == layer else one for one in project.layers)
    changed = replace(project, layers=layers)
    taken = take_rows(sheet, places, columns, changed, status, progress)
    if not taken.contributions:
        _nothing_taken(path, taken.refused)
    return ImportPlan(project, changed, taken.contributions, ImportReport.of(sheet, places, columns, taken))


def _nothing_taken(path: Path, refused: tuple[RefusedRow, ...]) -> NoReturn:
    if not refused:
        raise Problem("import-file-empty", path)
    first = refused[0]
    raise Problem("import-nothing", path, rows=len(refused), row=first.row, reason=first.reason.code)
