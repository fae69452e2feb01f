"""Cut features into vector tiles, zoom by zoom: simplified to what can be seen there, and no more."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from mapapp.basemaps.archive import in_archive_order
from mapapp.basemaps.clipping import clipped
from mapapp.basemaps.grid import Tile, to_world
from mapapp.basemaps.tile_encoding import EXTENT, Tags, encode_layer
from mapapp.workspace.progress import Progress

BUFFER = 96
"""Tile units drawn beyond a tile's edge, so that edges of streets and names meet."""
_SMOOTHING = 6.0
"""Tile units by which a shape may be simplified; a screen pixel has 8 to 16."""
_FINEST_SMOOTHING = 1.0
_SMALLEST_AREA = 400.0
"""Square tile units below which an area is left out, but at the last zoom: about two pixels by two."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Features of one layer of a tile, row for row.

    Attributes:
        shapes: shapely geometries in degrees (WGS 84), of one kind each.
        first: the zoom from which each is drawn.
    """

    layer: str
    shapes: np.ndarray
    tags: Sequence[Tags]
    first: np.ndarray


def cut_into_tiles(sheets: Sequence[Sheet], zooms: range, progress: Progress) -> Iterator[tuple[Tile, bytes]]:
    """Gzipped tiles in archive order; a tile without anything on it is not there.

    Sheets of the same layer become one layer. `progress` counts zooms.
    """
    worlds = [to_world(sheet.shapes) for sheet in sheets]
    for done, zoom in enumerate(zooms):
        progress(done, len(zooms))
        last = zoom == zooms[-1]
        placed: dict[Tile, dict[str, tuple[list, list]]] = defaultdict(dict)
        for sheet, world in zip(sheets, worlds, strict=True):
            for tile, shapes, rows in _on_tiles(sheet, world, zoom, last=last):
                drawn, tags = placed[tile].setdefault(sheet.layer, ([], []))
                drawn.extend(shapes)
                tags.extend(sheet.tags[row] for row in rows)
        for tile in sorted(placed, key=in_archive_order):
            data = b"".join(encode_layer(name, *features) for name, features in placed[tile].items())
            if data:
                yield tile, gzip.compress(data, 9, mtime=0)
    progress(len(zooms), len(zooms))


def _on_tiles(
    sheet: Sheet, world: np.ndarray, zoom: int, *, last: bool
) -> Iterator[tuple[Tile, np.ndarray, np.ndarray]]:
    """Tile, shapes in its units, and the rows that they are of."""
    rows = np.flatnonzero(sheet.first <= zoom)
    units = float(2**zoom * EXTENT)
    shapes = shapely.transform(world[rows], lambda corners: corners * units)
    shapes = shapely.simplify(shapes, _FINEST_SMOOTHING if last else _SMOOTHING, preserve_topology=last)
    seen = ~(shapely.is_empty(shapes) | shapely.is_missing(shapes))
    if not last:
        seen &= (shapely.get_dimensions(shapes) < 2) | (shapely.area(shapes) >= _SMALLEST_AREA)
    shapes, rows = shapes[seen], rows[seen]
    for (x, y), members in _by_tile(shapely.bounds(shapes), 2**zoom).items():
        left, top = x * EXTENT, y * EXTENT
        within = np.array(members)
        edges = (left - BUFFER, top - BUFFER, left + EXTENT + BUFFER, top + EXTENT + BUFFER)
        pieces = clipped(shapes[within], edges)
        drawn = ~shapely.is_empty(pieces)
        if drawn.any():
            moved = shapely.transform(pieces[drawn], lambda corners, at=(left, top): corners - at)
            yield Tile(zoom, x, y), moved, rows[within[drawn]]


def _by_tile(bounds: np.ndarray, size: int) -> dict[tuple[int, int], list[int]]:
    """Which shapes reach into which tile or its margin."""
    low = np.floor((bounds[:, :2] - BUFFER) / EXTENT).astype(int).clip(0, size - 1)
    high = np.floor((bounds[:, 2:] + BUFFER) / EXTENT).astype(int).clip(0, size - 1)
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for row, ((x0, y0), (x1, y1)) in enumerate(zip(low.tolist(), high.tolist(), strict=True)):
        for x in range(x0, x1 + 1):
            for y in range(y0, y1 + 1):
                found[x, y].append(row)
    return found
