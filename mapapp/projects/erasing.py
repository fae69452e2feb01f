"""Erase what somebody gave, by the number on their slip."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mapapp.domain.edits import EraseContributions
from mapapp.domain.identity import read_ref
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.projects.opening import at_once, device_name, open_for_use
from mapapp.workspace.problems import Problem


def erase(project: Path, number: str) -> Mapping[str, Any]:
    """Erase one contribution from the project and every copy of it, and say in facts that it is gone.

    Raises:
        Problem: there is none with this number, it is gone already, or a copy cannot be changed just now.
    """
    opened = open_for_use(project, at_once)
    workspace, ref = opened.workspace, read_ref(number)
    try:
        mark = workspace.ask(lambda store: store.by_ref(ref)).result()
        if mark is None:
            raise Problem("ref-unknown", opened.files.gpkg, ref=ref)
        if mark.deleted:
            raise Problem("ref-erased", opened.files.gpkg, ref=ref)
        actor = Actor(station=device_name(), permissions=EVERYTHING)
        workspace.submit(EraseContributions((mark.uuid,)), actor).result()
        everywhere = workspace.ask(lambda store: store.finish_erasing()).result()
    finally:
        workspace.close()
    return {"number": ref, "erased": True, "from_every_copy": everywhere}
