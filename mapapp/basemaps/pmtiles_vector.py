"""Vector PMTiles: read once, refused early, served as they are."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pmtiles.tile import TileType

from mapapp.basemaps.attribution import attribution_text, one_line
from mapapp.basemaps.pmtiles_container import MAGIC, Container
from mapapp.basemaps.source import BaseMapSource
from mapapp.workspace.problems import Problem

KIND = "pmtiles-vector"
_TILES_TO_SAMPLE = 6
_SIDES = ("min_lon", "min_lat", "max_lon", "max_lat")


def read(path: Path) -> BaseMapSource | None:
    """Look into a PMTiles file; None when it is not one.

    Raises:
        Problem: damaged or truncated, not vector tiles, or without attribution.
    """
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            return None
        container = Container(path, file)
        header = container.header
        metadata = container.metadata()
        if header["tile_type"] != TileType.MVT:
            raise Problem("basemap-not-vector", path)
        attribution = attribution_text(str(metadata.get("attribution") or ""))
        if not attribution:
            raise Problem("basemap-without-attribution", path)
        tiles = tuple(container.first_tiles(_TILES_TO_SAMPLE))
    return BaseMapSource(
        path=path,
        title=one_line(str(metadata.get("name") or path.stem), 120),
        kind=KIND,
        schema=_schema(metadata, tiles),
        min_zoom=header["min_zoom"],
        max_zoom=header["max_zoom"],
        bounds=_bounds(path, header),
        attribution=attribution,
    )


def _bounds(path: Path, header: dict[str, Any]) -> tuple[float, float, float, float]:
    west, south, east, north = (header[f"{side}_e7"] / 1e7 for side in _SIDES)
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise Problem("basemap-damaged", path, where="bounds")
    return west, south, east, north


def _schema(metadata: dict[str, Any], tiles: Iterable[bytes]) -> str:
    """Which attribute tells what a feature is: from the metadata, else from the keys inside a few tiles.

    Keys stand in a vector tile as plain UTF-8 (Mapbox Vector Tile 2.1, 4.1), so bytes are enough to look at.
    """
    declared = _declared_fields(metadata)
    if declared:
        return _named(has_pmap="pmap:kind" in declared, has_kind="kind" in declared)
    sample = b"".join(tiles)
    return _named(has_pmap=b"pmap:kind" in sample, has_kind=b"\x1a\x04kind" in sample)


def _declared_fields(metadata: dict[str, Any]) -> set[str]:
    """The attributes that ``vector_layers`` names (TileJSON 3.0, 3.3), as far as it has that form."""
    layers = metadata.get("vector_layers")
    fields = [layer.get("fields") for layer in layers if isinstance(layer, dict)] if isinstance(layers, list) else []
    return {name for one in fields if isinstance(one, dict) for name in one}


def _named(*, has_pmap: bool, has_kind: bool) -> str:
    if has_pmap:
        return "protomaps-pmap"
    return "protomaps-v4" if has_kind else "plain"
