"""``mapapp export``: hand the layers over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts, progress_bar
from mapapp.domain.contribution import Status
from mapapp.workspace.dataset import Profile
from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.ports import Printer
from mapapp.workspace.wanted import Wanted

NAME = "export"
_DAY = ["%Y-%m-%d"]
_ENDINGS = (
    ".gpkg, .zip, .qgz, .geojson, .csv, .xlsx, .shp.zip, .kml, .kmz, .fgb, .parquet, .pds.json, .dxf, .html, "
    ".report.html, .pdf"
)


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    out: Annotated[Path, typer.Argument(help=f"Where to; the ending chooses the format: {_ENDINGS}.")],
    layer: Annotated[list[str] | None, typer.Option(help="Only this layer (may be repeated).")] = None,
    session: Annotated[list[str] | None, typer.Option(help="Only of this session, by its title.")] = None,
    status: Annotated[list[Status] | None, typer.Option(help="Only with this status.")] = None,
    category: Annotated[list[str] | None, typer.Option(help="Only about this topic.")] = None,
    area: Annotated[str, typer.Option(help="Only within: a file with polygons, or `project` for its own area.")] = "",
    since: Annotated[
        datetime | None, typer.Option("--from", formats=_DAY, help="Only given on this day or later.")
    ] = None,
    until: Annotated[
        datetime | None, typer.Option("--to", formats=_DAY, help="Only given on this day or before.")
    ] = None,
    crs: Annotated[str | None, typer.Option(help="Coordinates to write, e.g. EPSG:4326.")] = None,
    profile: Annotated[Profile, typer.Option(help="How much leaves this machine.")] = Profile.PUBLIC,
    format: Annotated[str | None, typer.Option(help="The format's name, whatever OUT ends in.")] = None,
    embed_media: Annotated[
        bool, typer.Option("--embed-media", help="Photos in the GeoPackage, not in a folder beside it.")
    ] = False,
    licence: Annotated[str, typer.Option(help="Under which others may use it; written into the file.")] = "",
    as_json: AsJson = False,
) -> None:
    """Write the layers for a planner. A file has its name only once it is whole.

    Before that it is opened again and its rows are counted; a report as a PDF is counted before it is printed.
    """
    from mapapp.exports import exporter_for
    from mapapp.projects.handing_over import hand_over

    with (
        plain_trouble(),
        _paper(needed=exporter_for(out, format).prints) as printer,
        progress_bar("Writing") as progress,
    ):
        wanted = Wanted(
            layers=layer or (),
            sessions=session or (),
            statuses=status or (),
            categories=category or (),
            area=area,
            since=since and since.date(),
            until=until and until.date(),
        )
        wish = ExportWish(out, format, profile, wanted, crs, embed_media, licence)
        report = hand_over(project, wish, printer=printer, progress=progress)
    print_facts(report, as_json=as_json)


@contextmanager
def _paper(*, needed: bool) -> Iterator[Printer | None]:
    """Something to print with; no other format needs Qt."""
    if not needed:
        yield None
        return
    from mapapp.app.paper import paper

    with paper() as printer:
        yield printer
