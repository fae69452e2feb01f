"""``mapapp``, ``mapapp PROJECT``, ``mapapp open PROJECT``: the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import plain_trouble

NAME = "open"


def run(
    project: Annotated[
        Path | None,
        typer.Argument(help="A .gpkg file, or a folder holding exactly one. Without it: the start screen."),
    ] = None,
) -> None:
    """Open a project in a window (or the start screen when no project is named)."""
    from mapapp.app import run_window

    with plain_trouble():
        code = run_window(project)
    raise typer.Exit(code)
