"""Cut a base map small enough to travel inside another file: tiles around a box, zoom by zoom while there is room."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from math import floor, log2
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from shapely.geometry import Point
from shapely.geometry import box as rectangle

from mapapp.basemaps.archive import About, new_archive
from mapapp.basemaps.grid import Bounds, Tile, tile_bounds, to_world, with_margin
from mapapp.basemaps.pmtiles_container import Container
from mapapp.basemaps.source import BaseMapSource
from mapapp.workspace.ground import CarriedTiles

_MARGINS = (1_500.0, 400.0)
"""Metres kept around the box: the wide one where all zooms fit with it, so that the map does not end at its edge."""
_DIRECTORY = 4_096
"""Bytes of an archive besides its tiles, and a dozen for each of them."""
_A_TILE = 12


def carried(source: BaseMapSource, around: Bounds, most: int, *, title: str, colour: str) -> CarriedTiles | None:
    """The tiles around a box as an archive of at most `most` bytes; None where there is nothing, or no room.

    Zooms are kept from the farthest at which the box is worth looking at. Where the closest ones do not fit, the
    map is drawn larger from the one before.
    """
    found: list[tuple[Tile, bytes]] = []
    for margin in _MARGINS:
        wanted = with_margin(around, margin)
        found = _fitting(source, wanted, most)
        if found and found[-1][0].z == source.max_zoom:
            break
    if not found:
        return None
    reach = rectangle(*wanted).intersection(rectangle(*source.bounds)).bounds
    return CarriedTiles(
        title=title,
        kind=source.kind,
        schema=source.schema,
        attribution=source.attribution,
        colour=colour,
        min_zoom=found[0][0].z,
        max_zoom=found[-1][0].z,
        tile_size=source.tile_size,
        bounds=reach,
        archive=_archive(source, found, reach),
    )


def _fitting(source: BaseMapSource, wanted: Bounds, most: int) -> list[tuple[Tile, bytes]]:
    """Whole zooms, the farthest first, for as long as they fit."""
    frame, farthest = rectangle(*wanted), min(source.max_zoom, max(source.min_zoom, _farthest(wanted) - 1))
    kept: list[tuple[Tile, bytes]] = []
    left = most - _DIRECTORY

    def is_wanted(tile: Tile) -> bool:
        return tile.z >= farthest and frame.intersects(rectangle(*tile_bounds(tile)))

    with source.path.open("rb") as file:
        # An archive holds its tiles zoom by zoom (PMTiles 3, section 4.1).
        for _, tiles in groupby(Container(source.path, file).tiles(is_wanted), lambda one: one[0].z):
            zoom = _within(tiles, left)
            if zoom is None:
                break
            left -= sum(len(data) + _A_TILE for _, data in zoom)
            kept += zoom
    return kept


def _within(tiles: Iterator[tuple[Tile, bytes]], room: int) -> list[tuple[Tile, bytes]] | None:
    """All of them, or None as soon as they are too many."""
    kept = []
    for tile, data in tiles:
        room -= len(data) + _A_TILE
        if room < 0:
            return None
        kept.append((tile, data))
    return kept


def _farthest(wanted: Bounds) -> int:
    """The zoom at which a box is about as large as one tile."""
    west, south, east, north = wanted
    corners = to_world(np.array([Point(west, north), Point(east, south)]))
    return max(0, floor(log2(1 / max(corners[1].x - corners[0].x, corners[1].y - corners[0].y, 1e-9))))


def _archive(source: BaseMapSource, tiles: list[tuple[Tile, bytes]], reach: Bounds) -> bytes:
    with source.path.open("rb") as file, TemporaryDirectory(prefix="mapapp-carry-") as folder:
        container = Container(source.path, file)
        out = Path(folder) / "carried.pmtiles"
        with new_archive(out) as archive:
            for tile, data in tiles:
                archive.add(tile, data)
            kinds = container.header["tile_type"], container.header["tile_compression"]
            archive.finish(About(source.title, source.attribution, *kinds, reach))
        return out.read_bytes()
