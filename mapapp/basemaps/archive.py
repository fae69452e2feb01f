"""Write a PMTiles archive: whole under its name, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

from mapapp.basemaps.grid import Bounds, Tile
from mapapp.workspace.problems import Problem


@dataclass(frozen=True, slots=True)
class About:
    """What an archive says of itself.

    Attributes:
        bounds: of what is on the map, not of its tiles.
        attribution: plain text; more: further entries of the metadata, such as ``vector_layers``.
    """

    title: str
    attribution: str
    tile_type: TileType
    tile_compression: Compression
    bounds: Bounds
    more: dict[str, Any] = field(default_factory=dict)


class Archive:
    """An archive in the making. Tiles may come in any order; those in Hilbert order are found fastest."""

    def __init__(self, out: Path, writer: Writer) -> None:
        self._out = out
        self._writer = writer
        self.count = 0

    def add(self, tile: Tile, data: bytes) -> None:
        self._writer.write_tile(zxy_to_tileid(*tile), data)
        self.count += 1

    def finish(self, about: About) -> None:
        """Say what it is; raises Problem ``basemap-empty`` where no tile was added."""
        if not self.count:
            raise Problem("basemap-empty", self._out)
        west, south, east, north = (round(side * 1e7) for side in about.bounds)
        header = {
            "tile_type": about.tile_type,
            "tile_compression": about.tile_compression,
            "min_lon_e7": west,
            "min_lat_e7": south,
            "max_lon_e7": east,
            "max_lat_e7": north,
            "center_lon_e7": (west + east) // 2,
            "center_lat_e7": (south + north) // 2,
            "center_zoom": 0,
        }
        metadata = {"name": about.title, "attribution": about.attribution, "type": "baselayer", **about.more}
        self._writer.finalize(header, metadata)


def part_of(out: Path) -> Path:
    """Where a file waits for its name while it is being written."""
    return out.with_name(f".{out.name}.part")


@contextmanager
def new_archive(out: Path) -> Iterator[Archive]:
    """An archive that has its name once the block has ended well and `finish` was called.

    Raises:
        Problem: ``cannot-write`` with the reason.
    """
    part = part_of(out)
    try:
        with part.open("wb") as file:
            writer = Writer(file)
            with writer.tile_f:  # where tiles wait for the directory that goes before them
                archive = Archive(out, writer)
                yield archive
        part.replace(out)
    except OSError as failure:
        raise Problem("cannot-write", out, reason=failure.strerror or type(failure).__name__) from failure
    finally:
        part.unlink(missing_ok=True)


def in_archive_order(tile: Tile) -> int:
    """Where a tile stands in an archive: a key to sort by."""
    return zxy_to_tileid(*tile)
