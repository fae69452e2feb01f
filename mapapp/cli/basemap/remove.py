"""``mapapp basemap remove``: take a map out of a project."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts

NAME = "remove"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    id: Annotated[str, typer.Argument(help="Which, as `mapapp basemap list` names it.")],
    as_json: AsJson = False,
) -> None:
    """Take a base map or overlay out of a project. Its file stays in the folder."""
    from mapapp.projects.base_maps import remove

    with plain_trouble():
        facts = remove(project, id)
    print_facts(facts, as_json=as_json)
