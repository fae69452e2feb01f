"""``mapapp kiosk``: the residents' screen, locked and kept alive."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.keeper import Ended, keep_alive
from mapapp.cli.output import plain_trouble

NAME = "kiosk"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    at_once: Annotated[
        bool, typer.Option("--at-once", help="Lock without asking anything: for a start that nobody watches.")
    ] = False,
    unwatched: Annotated[
        bool, typer.Option("--unwatched", help="Only the screen, without the keeper that starts it again.")
    ] = False,
) -> None:
    """Leave this machine alone with residents: full screen, locked with the project's PIN, back after a crash."""
    with plain_trouble():
        code = _show(project, at_once=at_once) if unwatched else _watch(project, at_once=at_once)
    raise typer.Exit(code)


def _show(project: Path, *, at_once: bool) -> int:
    from mapapp.app import run_locked

    return run_locked(project, at_once=at_once)


def _watch(project: Path, *, at_once: bool) -> int:
    itself = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "mapapp")
    screen = (*itself, NAME, str(project), "--unwatched")
    without_asking = (*screen, "--at-once")
    ended = keep_alive(without_asking if at_once else screen, without_asking, subprocess.call)
    if ended is Ended.CRASHED:
        from mapapp.app import call_facilitator

        return call_facilitator(project)
    return 0 if ended is Ended.LEFT else 1
