"""Vector PMTiles: read once, refused early, served as they are."""

from __future__ import annotations

from pathlib import Path

from pmtiles.tile import TileType

from mapapp.basemaps.pmtiles_container import MAGIC, Container
from mapapp.basemaps.schemas import schema_of
from mapapp.basemaps.source import BaseMapSource

KIND = "pmtiles-vector"
_TILES_TO_SAMPLE = 6


def read(path: Path, attribution: str = "") -> BaseMapSource | None:
    """Look into a PMTiles file; None when it is not one, or not of vector tiles.

    Raises:
        Problem: damaged or truncated, or nobody to credit: neither in the file nor in `attribution`.
    """
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            return None
        container = Container(path, file)
        header = container.header
        if header["tile_type"] != TileType.MVT:
            return None
        metadata = container.metadata()
        return BaseMapSource(
            path=path,
            title=container.title(metadata),
            kind=KIND,
            schema=schema_of(metadata, container.first_tiles(_TILES_TO_SAMPLE)),
            min_zoom=header["min_zoom"],
            max_zoom=header["max_zoom"],
            bounds=container.bounds(),
            attribution=container.credit(metadata, attribution),
        )
