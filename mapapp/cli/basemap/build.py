"""``mapapp basemap build``: a base map from OpenStreetMap or from a planner's layers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts, progress_bar

NAME = "build"


def run(
    out: Annotated[Path, typer.Argument(help="The base map to write: a .pmtiles file.")],
    source: Annotated[
        Path,
        typer.Option(
            "--from",
            help="An OpenStreetMap extract (.osm.pbf, .osm, .osm.gz, .osm.bz2), a layer, or a folder of layers.",
        ),
    ],
    area: Annotated[
        Path | None, typer.Option(help="A file with the neighbourhood's boundary: the map is cut to it.")
    ] = None,
    margin: Annotated[float, typer.Option(help="Metres kept around the area.")] = 500.0,
    title: Annotated[str, typer.Option(help="What the map is called; the file's name otherwise.")] = "",
    attribution: Annotated[str, typer.Option(help="Who made the layers; OpenStreetMap is named by itself.")] = "",
    as_json: AsJson = False,
) -> None:
    """Build a vector base map with streets, buildings, water, green, railways and names, zoom 10 to 16."""
    from mapapp.projects.building_maps import build

    with plain_trouble(), progress_bar("Building") as progress:
        facts = build(
            out, source, area=area, margin_m=margin, title=title, attribution=attribution, progress=progress
        )
    print_facts(facts, as_json=as_json)
