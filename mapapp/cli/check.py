"""``mapapp check``: whether a project is in order."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts

NAME = "check"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    as_json: AsJson = False,
) -> None:
    """Look a project over: the file, its index, its journal. Exit code 1 when something is wrong."""
    from mapapp.store.checking import check_project

    with plain_trouble():
        findings = check_project(project)
    print_facts({"project": str(project), "in_order": not findings, "findings": findings}, as_json=as_json)
    if findings:
        raise typer.Exit(1)
