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
    file: Annotated[Path, typer.Argument(help="What to bring in: any vector file, or a table (.csv).")],
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
    status: Annotated[Status, typer.Option(help="What imported rows become.")] = Status.PUBLISHED,
    as_json: AsJson = False,
) -> None:
    """Bring rows into a layer, all or none; says what was taken, what was not and why."""
    from mapapp.projects.bringing_in import bring_in

    with plain_trouble(), progress_bar("Reading") as progress:
        report = bring_in(
            project,
            file,
            layer=layer,
            source_layer=source_layer,
            mapping=_pairs(map or []),
            drop=frozenset(drop or ()),
            x=x,
            y=y,
            crs=crs,
            encoding=encoding,
            status=status,
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
