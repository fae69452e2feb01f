"""MBTiles 1.3 (github.com/mapbox/mbtiles-spec), of pictures or of vector tiles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mapapp.basemaps.attribution import attribution_text, one_line
from mapapp.basemaps.grid import NORTHERNMOST, Bounds
from mapapp.basemaps.tile_tables import copy_tiles, is_database, opened, tables_of
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

_FLAT = "SELECT zoom_level, tile_column, (1 << zoom_level) - 1 - tile_row, tile_data FROM tiles"
_SHARED = (
    "SELECT zoom_level, tile_column, (1 << zoom_level) - 1 - tile_row, tile_data "
    "FROM map JOIN images ON images.tile_id = map.tile_id"
)
"""Where `tiles` is a view, as many writers have it: the two tables beneath are read, never the view."""
_IN_ORDER = " ORDER BY zoom_level, tile_column, tile_row"
_MOST_METADATA = 8 << 20


def make(source: Path, out: Path, wish: Wish, progress: Progress) -> bool:
    """Turn MBTiles into PMTiles; False when the file is something else."""
    if not is_database(source):
        return False
    with opened(source) as database:
        tables = tables_of(database)
        if "metadata" not in tables or not ({"tiles"} <= tables or {"map", "images"} <= tables):
            return False
        query = (_FLAT if "tiles" in tables else _SHARED) + _IN_ORDER
        said = dict(
            database.execute(
                "SELECT name, value FROM metadata WHERE typeof(name) = 'text' AND length(value) < ?",
                (_MOST_METADATA,),
            )
        )
        attribution = attribution_text(str(said.get("attribution") or "")) or wish.attribution
        if not attribution:
            raise Problem("basemap-without-attribution", source)
        (count,) = database.execute(f"SELECT count(*) FROM {'tiles' if 'tiles' in tables else 'map'}").fetchone()
        copy_tiles(
            source,
            database.execute(query),
            count,
            out,
            title=wish.title or one_line(str(said.get("name") or source.stem), 120),
            attribution=attribution,
            bounds=_bounds(str(said.get("bounds") or "")),
            more=_more(str(said.get("json") or "")),
            progress=progress,
        )
    return True


def _bounds(text: str) -> Bounds | None:
    """``west,south,east,north``; None where that makes no sense and the tiles themselves tell more."""
    try:
        west, south, east, north = (float(side) for side in text.split(","))
    except ValueError:
        return None
    sensible = -180 <= west < east <= 180 and -NORTHERNMOST - 1 <= south < north <= NORTHERNMOST + 1
    return (west, max(south, -NORTHERNMOST), east, min(north, NORTHERNMOST)) if sensible else None


def _more(text: str) -> dict[str, Any]:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    layers = said.get("vector_layers") if isinstance(said, dict) else None
    return {"vector_layers": layers} if isinstance(layers, list) else {}
