"""Every command in one list."""

from __future__ import annotations

import logging
from typing import Annotated

import typer

from mapapp import __version__
from mapapp.cli import basemap, check, contacts, demo, erase, export, import_, info, kiosk, new, open_, sample, table
from mapapp.cli.group import OpenByDefault

app = typer.Typer(
    name="mapapp",
    cls=OpenByDefault,
    help="Participatory mapping for neighbourhoods: pins, words and drawings on an offline map, in one GeoPackage.",
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"mapapp {__version__}")
        raise typer.Exit


@app.callback()
def settings(
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say on stderr what is going on.")] = False,
    _version_asked: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Settings for every command."""
    level = logging.INFO if verbose else logging.ERROR
    logging.basicConfig(level=level, format="%(levelname)s %(name)s: %(message)s")


for command in (open_, kiosk, table, new, import_, export, info, contacts, erase, check, sample, demo):
    app.command(command.NAME)(command.run)
app.add_typer(basemap.app)
