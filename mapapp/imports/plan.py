"""What an import will do, decided before anything is written: the edit, and a report that hides nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

from mapapp.domain.contribution import Attachment, Contribution
from mapapp.domain.edits import ImportContributions
from mapapp.domain.project import Project
from mapapp.imports import photos
from mapapp.imports.columns import assign
from mapapp.imports.photos import Named
from mapapp.imports.places import find_places
from mapapp.imports.present import NOTHING, Present
from mapapp.imports.report import ImportReport
from mapapp.imports.rows import take_rows
from mapapp.imports.sheet import RefusedRow, Sheet
from mapapp.imports.wish import ImportWish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """An import that is ready to be submitted, all of it or nothing.

    Attributes:
        before, project: the definition as it is, and as it will be with the new questions and categories.
        contributions: what comes in; report: what was found, taken and refused.
        named: photos that the rows name; attachments: those that were taken.
    """

    before: Project
    project: Project
    contributions: tuple[Contribution, ...]
    report: ImportReport
    named: tuple[Named, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    def with_photos(self, folder: Path, progress: Progress = silent) -> ImportPlan:
        """The same with its photos, which lie in the folder or below it; raises Cancelled."""
        taken, refused = photos.take(self.named, folder, progress)
        report = replace(self.report, photos=len(taken), photos_refused=refused)
        return replace(self, attachments=taken, report=report)

    def edit(self) -> ImportContributions:
        """What to submit: rows, their photos and the questions they need, all or none."""
        changed = None if self.project == self.before else self.project
        return ImportContributions(self.contributions, self.attachments, changed)


def plan_import(
    sheet: Sheet, wish: ImportWish, project: Project, present: Present = NOTHING, progress: Progress = silent
) -> ImportPlan:
    """Decide what of a planner's file would come in; nothing is written. A plan may be empty where all of it is
    in the project already.

    Args:
        present: what the layer has already.

    Raises:
        Problem: nothing can be taken, and why. Refusal: the project has no such layer. Cancelled.
    """
    target = project.layer(wish.layer)
    if wish.photos is not None and wish.photos not in sheet.columns:
        raise Problem("import-column-unknown", sheet.file, column=wish.photos, known=", ".join(sheet.columns))
    places = find_places(sheet, wish.x, wish.y, wish.crs, project.area)
    used = (*places.columns, *((wish.photos,) if wish.photos else ()))
    columns = assign(sheet, target, wish.mapping, wish.drop, used)
    layers = tuple(columns.layer if one.id == target.id else one for one in project.layers)
    changed = replace(project, layers=layers)
    taken = take_rows(sheet, places, columns, changed, wish, present, progress)
    if not taken.contributions and not taken.already:
        _nothing_taken(sheet, taken.refused)
    report = ImportReport.of(sheet, places, columns, taken)
    return ImportPlan(project, changed, taken.contributions, report, taken.photos)


def _nothing_taken(sheet: Sheet, refused: tuple[RefusedRow, ...]) -> NoReturn:
    if not refused:
        raise Problem("import-file-empty", sheet.file)
    first = refused[0]
    raise Problem("import-nothing", sheet.file, rows=len(refused), row=first.row, reason=first.reason.code)
