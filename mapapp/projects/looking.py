"""Look into a file that somebody wants to bring in: what is in it, and whether it was handed over from here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mapapp.imports.reading import layers_in, read_sheet
from mapapp.imports.sheet import Sheet
from mapapp.projects.changes.returned import contributions_in, profile_of, rows_of
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent
from mapapp.workspace.workspace import Workspace

_MOST_ASKED = 200


@dataclass(frozen=True, slots=True)
class Look:
    """What was found.

    Attributes:
        sheet: the chosen layer, or the first; layers: all that can be chosen, empty where there is only one.
        handed_over: it holds contributions of this project.
    """

    sheet: Sheet
    layers: tuple[str, ...]
    handed_over: bool


def look_into(
    workspace: Workspace,
    file: Path,
    *,
    encoding: str | None = None,
    source_layer: str | None = None,
    progress: Progress = silent,
) -> Look:
    """Read one layer of a file; to be asked away from the store's and the screen's threads.

    Raises:
        Problem: it cannot be read, or nobody can tell how its letters are written. Cancelled.
    """
    layers: tuple[str, ...] = ()
    if source_layer is not None:
        layers = layers_in(file, progress)
    try:
        sheet = read_sheet(file, encoding, source_layer, progress)
    except Problem as problem:
        if problem.code != "import-choose-layer":
            raise
        layers = layers_in(file, progress)
        sheet = read_sheet(file, encoding, layers[0], progress)
    return Look(sheet, layers if len(layers) > 1 else (), _is_ours(workspace, sheet))


def _is_ours(workspace: Workspace, sheet: Sheet) -> bool:
    if not contributions_in((sheet,)):
        return False
    try:
        profile_of((sheet,))
        uuids = [row.uuid for row in list(rows_of(sheet))[:_MOST_ASKED]]
    except Problem:
        return False
    return workspace.ask(lambda store: any(store.contribution(uuid) is not None for uuid in uuids)).result()
