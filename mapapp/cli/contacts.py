"""``mapapp contacts``: the people who left a way to reach them, as a table."""

from __future__ import annotations

import sys
from getpass import getpass
from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts

NAME = "contacts"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    out: Annotated[Path, typer.Argument(help="The table to write, a .csv file.")],
    recovery: Annotated[
        bool, typer.Option("--recovery", help="Ask for the recovery sheet’s code instead of the passphrase.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write who agreed to be written to into a table. The passphrase is asked for, or read from stdin."""
    from mapapp.projects.people import hand_out

    words = _secret("Recovery code: " if recovery else "Passphrase: ")
    with plain_trouble():
        count = hand_out(project, out, words, recovery=recovery)
    print_facts({"people": count, "file": str(out)}, as_json=as_json)


def _secret(question: str) -> str:
    """Never an option: what is on a command line can be read by everybody on the machine."""
    return getpass(question) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
