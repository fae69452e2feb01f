"""``mapapp demo``: see it work without a screen."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts

NAME = "demo"


def run(
    out: Annotated[
        Path | None, typer.Option(help="A folder for project, export and picture. Without it: a new demo-out.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Place an asset and an idea by touch through the real page, save, export, take a picture. Needs no screen."""
    from mapapp.app.demo import run_demo

    with plain_trouble():
        facts = run_demo(out or _new_folder(), say=(lambda _words: None) if as_json else typer.echo)
    print_facts(facts, as_json=as_json)


def _new_folder() -> Path:
    """``demo-out``, or the first of ``demo-out-2``, ``demo-out-3`` … that is not there: nothing is written over."""
    numbered = (Path(f"demo-out-{number}") for number in count(2))
    return next(folder for folder in chain([Path("demo-out")], numbered) if not folder.exists())
