"""``mapapp kiosk``: the residents' screen, locked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import plain_trouble

NAME = "kiosk"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    at_once: Annotated[
        bool, typer.Option("--at-once", help="Lock without asking anything: for a start that nobody watches.")
    ] = False,
) -> None:
    """Leave this machine alone with residents: full screen, locked with the project's PIN."""
    from mapapp.app import run_locked

    with plain_trouble():
        code = run_locked(project, at_once=at_once)
    raise typer.Exit(code)
