"""``mapapp import``: bring in a planner's rows."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts, progress_bar
from mapapp.domain.contribution import Status
from mapapp.workspace.problems import Problem

NAME = "import"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    file: Annotated[Path, typer.Argument(help="What to bring in: any vector file, spreadsheet or table (.csv).")],
    layer: Annotated[str, typer.Option(help="The layer that it goes into.")],
    source_layer: Annotated[str | None, typer.Option(help="Which layer of the file, where it has several.")] = None,
    map: Annotated[
        list[str] | None, typer.Option(help="SOURCE=TARGET: a column and the field or question it fills.")
    ] = None,
    drop: Annotated[list[str] | None, typer.Option(help="A column to leave out.")] = None,
    x: Annotated[str | None, typer.Option(help="The column of eastings or longitudes.")] = None,
    y: Annotated[str | None, typer.Option(help="The column of northings or latitudes.")] = None,
    crs: Annotated[str | None, typer.Option(help="What the coordinates are in, e.g. EPSG:27700.")] = None,
    encoding: Annotated[str | None, typer.Option(help="How the text is written, e.g. windows-1252.")] = None,
    photos: Annotated[str | None, typer.Option(help="The column that names photos by their path.")] = None,
    media: Annotated[Path | None, typer.Option(help="The folder of the photos; else the file's own.")] = None,
    status: Annotated[Status, typer.Option(help="What imported rows become.")] = Status.PUBLISHED,
    not_taken: Annotated[Path | None, typer.Option(help="Write what did not come in, and why, as CSV.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would come in.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring rows into a layer, all or none; says what was taken, what was not and why."""
    from mapapp.imports.wish import ImportWish
    from mapapp.projects.bringing_in import bring_in

    with plain_trouble(), progress_bar("Reading") as progress:
        wish = ImportWish(
            layer=layer,
            mapping=_pairs(map or []),
            drop=tuple(drop or ()),
            x=x,
            y=y,
            crs=crs,
            status=status,
            photos=photos,
            media=media,
        )
        report = bring_in(
            project,
            file,
            wish,
            source_layer=source_layer,
            encoding=encoding,
            not_taken=not_taken,
            dry_run=dry_run,
            progress=progress,
        )
    print_facts(report, as_json=as_json)


def _pairs(given: list[str]) -> dict[str, str]:
    pairs = {}
    for one in given:
        source, equals, target = one.partition("=")
        if not (source and equals and target):
            raise Problem("map-option", option=one)
        pairs[source] = target
    return pairs
