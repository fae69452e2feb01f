"""Open a project: its files found, its store on its own thread."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mapapp.store.open import open_project
from mapapp.store.project_files import ProjectFiles, find_project
from mapapp.workspace.ports import Clock, Deliver
from mapapp.workspace.system_clock import SystemClock
from mapapp.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OpenProject:
    """A project in use: close the workspace when done."""

    workspace: Workspace
    files: ProjectFiles


def open_for_use(path: Path, deliver: Deliver, clock: Clock | None = None) -> OpenProject:
    """Open a project for reading and writing.

    Raises:
        Problem: missing, not ours, newer, read-only, or open in another window.
    """
    files = find_project(path)
    device = device_name()
    workspace = Workspace(partial(open_project, files.gpkg, device=device), clock or SystemClock(), deliver, device)
    return OpenProject(workspace, files)


def device_name() -> str:
    """This machine in clock readings and station names: letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9-]+", "-", platform.node().lower()).strip("-")[:24] or "station"


def at_once(work: object) -> None:
    """A `Deliver` for commands, which have no screen: run it where it is."""
    work()
