"""``mapapp new``: begin a project."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts
from mapapp.workspace.templates import DEFAULT

NAME = "new"


def run(
    project: Annotated[Path, typer.Argument(help="The new project: a .gpkg file, or a folder to make.")],
    title: Annotated[str, typer.Option(help="What people will read above the map.")] = "",
    template: Annotated[str, typer.Option(help="What to begin with.")] = DEFAULT,
    area: Annotated[Path | None, typer.Option(help="A file with the neighbourhood's boundary.")] = None,
    basemap: Annotated[
        Path | None, typer.Option(help="The map to draw on: anything that `mapapp basemap add` takes.")
    ] = None,
    language: Annotated[
        list[str] | None, typer.Option(help="A language residents can choose; the first is the default.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Make a new project from a template. Nothing that exists is ever overwritten."""
    from mapapp.projects.creating import create

    with plain_trouble():
        made = create(
            project,
            title=title,
            template=template,
            area=area,
            base_map=basemap,
            languages=tuple(language or ("en",)),
        )
    print_facts({"project": str(made)}, as_json=as_json)
