"""The shapes of a vector base map around a box, simplified and sorted for a map on paper."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyogrio
import shapely
from pyogrio.errors import DataSourceError
from shapely import Geometry

from mapapp.basemaps.grid import to_world
from mapapp.workspace.ground import Box, Ground
from mapapp.workspace.transform import WGS84, between

log = logging.getLogger(__name__)

_WEB = "EPSG:3857"
_MOST_TILES = 40
"""At the finest zoom that is read; a sheet of paper shows no more detail than so many tiles hold."""
_SCHEMAS_KINDS = ("kind", "pmap:kind", "class", "type", "highway", "railway", "natural", "landuse", "leisure")
"""Where Protomaps, OpenMapTiles, Zoomstack and plain OpenStreetMap say what a thing is, in this order."""
_LAYERS = {
    "water": "water", "sea": "water", "ocean": "water", "surfacewater": "water",
    "waterway": "waterway", "waterlines": "waterway", "physical_line": "waterway",
    "buildings": "building", "building": "building", "local_buildings": "building", "district_buildings": "building",
    "greenspace": "green", "woodland": "green", "park": "green", "rail": "rail",
}  # fmt: skip
_GREEN = frozenset(
    "park garden playground recreation_ground forest wood scrub nature_reserve grass grassland meadow allotments "
    "golf_course village_green common pitch cemetery grave_yard wetland heath".split()
)
_GROUNDS = ("landuse", "landcover", "natural")
_ROADS = ("roads", "transportation", "roads_local", "roads_regional", "roads_national")
_MAJOR = frozenset(
    "highway major_road motorway trunk primary secondary motorway_link trunk_link primary_link secondary_link".split()
) | {"a road", "b road"}
_RAIL = frozenset("rail railway transit tram light_rail subway".split())
_NOT_DRAWN = frozenset(
    "path other track footway cycleway bridleway steps ferry aerialway pier taxiway runway".split()
)


def ground_of(file: Path, box: Box, attribution: str) -> Ground:
    """Read a PMTiles file of vector tiles; what GDAL cannot read gives none, and the log says so."""
    try:
        found: defaultdict[str, list[Geometry]] = defaultdict(list)
        known = [one for one in pyogrio.list_layers(file)[:, 0] if one in _LAYERS or one in _GROUNDS or one in _ROADS]
        zoom = _zoom(box, _closest(file, known[0])) if known else 0
        for layer in known:
            for sort, shapes in _sorted(file, layer, box, zoom).items():
                found[sort].extend(shapes)
    except (DataSourceError, pa.ArrowInvalid) as failure:
        log.warning("no ground from %s: %s", file.name, failure)
        return Ground()
    return Ground(dict(found), attribution if found else "")


def sort_of(layer: str, tags: Mapping[str, str | None], *, is_line: bool) -> str | None:
    """What a feature is on paper, one of `workspace.ground.KINDS`; None for what would only fill it."""
    kind = next((str(tags[name]).lower() for name in _SCHEMAS_KINDS if tags.get(name)), "")
    if layer in _ROADS:
        if kind in _RAIL:
            return "rail"
        return None if kind in _NOT_DRAWN else "major" if kind in _MAJOR else "road"
    if layer in _GROUNDS:
        if kind == "water":
            return "water"
        return "green" if kind in _GREEN and not is_line else None
    sort = _LAYERS.get(layer)
    if sort == "water" and is_line:
        return "waterway"
    return None if sort in ("building", "green") and is_line else sort


def _sorted(file: Path, layer: str, box: Box, zoom: int) -> Mapping[str, list[Geometry]]:
    [area] = between(WGS84, _WEB).apply(np.array([shapely.box(*box)], dtype=object)).shapes
    meta, table = pyogrio.read_arrow(file, layer=layer, bbox=area.bounds, ZOOM_LEVEL=zoom)
    geometry = meta["geometry_name"] or "wkb_geometry"
    shapes = between(_WEB, WGS84).apply(shapely.from_wkb(table.column(geometry).to_numpy())).shapes
    names = [name for name in _SCHEMAS_KINDS if name in table.column_names]
    tags = table.select(names).to_pylist() if names else [{}] * len(shapes)
    is_line = shapely.get_dimensions(shapes) == 1
    found: defaultdict[str, list[Geometry]] = defaultdict(list)
    for shape, its, line in zip(shapes, tags, is_line, strict=True):
        sort = sort_of(layer, its, is_line=bool(line)) if shape is not None else None
        if sort is not None:
            found[sort].append(shape)
    return found


def _closest(file: Path, layer: str) -> int:
    """The zoom at which the file's tiles are finest."""
    facts = pyogrio.read_info(file, layer=layer, force_feature_count=False, force_total_bounds=False)
    return int(facts["dataset_metadata"]["ZOOM_LEVEL"])


def _zoom(box: Box, closest: int) -> int:
    """The finest zoom at which few enough tiles cover the box."""
    west, south, east, north = to_world(np.array([shapely.box(*box)], dtype=object))[0].bounds
    for zoom in range(closest, 0, -1):
        size = 2**zoom
        if ((east - west) * size + 1) * ((north - south) * size + 1) <= _MOST_TILES:
            return zoom
    return 0
