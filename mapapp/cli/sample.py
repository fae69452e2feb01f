"""``mapapp sample``: the sample neighbourhood, in a copy of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import plain_trouble

NAME = "sample"


def run(
    folder: Annotated[
        Path | None,
        typer.Option("--folder", help="Where your copy of the sample lives. Made at the first time."),
    ] = None,
    window: Annotated[bool, typer.Option(help="Open it in a window.")] = True,
) -> None:
    """Open Brookvale, the sample neighbourhood: a place to try everything without doing harm."""
    from mapapp.projects.sample import own_copy

    with plain_trouble():
        project = own_copy(folder)
        if not window:
            typer.echo(project)
            return
        from mapapp.app import run_window

        code = run_window(project)
    raise typer.Exit(code)
