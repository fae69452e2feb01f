"""``mapapp info``: what a project holds."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts

NAME = "info"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    as_json: AsJson = False,
) -> None:
    """Say what a project holds. A project open elsewhere is read from its newest snapshot."""
    from mapapp.projects.reading import read_facts

    with plain_trouble():
        facts = read_facts(project)
    print_facts(facts, as_json=as_json)
