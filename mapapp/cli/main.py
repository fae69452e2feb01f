"""Every command in one list."""

from __future__ import annotations

import logging
from typing import Annotated, Any

import typer

from mapapp import __version__
from mapapp.cli.group import OpenByDefault
from mapapp.cli.later import Later

_MODULES = {
    "open": "mapapp.cli.open_",
    "kiosk": "mapapp.cli.kiosk",
    "table": "mapapp.cli.table",
    "new": "mapapp.cli.new",
    "import": "mapapp.cli.import_",
    "export": "mapapp.cli.export",
    "info": "mapapp.cli.info",
    "contacts": "mapapp.cli.contacts",
    "erase": "mapapp.cli.erase",
    "check": "mapapp.cli.check",
    "rebuild": "mapapp.cli.rebuild",
    "sample": "mapapp.cli.sample",
    "demo": "mapapp.cli.demo",
    "basemap": "mapapp.cli.basemap",
}


class _Commands(OpenByDefault):
    """All of ours."""

    def __init__(self, **means: Any) -> None:  # noqa: ANN401 - whatever a group is made of
        super().__init__(**{**means, "commands": Later(_MODULES)})


app = typer.Typer(
    name="mapapp",
    cls=_Commands,
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
