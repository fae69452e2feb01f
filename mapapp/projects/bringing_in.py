"""Import a planner's rows into a project: planned first, then all or nothing."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.domain.selection import Selection
from mapapp.i18n import Texts
from mapapp.imports import ImportPlan, ImportReport, ImportWish, plan_import
from mapapp.imports.present import Present
from mapapp.imports.reading import read_sheet
from mapapp.imports.sheet import Sheet
from mapapp.projects.opening import at_once, device_name, open_for_use
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.workspace.dataset import Profile
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent
from mapapp.workspace.workspace import Workspace


def bring_in(
    project: Path,
    file: Path,
    wish: ImportWish,
    *,
    source_layer: str | None = None,
    encoding: str | None = None,
    not_taken: Path | None = None,
    dry_run: bool = False,
    progress: Progress = silent,
) -> Mapping[str, Any]:
    """Read a file into a layer and say in facts what was taken and what was not.

    Args:
        source_layer: which layer of the file, where it has several; encoding: how its letters are written.
        not_taken: where to write the list of what did not come in; dry_run: only look.

    Raises:
        Problem, Refusal, Cancelled: nothing was taken.
    """
    sheet = read_sheet(file, encoding, source_layer, progress)
    opened = open_for_use(project, at_once)
    try:
        if dry_run:
            report = planned(opened.workspace, file, sheet, wish, progress).report
        else:
            actor = Actor(station=device_name(), permissions=EVERYTHING)
            report = carry_out(opened.workspace, actor, file, sheet, wish, progress)
    finally:
        opened.workspace.close()
    if not_taken is not None:
        write_not_taken(report, not_taken)
    return report.facts()


def carry_out(
    workspace: Workspace, actor: Actor, file: Path, sheet: Sheet, wish: ImportWish, progress: Progress = silent
) -> ImportReport:
    """Bring the rows in, in one step that can be undone. To be asked away from the store's and the screen's threads.

    Raises:
        Problem, Refusal, Cancelled: nothing was taken.
    """
    plan = planned(workspace, file, sheet, wish, progress)
    if plan.contributions:
        workspace.submit(plan.edit(), actor).result()
    return plan.report


def planned(
    workspace: Workspace, file: Path, sheet: Sheet, wish: ImportWish, progress: Progress = silent
) -> ImportPlan:
    """What would come in, photos included. To be asked away from the store's and the screen's threads.

    Raises:
        Problem, Refusal, Cancelled: nothing can be taken.
    """
    definition = workspace.snapshot.project
    definition.layer(wish.layer)
    plan = plan_import(sheet, wish, definition, present_in(workspace, wish.layer), progress)
    return plan.with_photos(wish.media or file.parent, progress) if plan.named else plan


def present_in(workspace: Workspace, layer: str) -> Present:
    """What a layer holds now, read from a snapshot: the project can be used meanwhile."""
    dataset = dataset_from_snapshot(workspace.snapshot_file().result(), Profile.FULL, Selection(frozenset({layer})))
    return Present.of(dataset, layer)


def write_not_taken(report: ImportReport, target: Path) -> None:
    """Write the rows that did not come in, and why, as CSV with the mark that Excel needs.

    Raises:
        Problem: the disk says no.
    """
    texts = Texts.load()
    try:
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            lines = csv.writer(file)
            lines.writerow([texts("import-column-row"), texts("import-column-reason")])
            lines.writerows(report.not_taken(texts))
    except OSError as failure:
        raise Problem("cannot-write", target, reason=failure.strerror or "?") from failure
