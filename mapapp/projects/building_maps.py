"""Make base map files of what a council has, outside of any project."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mapapp.basemaps import building, cutting, read_base_map
from mapapp.basemaps.apart import carry_out
from mapapp.basemaps.source import BaseMapSource
from mapapp.imports.area import read_area
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress


def build(
    out: Path,
    source: Path,
    *,
    area: Path | None,
    margin_m: float,
    title: str,
    attribution: str,
    progress: Progress,
) -> Mapping[str, Any]:
    """Turn an extract or layers into a vector base map and say in facts what was written.

    Raises:
        Problem: a file cannot be read or written, or `out` is there already; nothing is left behind.
    """
    _check_out(out)
    carry_out(
        building.build,
        source,
        out,
        progress,
        title=title or out.stem.replace("_", " ").replace("-", " ").capitalize(),
        attribution=attribution,
        area=read_area(area) if area else None,
        margin_m=margin_m,
    )
    return _facts(out, read_base_map(out))


def cut(
    source: Path, out: Path, *, area: Path, margin_m: float, attribution: str, progress: Progress
) -> Mapping[str, Any]:
    """Keep of a base map what lies in an area and its margin, and say in facts what was written.

    Raises:
        Problem: as `build`.
    """
    _check_out(out)
    return _facts(out, cutting.cut(source, out, read_area(area), margin_m, attribution, progress))


def _facts(out: Path, made: BaseMapSource) -> Mapping[str, Any]:
    return {
        "written": str(out),
        "title": made.title,
        "attribution": made.attribution,
        "zooms": f"{made.min_zoom} to {made.max_zoom}",
        "bounds": [round(side, 6) for side in made.bounds],
        "bytes": out.stat().st_size,
    }


def _check_out(out: Path) -> None:
    if out.suffix.lower() != ".pmtiles":
        raise Problem("basemap-ending", out)
    if out.exists():
        raise Problem("file-exists", out)
