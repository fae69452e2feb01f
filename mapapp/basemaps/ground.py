"""The shapes of a vector base map around a box, simplified and sorted for a map on paper.

The map may be anybody's, and GDAL reads it: so it is read apart from us.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pyarrow as pa
import pyogrio
import shapely
from pmtiles.tile import TileType
from pyogrio.errors import DataSourceError
from shapely import Geometry

from mapapp.basemaps.archive import About, new_archive
from mapapp.basemaps.grid import tiles_over, to_world
from mapapp.basemaps.pmtiles_container import Container
from mapapp.untrusted.apart import Limits, read_apart
from mapapp.untrusted.unreadable import Unreadable
from mapapp.workspace.ground import Box, Ground
from mapapp.workspace.problems import Problem
from mapapp.workspace.transform import WGS84, between

log = logging.getLogger(__name__)

_WEB = "EPSG:3857"
_MOST_TILES = 40
"""At the finest zoom that is read; a sheet of paper shows no more detail than so many tiles hold."""
_LIMITS = Limits(seconds=60, memory=2 << 30)
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
    """Read a PMTiles file of vector tiles; what cannot be read gives none, and the log says so."""
    try:
        tables = read_apart(_shapes_of, file, box, limits=_LIMITS)
        shapes = {table.schema.metadata[b"sort"].decode(): _shapes_in(table) for table in tables}
    except (Unreadable, shapely.GEOSException) as failure:
        log.warning("no ground from %s: %s", file.name, failure)
        return Ground()
    return Ground(shapes, attribution if shapes else "")


def _shapes_in(table: pa.Table) -> list[Geometry]:
    return list(shapely.from_wkb(table.column("shape").to_numpy()))


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


# in the child


def _shapes_of(file: Path, box: Box) -> Iterator[pa.Table]:
    """A table of shapes for each sort of thing, which its metadata names."""
    found: defaultdict[str, list[Geometry]] = defaultdict(list)
    try:
        with TemporaryDirectory(prefix="mapapp-ground-") as folder:
            near = Path(folder) / "near.pmtiles"
            layers = pyogrio.list_layers(near)[:, 0] if _cut_out(file, box, near) else ()
            for layer in layers:
                if layer in _LAYERS or layer in _GROUNDS or layer in _ROADS:
                    for sort, shapes in _sorted(near, layer, box).items():
                        found[sort].extend(shapes)
    except (DataSourceError, pa.ArrowInvalid, Problem) as failure:
        raise Unreadable("file-broken", reason=str(failure)) from failure
    for sort, shapes in found.items():
        table = pa.table({"shape": pa.array(shapely.to_wkb(shapes), pa.large_binary())})
        yield table.replace_schema_metadata({"sort": sort})


def _cut_out(file: Path, box: Box, near: Path) -> bool:
    """Only the tiles that are wanted, for GDAL looks into every tile each time it opens a file: seconds for a town.
    False where there are none."""
    with file.open("rb") as opened:
        container = Container(file, opened)
        header = container.header
        wanted = set(tiles_over(box, _zoom(box, header["max_zoom"])))
        tiles = list(container.tiles(wanted.__contains__)) if header["tile_type"] is TileType.MVT else []
        if tiles:
            with new_archive(near) as archive:
                for tile, data in tiles:
                    archive.add(tile, data)
                archive.finish(About("", "", TileType.MVT, header["tile_compression"], box, container.metadata()))
    return bool(tiles)


def _sorted(file: Path, layer: str, box: Box) -> Mapping[str, list[Geometry]]:
    [area] = between(WGS84, _WEB).apply(np.array([shapely.box(*box)], dtype=object)).shapes
    meta, table = pyogrio.read_arrow(file, layer=layer, bbox=area.bounds)
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


def _zoom(box: Box, closest: int) -> int:
    """The finest zoom at which few enough tiles cover the box."""
    west, south, east, north = to_world(np.array([shapely.box(*box)], dtype=object))[0].bounds
    for zoom in range(closest, 0, -1):
        size = 2**zoom
        if ((east - west) * size + 1) * ((north - south) * size + 1) <= _MOST_TILES:
            return zoom
    return 0
