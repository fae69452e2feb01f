"""Tiles of pictures in a GeoPackage (OGC 12-128r18, 2.2): copied if on the grid of web maps, else warped."""

from __future__ import annotations

from collections.abc import Iterator
from math import log2
from pathlib import Path
from typing import Any

import apsw
import rasterio
from rasterio.errors import RasterioError

from mapapp.basemaps.attribution import one_line
from mapapp.basemaps.tile_tables import copy_tiles, is_database, opened, tables_of
from mapapp.basemaps.warped_tiles import write_warped
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

_HALF_WORLD_M = 20_037_508.342789244
_WEB_MERCATOR = (3857, 900913)
_NEAR = 1e-3
"""Of a tile: what may be lost in rounding where a grid is written down."""


def make(source: Path, out: Path, wish: Wish, progress: Progress) -> bool:
    """Turn the first set of tiles into PMTiles; False when the file is something else or holds none.

    Raises:
        Problem: nobody to credit, damaged, or on a grid that cannot be brought to that of web maps.
    """
    if not is_database(source):
        return False
    with opened(source) as database:
        known = tables_of(database)
        if not {"gpkg_contents", "gpkg_tile_matrix_set", "gpkg_tile_matrix"} <= known:
            return False
        found = database.execute(
            "SELECT c.table_name, c.identifier, s.srs_id, s.min_x, s.max_y FROM gpkg_contents AS c "
            "JOIN gpkg_tile_matrix_set AS s USING (table_name) WHERE c.data_type = 'tiles' LIMIT 1"
        ).fetchone()
        if found is None:
            return False
        table, identifier, srs, left, top = found
        if table not in known:
            raise Problem("basemap-damaged", source, where="gpkg_contents")
        if not wish.attribution:
            raise Problem("basemap-without-attribution", source)
        title = wish.title or one_line(str(identifier or source.stem), 120)
        zooms = _zooms(database, table, left, top) if srs in _WEB_MERCATOR else None
        if zooms is None:
            _warp(source, Path(database.filename), table, out, title, wish, progress)
            return True
        name = '"' + table.replace('"', '""') + '"'
        (count,) = database.execute(f"SELECT count(*) FROM {name}").fetchone()
        rows = database.execute(
            f"SELECT zoom_level, tile_column, tile_row, tile_data FROM {name} ORDER BY zoom_level"
        )
        copy_tiles(
            source,
            _moved(rows, zooms),
            count,
            out,
            title=title,
            attribution=wish.attribution,
            bounds=None,
            more={},
            progress=progress,
        )
    return True


def _zooms(database: apsw.Connection, table: str, left: float, top: float) -> dict[int, tuple[int, int, int]] | None:
    """The file's zoom → ours, and where its first column and row lie in ours; None off the grid of web maps."""
    rows = database.execute(
        "SELECT zoom_level, pixel_x_size * tile_width, pixel_y_size * tile_height FROM gpkg_tile_matrix "
        "WHERE table_name = ? AND pixel_x_size > 0 AND pixel_y_size > 0",
        (table,),
    )
    found = {}
    for level, wide, high in rows:
        zoom = log2(2 * _HALF_WORLD_M / wide)
        column, row = (left + _HALF_WORLD_M) / wide, (_HALF_WORLD_M - top) / wide
        if max(abs(value - round(value)) for value in (zoom, column, row, high / wide)) > _NEAR or zoom < -_NEAR:
            return None
        found[level] = (round(zoom), round(column), round(row))
    return found


def _warp(source: Path, copy: Path, table: str, out: Path, title: str, wish: Wish, progress: Progress) -> None:
    """Read all tiles as one picture, in whatever coordinate system. `copy` has been checked, and is nobody else's."""
    try:
        with rasterio.open(copy, driver="GPKG", TABLE=table) as picture:
            write_warped(source, picture, out, title=title, wish=wish, progress=progress)
    except RasterioError as failure:
        raise Problem("basemap-grid-unknown", source) from failure


def _moved(rows: Iterator[tuple[Any, Any, Any, Any]], zooms: dict[int, tuple[int, int, int]]) -> Iterator[tuple]:
    for level, column, row, data in rows:
        zoom, first_column, first_row = zooms.get(level, (-1, 0, 0))
        whole = isinstance(column, int) and isinstance(row, int)
        yield zoom, column + first_column if whole else None, row + first_row if whole else None, data
