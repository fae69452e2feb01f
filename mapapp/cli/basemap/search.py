"""``mapapp basemap search``: where a street or a place is."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.output import AsJson, plain_trouble, print_facts
from mapapp.workspace.problems import Problem

NAME = "search"


def run(
    project: Annotated[Path, typer.Argument(help="A .gpkg file, or a folder holding exactly one.")],
    words: Annotated[list[str], typer.Argument(help="The beginning of its name; a slip or two does no harm.")],
    near: Annotated[str, typer.Option(help="LONGITUDE,LATITUDE: from where; the project's middle otherwise.")] = "",
    most: Annotated[int, typer.Option(min=1, max=100, help="How many to list.")] = 8,
    as_json: AsJson = False,
) -> None:
    """Find a street, a place or a landmark by name, nearest first."""
    from mapapp.projects.base_maps import search

    with plain_trouble():
        found = search(project, " ".join(words), _pair(near) if near else None, most)
    places = [
        {"name": one.name, "kind": one.kind, "at": list(one.at), "distance_m": one.distance_m, "meant": one.meant}
        for one in found
    ]
    if as_json:
        print_facts({"places": places}, as_json=True)
    else:
        lines = {f"{n} {one.name}": f"{one.kind}, {one.distance_m:.0f} m" for n, one in enumerate(found, start=1)}
        print_facts(lines, as_json=False)


def _pair(text: str) -> tuple[float, float]:
    try:
        longitude, latitude = (float(one) for one in text.split(","))
    except ValueError:
        raise Problem("near-option", option=text[:60]) from None
    return longitude, latitude
