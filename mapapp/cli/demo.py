"""``mapapp demo``: see it work without a screen."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts

NAME = "demo"


def run(
    out: Annotated[Path, typer.Option(help="A folder for project, export and picture.")] = Path("demo-out"),
    as_json: AsJson = False,
) -> None:
    """Place an asset and an idea by touch through the real page, save, export, take a picture. Needs no screen."""
    from mapapp.app.demo import run_demo

    with plain_trouble():
        facts = run_demo(out, say=(lambda _words: None) if as_json else typer.echo)
    print_facts(facts, as_json=as_json)
