"""``mapapp basemap cut``: the part of a base map that a neighbourhood needs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts, progress_bar

NAME = "cut"


def run(
    source: Annotated[Path, typer.Argument(help="A base map: PMTiles, MBTiles or a GeoPackage of tiles.")],
    out: Annotated[Path, typer.Argument(help="The base map to write: a .pmtiles file.")],
    area: Annotated[Path, typer.Option(help="A file with the neighbourhood's boundary.")],
    margin: Annotated[float, typer.Option(help="Metres kept around the area.")] = 500.0,
    attribution: Annotated[str, typer.Option(help="Who made the map, if it does not say so itself.")] = "",
    as_json: AsJson = False,
) -> None:
    """Cut a base map to a neighbourhood and its surroundings."""
    from mapapp.projects.building_maps import cut

    with plain_trouble(), progress_bar("Cutting") as progress:
        facts = cut(source, out, area=area, margin_m=margin, attribution=attribution, progress=progress)
    print_facts(facts, as_json=as_json)
