"""The PMTiles version 3 container (github.com/protomaps/PMTiles, spec/v3); no size that it claims is believed."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from pmtiles.tile import (
    Compression,
    Entry,
    SpecVersionUnsupported,
    deserialize_directory,
    deserialize_header,
    tileid_to_zxy,
)

from mapapp.basemaps.attribution import attribution_text, one_line
from mapapp.basemaps.grid import Bounds, Tile
from mapapp.workspace.problems import Problem

MAGIC = b"PMTiles"
_HEADER_BYTES = 127
_MOST_UNPACKED = 8 * 1024 * 1024
"""For metadata and for one tile; both are far smaller in any map that was meant to be shown."""
_MOST_DIRECTORY = 1024 * 1024
_MOST_DIRECTORIES = 8
_MOST_LEAVES = 100_000
_LONGEST_RUN = 10_000_000
_DEEPEST = 3
_SIDES = ("min_lon", "min_lat", "max_lon", "max_lat")
_EARLY_VERSION = 0x33
"""The digit 3 instead of the number, as the first tools for version 3 wrote it; the rest is the same."""


def of_version_3(head: bytes) -> bytes:
    """The beginning of a file with the version as everybody writes it now."""
    at = len(MAGIC)
    return head[:at] + b"\x03" + head[at + 1 :] if head[at : at + 1] == bytes([_EARLY_VERSION]) else head


class Container:
    """An open PMTiles file whose header makes sense.

    Raises:
        Problem: ``basemap-damaged`` with the part in ``where``, ``basemap-version-unknown`` or
            ``basemap-compression-unknown``.
    """

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self.path = path
        self._file = file
        self._size = path.stat().st_size
        file.seek(0)
        self.header = self._checked_header(file.read(_HEADER_BYTES))
        self._directories_left = _MOST_DIRECTORIES

    def metadata(self) -> dict[str, Any]:
        """The JSON metadata, an object."""
        raw = self._part("metadata", self.header["metadata_offset"], self.header["metadata_length"])
        try:
            metadata = json.loads(self._unpacked(raw, "internal_compression", _MOST_UNPACKED))
        except (ValueError, zlib.error, RecursionError) as problem:
            raise self._damaged("metadata") from problem
        if not isinstance(metadata, dict):
            raise self._damaged("metadata")
        return metadata

    def bounds(self) -> Bounds:
        """West, south, east, north in degrees."""
        west, south, east, north = (self.header[f"{side}_e7"] / 1e7 for side in _SIDES)
        if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
            raise self._damaged("bounds")
        return west, south, east, north

    def title(self, metadata: dict[str, Any]) -> str:
        return one_line(str(metadata.get("name") or self.path.stem), 120)

    def credit(self, metadata: dict[str, Any], otherwise: str) -> str:
        """Whom to name on the map.

        Raises:
            Problem: ``basemap-without-attribution`` where neither the file nor a person has said it.
        """
        found = attribution_text(str(metadata.get("attribution") or "")) or one_line(otherwise, 300)
        if not found:
            raise Problem("basemap-without-attribution", self.path)
        return found

    def tiles(self, wanted: Callable[[Tile], bool] = lambda _tile: True) -> Iterator[tuple[Tile, bytes]]:
        """Every tile as it lies in the file, packed or not; one that stands for several comes once for each.

        Tiles that are not `wanted` are passed over without being read.
        """
        self._directories_left = _MOST_LEAVES
        for entry in self._tile_entries(self.header["root_offset"], self.header["root_length"], _DEEPEST):
            steps = range(min(entry.run_length, _LONGEST_RUN))
            found = [tile for tile in (Tile(*tileid_to_zxy(entry.tile_id + step)) for step in steps) if wanted(tile)]
            raw = self._part("tiles", self.header["tile_data_offset"] + entry.offset, entry.length) if found else b""
            yield from ((tile, raw) for tile in found)

    def unpacked(self, raw: bytes) -> bytes:
        """A tile as `tiles` gives it, unpacked."""
        try:
            return self._unpacked(raw, "tile_compression", _MOST_UNPACKED)
        except (ValueError, zlib.error) as problem:
            raise self._damaged("tiles") from problem

    def first_tiles(self, most: int) -> Iterator[bytes]:
        """The first tiles, unpacked; at least one, for a map without any is of no use."""
        entries = self._tile_entries(self.header["root_offset"], self.header["root_length"], _DEEPEST)
        found = 0
        for entry in entries:
            if found == most:
                return
            yield self.unpacked(self._part("tiles", self.header["tile_data_offset"] + entry.offset, entry.length))
            found += 1
        if not found:
            raise self._damaged("tiles")

    def _tile_entries(self, offset: int, length: int, depth: int) -> Iterator[Entry]:
        for entry in self._directory(offset, length):
            if entry.run_length:
                yield entry
            elif depth == 0:
                raise self._damaged("directory")
            else:
                leaf = self.header["leaf_directory_offset"] + entry.offset
                yield from self._tile_entries(leaf, entry.length, depth - 1)

    def _directory(self, offset: int, length: int) -> list[Entry]:
        self._directories_left -= 1
        if self._directories_left < 0:
            raise self._damaged("directory")
        raw = self._part("directory", offset, length)
        try:
            # The library unpacks without a bound, and always; so it is given what has been unpacked here.
            plain = self._unpacked(raw, "internal_compression", _MOST_DIRECTORY)
            return deserialize_directory(gzip.compress(plain, compresslevel=0))
        except (ValueError, EOFError, IndexError, zlib.error) as problem:
            raise self._damaged("directory") from problem

    def _part(self, where: str, offset: int, length: int) -> bytes:
        if not 0 <= length <= _MOST_UNPACKED or not 0 <= offset <= self._size - length:
            raise self._damaged(where)
        self._file.seek(offset)
        return self._file.read(length)

    def _unpacked(self, raw: bytes, compression: str, most: int) -> bytes:
        """Gunzip with a bound: a few kilobytes can unpack to gigabytes. ValueError where it is passed."""
        if self.header[compression] is not Compression.GZIP:
            if len(raw) > most:
                raise ValueError("larger than it may be")
            return raw
        unzip = zlib.decompressobj(wbits=31)
        plain = unzip.decompress(raw, most)
        if unzip.unconsumed_tail or not unzip.eof:
            raise ValueError("larger than it may be, or cut short")
        return plain

    def _checked_header(self, head: bytes) -> dict[str, Any]:
        try:
            header = deserialize_header(of_version_3(head))
        except SpecVersionUnsupported as problem:
            raise Problem("basemap-version-unknown", self.path) from problem
        except Exception as problem:
            raise self._damaged("header") from problem
        for part in ("root", "metadata", "leaf_directory", "tile_data"):
            if header[f"{part}_offset"] + header[f"{part}_length"] > self._size:
                raise self._damaged(part)
        if not 0 <= header["min_zoom"] <= header["max_zoom"] <= 26:
            raise self._damaged("zoom")
        for compression in ("internal_compression", "tile_compression"):
            if header[compression] in (Compression.BROTLI, Compression.ZSTD):
                raise Problem("basemap-compression-unknown", self.path)
        return header

    def _damaged(self, where: str) -> Problem:
        return Problem("basemap-damaged", self.path, where=where)
