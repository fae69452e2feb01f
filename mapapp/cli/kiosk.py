"""``mapapp kiosk``: the residents' screen, locked and kept alive."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import plain_trouble
from mapapp.cli.watched import show, watch

NAME = "kiosk"

AtOnce = Annotated[
    bool, typer.Option("--at-once", help="Lock without asking anything: for a start that nobody watches.")
]
Unwatched = Annotated[
    bool, typer.Option("--unwatched", help="Only the screen, without the keeper that starts it again.")
]


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    at_once: AtOnce = False,
    unwatched: Unwatched = False,
) -> None:
    """Leave this machine alone with residents: full screen, locked with the project's PIN, back after a crash."""
    with plain_trouble():
        if unwatched:
            from mapapp.modes import LOCKED_KIOSK

            code = show(project, LOCKED_KIOSK, at_once=at_once)
        else:
            code = watch(project, NAME, at_once=at_once)
    raise typer.Exit(code)
