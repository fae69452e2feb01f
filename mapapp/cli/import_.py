"""``mapapp import``: bring in a planner's rows, or take back what was changed in a hand-over."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.changes_table import print_changes
from mapapp.cli.output import AsJson, plain_trouble, print_facts, progress_bar
from mapapp.domain.contribution import Status
from mapapp.workspace.problems import Problem

NAME = "import"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    file: Annotated[Path, typer.Argument(help="What to bring in: any vector file, spreadsheet or table (.csv).")],
    layer: Annotated[str | None, typer.Option(help="The layer that it goes into.")] = None,
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
    changes: Annotated[
        bool, typer.Option("--changes", help="FILE was handed over and comes back: show what its planner changed.")
    ] = False,
    accept: Annotated[
        str | None,
        typer.Option(help="Which changes: all (but conflicts), none, new, or numbers with commas."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring rows into a layer, all or none, or take changes of a hand-over; says what was taken and what was not."""
    with plain_trouble(), progress_bar("Reading") as progress:
        if accept is not None and not changes:
            raise Problem("changes-accept")
        if changes:
            from mapapp.projects.taking_back import NONE, take_back

            wanted = [one.strip() for one in (accept or NONE).split(",")]
            report = take_back(project, file, accept=wanted, status=status, dry_run=dry_run, progress=progress)
        else:
            from mapapp.imports.wish import ImportWish
            from mapapp.projects.bringing_in import bring_in

            if layer is None:
                raise Problem("import-layer-needed")
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
    if changes and not as_json:
        print_changes(report)
    else:
        print_facts(report, as_json=as_json)


def _pairs(given: list[str]) -> dict[str, str]:
    pairs = {}
    for one in given:
        source, equals, target = one.partition("=")
        if not (source and equals and target):
            raise Problem("map-option", option=one)
        pairs[source] = target
    return pairs
