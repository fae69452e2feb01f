"""``mapapp basemap add``: give a project one more map to draw on."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts, progress_bar
from mapapp.workspace.problems import Problem

NAME = "add"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    source: Annotated[
        str,
        typer.Argument(
            help="PMTiles, MBTiles, a GeoPackage of tiles, a GeoTIFF, a picture with a world file, or vector layers; "
            "with --online an address of tiles with {z}, {x} and {y}, or a .json file that describes them."
        ),
    ],
    overlay: Annotated[bool, typer.Option("--overlay", help="Draw vector layers above the base map.")] = False,
    online: Annotated[
        bool,
        typer.Option(
            "--online",
            help="A map from the internet: off until it is switched on, never on residents' screens.",
        ),
    ] = False,
    title: Annotated[str, typer.Option(help="What people call it; what the file says otherwise.")] = "",
    attribution: Annotated[str, typer.Option(help="Who made it, if the file does not say so itself.")] = "",
    crs: Annotated[str, typer.Option(help="For a picture without one: its coordinate system, e.g. EPSG:27700.")] = "",
    colour: Annotated[str, typer.Option(help="Of an overlay, as #rrggbb.")] = "",
    as_json: AsJson = False,
) -> None:
    """Add a base map or an overlay to a project. It is copied into the project's folder."""
    from mapapp.basemaps.wish import Wish
    from mapapp.projects.base_maps import Addition, add

    if online:
        from mapapp.projects.online_maps import add_online

        with plain_trouble():
            facts = add_online(project, source, title=title, attribution=attribution)
        print_facts(facts, as_json=as_json)
        return
    with plain_trouble(), progress_bar("Bringing in") as progress:
        if "://" in source:
            raise Problem("online-option", address=source[:120])
        wish = Wish(title=title, attribution=attribution, crs=crs, overlay=overlay)
        facts = add(project, Addition(Path(source), wish, colour=colour), progress)
    print_facts(facts, as_json=as_json)
