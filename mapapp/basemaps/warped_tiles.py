"""An open picture, warped to the grid of web maps and written as PMTiles of WebP."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from affine import Affine
from PIL import Image
from pmtiles.tile import Compression, TileType
from pyproj import CRS
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

from mapapp.basemaps.archive import About, in_archive_order, new_archive
from mapapp.basemaps.grid import Tile, tiles_over
from mapapp.basemaps.warping import Sheet, close_zoom, drawn, outline
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84, between, read_crs

MOST_PIXELS = 2_000_000_000
_ZOOMS_BELOW = 6
_QUALITY = 85


def write_warped(
    source: Path, picture: DatasetReader, out: Path, *, title: str, wish: Wish, progress: Progress
) -> None:
    """Write the picture's closest zoom, at which no pixel is lost, and six below it.

    Args:
        source: what a Problem is about.

    Raises:
        Problem: too large, of no place or coordinate system, not of colours in eight bits, or not readable.
    """
    if picture.width * picture.height > MOST_PIXELS:
        raise Problem("picture-too-large", source, most=MOST_PIXELS // 1_000_000)
    sheet = _sheet(source, picture, wish)
    bounds = outline(sheet)
    if bounds is None:
        raise Problem("picture-off-earth", source)
    last = close_zoom(sheet, bounds)
    tiles: list[Tile] = [
        tile for zoom in range(max(0, last - _ZOOMS_BELOW), last + 1) for tile in tiles_over(bounds, zoom)
    ]
    way = between(WGS84, sheet.crs, bounds)
    with new_archive(out) as archive:
        for done, tile in enumerate(sorted(tiles, key=in_archive_order)):
            progress(done, len(tiles))
            try:
                pixels = drawn(sheet, tile, way)
            except RasterioError as failure:
                raise Problem("picture-broken", source) from failure
            if pixels is not None:
                archive.add(tile, _webp(pixels))
        archive.finish(About(title, wish.attribution, TileType.WEBP, Compression.NONE, bounds))
    progress(len(tiles), len(tiles))


def _webp(pixels: np.ndarray) -> bytes:
    data = io.BytesIO()
    Image.fromarray(pixels, "RGBA").save(data, "WEBP", quality=_QUALITY)
    return data.getvalue()


def _sheet(source: Path, picture: DatasetReader, wish: Wish) -> Sheet:
    if picture.transform == Affine.identity() or picture.transform.is_degenerate:
        raise Problem("picture-without-place", source)
    crs = read_crs(wish.crs) if wish.crs else picture.crs and CRS.from_wkt(picture.crs.to_wkt())
    if not crs or crs.is_engineering:  # a GeoPackage's "undefined" is a plane somewhere
        raise Problem("picture-without-crs", source)
    if picture.count not in (1, 2, 3, 4) or set(picture.dtypes) != {"uint8"}:
        raise Problem("picture-not-eight-bit", source)
    return Sheet(picture, crs)
