"""``mapapp kiosk``: the residents' screen, locked and kept alive."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.output import plain_trouble
from mapapp.cli.watched import show, watch

if TYPE_CHECKING:
    from mapapp.ui.mode_spec import ModeSpec

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
        code = show(project, _locked_kiosk, at_once=at_once) if unwatched else watch(project, NAME, at_once=at_once)
    raise typer.Exit(code)


def _locked_kiosk() -> ModeSpec:
    from mapapp.modes import LOCKED_KIOSK  # with its panels, while the page begins

    return LOCKED_KIOSK
