"""PMTiles of pictures: aerial photographs, scanned plans, maps that somebody else has drawn."""

from __future__ import annotations

import io
from pathlib import Path

from pmtiles.tile import TileType

from mapapp.basemaps.pmtiles_container import MAGIC, Container
from mapapp.basemaps.source import BaseMapSource
from mapapp.workspace.problems import Problem

KIND = "pmtiles-raster"
_TYPES = (TileType.PNG, TileType.JPEG, TileType.WEBP)
_FORMATS = ("PNG", "JPEG", "WEBP")
_SIZES = (256, 512, 1024)


def read(path: Path, attribution: str = "") -> BaseMapSource | None:
    """Look into a PMTiles file; None when it is not one, or not of pictures that the page can show.

    Raises:
        Problem: damaged or truncated, or nobody to credit: neither in the file nor in `attribution`.
    """
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            return None
        container = Container(path, file)
        header = container.header
        if header["tile_type"] not in _TYPES:
            return None
        metadata = container.metadata()
        (first,) = container.first_tiles(1)
        return BaseMapSource(
            path=path,
            title=container.title(metadata),
            kind=KIND,
            schema="",
            min_zoom=header["min_zoom"],
            max_zoom=header["max_zoom"],
            bounds=container.bounds(),
            attribution=container.credit(metadata, attribution),
            tile_size=_size(path, first),
        )


def _size(path: Path, tile: bytes) -> int:
    """Pixels along a side, as the picture's own beginning says; nothing is decoded."""
    from PIL import Image  # most projects have no map of pictures, and none should wait for this

    try:
        with Image.open(io.BytesIO(tile), formats=_FORMATS) as picture:
            width, height = picture.size
    except Exception as problem:
        raise Problem("basemap-damaged", path, where="tiles") from problem
    if width != height or width not in _SIZES:
        raise Problem("basemap-damaged", path, where="tiles")
    return width
