"""Write features as a PMTiles archive of gzipped vector tiles."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import cos, floor, log, pi, radians, tan
from pathlib import Path

import mapbox_vector_tile
import numpy as np
import shapely
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from .frame import COUNTRY, to_wgs84
from .layers import Feature

ZOOMS = range(10, 16)
FAR_ZOOM = 12
"""The greatest zoom that shows what lies beyond the country."""
EXTENT = 4096
BUFFER = 96
"""Tile units drawn beyond a tile's edge, so that casings and labels meet."""
EARTH_MARGIN = 0.16
"""Degrees of plain ground around the country, so that a wide screen never shows a void."""
LAYERS = ("earth", "landuse", "water", "roads", "buildings", "pois", "places")
ATTRIBUTION = "Brookvale is fictional. Sample map data, CC0."

_SMOOTHING = {10: 14.0, 11: 8.0, 12: 4.0, 13: 1.6, 14: 0.35, 15: 0.1}
"""Metres by which shapes may be simplified at a zoom: about a third of a screen pixel there."""
_SMALLEST = {10: 60_000, 11: 15_000, 12: 4_000, 13: 400, 14: 0, 15: 0}
"""Square metres below which ground and water are left out at a zoom."""

Tile = tuple[int, int, int]


def world(lng: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Spherical Mercator as shares of the world, y downwards (EPSG:3857 scaled to 0..1)."""
    rad = np.radians(lat)
    return (lng + 180) / 360, (1 - np.log(np.tan(rad) + 1 / np.cos(rad)) / pi) / 2


def to_world(shape: BaseGeometry) -> BaseGeometry:
    """WGS84 degrees to shares of the world."""
    return shapely.transform(shape, lambda xy: np.column_stack(world(xy[:, 0], xy[:, 1])))


def write(features: Iterable[Feature], path: Path) -> None:
    """Encode `features` (plan metres) for all zooms into `path`; same input, same tiles."""
    everything = list(features)
    west, south, east, north = to_wgs84(box(*COUNTRY)).bounds
    with path.open("wb") as file:
        writer = Writer(file)
        tiles = {tile: data for zoom in ZOOMS for tile, data in _zoom(everything, zoom)}
        for tile in sorted(tiles, key=lambda t: zxy_to_tileid(*t)):
            writer.write_tile(zxy_to_tileid(*tile), gzip.compress(tiles[tile], 9, mtime=0))
        writer.finalize(_header(west, south, east, north), _metadata())


def _zoom(features: list[Feature], zoom: int) -> Iterator[tuple[Tile, bytes]]:
    """All tiles of one zoom, those with nothing but ground included."""
    per_tile: dict[tuple[int, int], dict[str, list[dict]]] = defaultdict(lambda: defaultdict(list))
    for feature in features:
        if feature.first <= zoom <= feature.last:
            _place(feature, zoom, per_tile)
    west, south, east, north = to_wgs84(box(*COUNTRY)).bounds
    for x, y in _tiles_of(west - EARTH_MARGIN, south - EARTH_MARGIN, east + EARTH_MARGIN, north + EARTH_MARGIN, zoom):
        yield (zoom, x, y), _encode(per_tile.get((x, y), {}))


def _place(feature: Feature, zoom: int, per_tile: dict) -> None:
    shape = feature.shape if zoom <= FAR_ZOOM else shapely.clip_by_rect(feature.shape, *COUNTRY)
    if shape.is_empty:
        return
    if shape.geom_type.endswith(("Polygon", "LineString")):
        if shape.geom_type.endswith("Polygon") and feature.layer != "buildings" and shape.area < _SMALLEST[zoom]:
            return
        shape = shape.simplify(_SMOOTHING[zoom])
    size = 2**zoom
    shape = shapely.transform(to_world(to_wgs84(shape)), lambda xy: xy * size * EXTENT)
    x0, y0, x1, y1 = shape.bounds
    for x in range(floor((x0 - BUFFER) / EXTENT), floor((x1 + BUFFER) / EXTENT) + 1):
        for y in range(floor((y0 - BUFFER) / EXTENT), floor((y1 + BUFFER) / EXTENT) + 1):
            piece = _clip(shape, x * EXTENT, y * EXTENT)
            if piece is not None:
                per_tile[(x, y)][feature.layer].append({"geometry": piece, "properties": feature.tags})


def _clip(shape: BaseGeometry, left: float, top: float) -> BaseGeometry | None:
    """The part of `shape` in a tile and its buffer, on the tile's own integer grid."""
    edges = (left - BUFFER, top - BUFFER, left + EXTENT + BUFFER, top + EXTENT + BUFFER)
    piece = shape if box(*edges).contains(shape) else shapely.clip_by_rect(shapely.make_valid(shape), *edges)
    if piece.is_empty:
        return None
    piece = shapely.set_precision(shapely.transform(piece, lambda xy: xy - (left, top)), 1.0)
    wanted = shape.geom_type.removeprefix("Multi")
    parts = [p for p in shapely.get_parts(piece) if p.geom_type == wanted and not p.is_empty]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else shapely.union_all(parts) if wanted == "Point" else _multi(parts, wanted)


def _multi(parts: list[BaseGeometry], kind: str) -> BaseGeometry:
    return shapely.multipolygons(parts) if kind == "Polygon" else shapely.multilinestrings(parts)


def _encode(layers: dict[str, list[dict]]) -> bytes:
    whole = box(-BUFFER, -BUFFER, EXTENT + BUFFER, EXTENT + BUFFER)
    named = [{"name": "earth", "features": [{"geometry": whole, "properties": {"kind": "earth", "sort_rank": 10}}]}]
    for name in LAYERS[1:]:
        if layers.get(name):
            ranked = sorted(layers[name], key=lambda f: f["properties"]["sort_rank"])
            named.append({"name": name, "features": ranked})
    return mapbox_vector_tile.encode(named, default_options={"extents": EXTENT, "y_coord_down": True})


def _tiles_of(west: float, south: float, east: float, north: float, zoom: int) -> Iterator[tuple[int, int]]:
    size = 2**zoom

    def row(lat: float) -> int:
        return floor((1 - log(tan(radians(lat)) + 1 / cos(radians(lat))) / pi) / 2 * size)

    for x in range(floor((west + 180) / 360 * size), floor((east + 180) / 360 * size) + 1):
        for y in range(row(north), row(south) + 1):
            yield x, y


def _header(west: float, south: float, east: float, north: float) -> dict:
    return {
        "tile_type": TileType.MVT,
        "tile_compression": Compression.GZIP,
        "min_zoom": ZOOMS[0],
        "max_zoom": ZOOMS[-1],
        "min_lon_e7": round(west * 1e7),
        "min_lat_e7": round(south * 1e7),
        "max_lon_e7": round(east * 1e7),
        "max_lat_e7": round(north * 1e7),
        "center_zoom": 15,
        "center_lon_e7": round((west + east) / 2 * 1e7),
        "center_lat_e7": round((south + north) / 2 * 1e7),
    }


def _metadata() -> dict:
    text, number, flag = "String", "Number", "Boolean"
    common = {"kind": text, "sort_rank": number}
    fields = {
        "earth": common,
        "landuse": {**common, "kind_detail": text},
        "water": {**common, "kind_detail": text, "name": text, "min_zoom": number},
        "roads": {
            **common,
            "kind_detail": text,
            "name": text,
            "ref": text,
            "min_zoom": number,
            "is_bridge": flag,
            "service": text,
        },
        "buildings": common,
        "pois": {**common, "name": text, "min_zoom": number},
        "places": {
            **common,
            "kind_detail": text,
            "name": text,
            "min_zoom": number,
            "population": number,
            "population_rank": number,
        },
    }
    return {
        "name": "Brookvale",
        "description": "A fictional neighbourhood for trying the app out.",
        "type": "baselayer",
        "version": "4.0.0",
        "attribution": ATTRIBUTION,
        "vector_layers": [
            {"id": name, "fields": fields[name], "minzoom": ZOOMS[0], "maxzoom": ZOOMS[-1]} for name in LAYERS
        ],
    }
