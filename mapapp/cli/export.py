"""``mapapp export``: hand the layers over."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts, progress_bar
from mapapp.workspace.dataset import Profile

NAME = "export"
_ENDINGS = ".gpkg, .geojson, .csv, .xlsx, .shp.zip, .kml, .kmz, .fgb, .parquet, .pds.json, .dxf"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    out: Annotated[Path, typer.Argument(help=f"Where to; the ending chooses the format: {_ENDINGS}.")],
    layer: Annotated[list[str] | None, typer.Option(help="Only this layer (may be repeated).")] = None,
    crs: Annotated[str | None, typer.Option(help="Coordinates to write, e.g. EPSG:4326.")] = None,
    profile: Annotated[Profile, typer.Option(help="How much leaves this machine.")] = Profile.PUBLIC,
    format: Annotated[str | None, typer.Option(help="The format's name, whatever OUT ends in.")] = None,
    as_json: AsJson = False,
) -> None:
    """Write the layers for a planner. The file has its name only once it is whole and was opened again."""
    from mapapp.projects.handing_over import hand_over

    with plain_trouble(), progress_bar("Writing") as progress:
        layers = frozenset(layer or ())
        report = hand_over(project, out, format=format, layers=layers, crs=crs, profile=profile, progress=progress)
    print_facts(report, as_json=as_json)
