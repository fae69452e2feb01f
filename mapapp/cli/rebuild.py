"""``mapapp rebuild``: a project again, from its journal and snapshots, when its file is gone or damaged."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts, progress_bar

NAME = "rebuild"


def run(
    project: Annotated[
        Path, typer.Argument(help="The .gpkg file that is damaged or gone, or the folder that it lay in.")
    ],
    out: Annotated[Path, typer.Argument(help="The new project: a .gpkg file, or a folder to make.")],
    as_json: AsJson = False,
) -> None:
    """Make a project again from its journal and snapshots. What is left of the old one stays as it is.

    The new project is whole or not there, and is looked over at the end. Exit code 1 also where something in the
    journal could not be read, which is then named.
    """
    from mapapp.projects.rebuilding import rebuild_project

    with plain_trouble(), progress_bar("Rebuilding") as progress:
        facts = rebuild_project(project, out, progress)
    print_facts(facts, as_json=as_json)
    if facts["not_read"] or not facts["in_order"]:
        raise typer.Exit(1)
