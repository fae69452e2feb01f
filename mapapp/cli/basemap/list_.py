"""``mapapp basemap list``: the maps that a project draws on."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts

NAME = "list"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    as_json: AsJson = False,
) -> None:
    """List a project's base maps and overlays, and whether each can be shown."""
    from mapapp.projects.base_maps import listed

    with plain_trouble():
        facts = listed(project)
    print_facts(facts, as_json=as_json)
