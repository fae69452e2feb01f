"""``mapapp erase``: what somebody takes back is gone from every copy."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts

NAME = "erase"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    ref: Annotated[str, typer.Argument(help="The number on the slip, such as K7-F3Q.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask once more.")] = False,
    as_json: AsJson = False,
) -> None:
    """Erase one contribution for good, with its place, photos and recordings, from the project and every copy."""
    from mapapp.projects.erasing import erase

    if not yes:
        typer.confirm(f"Erase {ref} for good? Nobody can bring it back.", abort=True, err=True)
    with plain_trouble():
        facts = erase(project, ref)
    print_facts(facts, as_json=as_json)
