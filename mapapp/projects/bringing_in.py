"""Import a planner's rows into a project: planned first, then all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from mapapp.domain.contribution import Status
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.imports import plan_import
from mapapp.projects.opening import at_once, device_name, open_for_use


def bring_in(
    project: Path,
    file: Path,
    *,
    layer: str,
    source_layer: str | None = None,
    mapping: Mapping[str, str],
    drop: frozenset[str],
    x: str | None,
    y: str | None,
    crs: str | None,
    encoding: str | None,
    status: Status,
    progress: Callable[[int, int], None],
) -> Mapping[str, Any]:
    """Read a file into a layer and say in facts what was taken and what was not.

    Raises:
        Problem, Refusal: nothing was taken.
    """
    opened = open_for_use(project, at_once)
    try:
        definition = opened.workspace.snapshot.project
        plan = plan_import(
            file,
            layer,
            mapping=mapping,
            drop=drop,
            x=x,
            y=y,
            crs=crs,
            encoding=encoding,
            project=definition,
            status=status,
            source_layer=source_layer,
            progress=progress,
        )
        actor = Actor(station=device_name(), permissions=EVERYTHING)
        opened.workspace.submit(plan.edit(), actor).result()
    finally:
        opened.workspace.close()
    return plan.report.facts()
