"""``mapapp basemap …``: make base maps, and choose those that a project draws on. One file per command."""

from __future__ import annotations

import typer

from mapapp.cli.basemap import add, build, cut, list_, remove, search

NAME = "basemap"
app = typer.Typer(
    name=NAME,
    help="Make base maps, and choose those that a project draws on.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)
for command in (build, cut, add, list_, remove, search):
    app.command(command.NAME)(command.run)
