"""Vector PMTiles version 3 (github.com/protomaps/PMTiles, spec/v3): read once, refused early, served as it is."""

from __future__ import annotations

import json
import zlib
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from pmtiles.reader import all_tiles
from pmtiles.tile import Compression, TileType, deserialize_header

from mapapp.basemaps.attribution import attribution_text
from mapapp.basemaps.source import BaseMapSource
from mapapp.workspace.problems import Problem

KIND = "pmtiles-vector"
_HEADER_BYTES = 127
_MOST_METADATA = 8 * 1024 * 1024
_TILES_TO_SAMPLE = 6


def read(path: Path) -> BaseMapSource | None:
    """Look into a PMTiles file; None when it is not one.

    Raises:
        Problem: damaged or truncated, not vector tiles, or without attribution.
    """
    with path.open("rb") as file:
        head = file.read(_HEADER_BYTES)
        if not head.startswith(b"PMTiles"):
            return None
        header = _header(path, head)
        metadata = _metadata(path, file, header)
        if header["tile_type"] != TileType.MVT:
            raise Problem("basemap-not-vector", path)
        attribution = attribution_text(str(metadata.get("attribution") or ""))
        if not attribution:
            raise Problem("basemap-without-attribution", path)
        schema = _schema(path, file, header, metadata)
    return BaseMapSource(
        path=path,
        title=str(metadata.get("name") or path.stem)[:120],
        kind=KIND,
        schema=schema,
        min_zoom=header["min_zoom"],
        max_zoom=header["max_zoom"],
        bounds=tuple(header[f"{side}_e7"] / 1e7 for side in ("min_lon", "min_lat", "max_lon", "max_lat")),
        attribution=attribution,
    )


def _header(path: Path, head: bytes) -> dict[str, Any]:
    try:
        header = deserialize_header(head)
    except Exception as problem:
        raise Problem("basemap-damaged", path, where="header") from problem
    size = path.stat().st_size
    for part in ("root", "metadata", "leaf_directory", "tile_data"):
        if header[f"{part}_offset"] + header[f"{part}_length"] > size:
            raise Problem("basemap-damaged", path, where=part)
    west, south, east, north = (
        header[f"{side}_e7"] / 1e7 for side in ("min_lon", "min_lat", "max_lon", "max_lat")
    )
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise Problem("basemap-damaged", path, where="bounds")
    if not 0 <= header["min_zoom"] <= header["max_zoom"] <= 26:
        raise Problem("basemap-damaged", path, where="zoom")
    return header


def _metadata(path: Path, file: BinaryIO, header: dict[str, Any]) -> dict[str, Any]:
    if header["metadata_length"] > _MOST_METADATA:
        raise Problem("basemap-damaged", path, where="metadata")
    file.seek(header["metadata_offset"])
    raw = file.read(header["metadata_length"])
    try:
        text = _unpacked(raw, header["internal_compression"])
        metadata = json.loads(text)
    except (ValueError, OSError, EOFError, zlib.error) as problem:
        raise Problem("basemap-damaged", path, where="metadata") from problem
    if not isinstance(metadata, dict):
        raise Problem("basemap-damaged", path, where="metadata")
    return metadata


def _unpacked(raw: bytes, compression: Compression) -> bytes:
    """Gunzip with a bound: a few kilobytes can unpack to gigabytes."""
    if compression == Compression.NONE:
        return raw
    if compression != Compression.GZIP:
        raise ValueError(f"compression {compression}")
    unzip = zlib.decompressobj(wbits=31)
    text = unzip.decompress(raw, _MOST_METADATA)
    if unzip.unconsumed_tail or not unzip.eof:
        raise ValueError("larger than it may be, or cut short")
    return text


def _schema(path: Path, file: BinaryIO, header: dict[str, Any], metadata: dict[str, Any]) -> str:
    """Which attribute tells what a feature is: from the metadata, else from the keys inside a few tiles.

    Keys stand in a vector tile as plain UTF-8 (Mapbox Vector Tile 2.1, 4.1), so bytes are enough to look at.
    """
    declared = {
        field
        for layer in metadata.get("vector_layers") or []
        if isinstance(layer, dict)
        for field in layer.get("fields") or {}
    }
    if declared:
        return _named(has_pmap="pmap:kind" in declared, has_kind="kind" in declared)

    def part(offset: int, length: int) -> bytes:
        file.seek(offset)
        return file.read(length)

    sample = b""
    try:
        for _, tile in islice(all_tiles(part), _TILES_TO_SAMPLE):
            zipped = header["tile_compression"] == Compression.GZIP
            sample += zlib.decompressobj(wbits=31).decompress(tile, _MOST_METADATA) if zipped else tile
    except Exception as problem:
        raise Problem("basemap-damaged", path, where="tiles") from problem
    return _named(has_pmap=b"pmap:kind" in sample, has_kind=b"\x1a\x04kind" in sample)


def _named(*, has_pmap: bool, has_kind: bool) -> str:
    if has_pmap:
        return "protomaps-pmap"
    return "protomaps-v4" if has_kind else "plain"
