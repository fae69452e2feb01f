"""A planner's vector layers as features of a base map, whatever their columns are called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely
from pyproj import CRS
from pyproj.exceptions import CRSError

from mapapp.basemaps.clipping import whole
from mapapp.basemaps.tile_encoding import Tags
from mapapp.basemaps.tiling import Sheet
from mapapp.untrusted.unreadable import Unreadable
from mapapp.untrusted.vector_families import ENDINGS
from mapapp.untrusted.vectors import VectorLayer, read_layer
from mapapp.workspace.problems import Problem
from mapapp.workspace.transform import WGS84, between, degrees_around

_MOST_ROWS = 1_000_000
_NAME_COLUMN = re.compile(
    r"(name|.*_name|.*name|street|road|strasse|rue|title|label|[a-z]{2,4}\d{2}nm|postcode|pcds?)", re.IGNORECASE
)
_SUBJECTS: tuple[tuple[str, str, str], ...] = (
    ("build", "buildings", "building"),
    ("rail|tram", "roads", "rail"),
    ("motorway", "roads", "highway"),
    ("main_?road|a_?road|primary", "roads", "major_road"),
    ("path|foot|cycle|rights_of_way|prow", "roads", "path"),
    ("road|street|highway|lane", "roads", "minor_road"),
    ("river|stream|canal|watercourse", "water", "river"),
    ("water|lake|pond|sea", "water", "water"),
    ("wood|forest|tree", "landuse", "wood"),
    ("park|garden|green|open_?space|recreation|play", "landuse", "park"),
    ("cemetery", "landuse", "cemetery"),
    ("industr|employ", "landuse", "industrial"),
    ("school", "landuse", "school"),
    ("settlement|place|town|village|suburb", "places", "neighbourhood"),
)
"""A word in the layer's name, the layer of the base map that it becomes, and the kind there; the first fits."""
_FIRST = {"buildings": 14, "roads": 11, "water": 10, "landuse": 10, "places": 11, "pois": 14, "boundaries": 10}


def sheets_of(source: Path) -> Iterator[Sheet]:
    """The features of a file, or of every layer file in a folder.

    Raises:
        Problem: nothing to read, or a file that cannot be read or placed.
    """
    files = [source] if not source.is_dir() else sorted(p for p in source.iterdir() if p.suffix.lower() in ENDINGS)
    if not files:
        raise Problem("layers-missing", source, known=", ".join(ENDINGS))
    for file in files:
        for layer in read_layers(file):
            yield from _as_base_map(f"{file.stem}_{layer.name}".lower(), placed(file, layer), layer)


def read_layers(file: Path) -> list[VectorLayer]:
    """Every layer of a file that has geometry.

    Raises:
        Problem: with the reason.
    """
    try:
        try:
            return [read_layer(file, most_rows=_MOST_ROWS)]
        except Unreadable as several:
            if several.code != "choose-layer":
                raise
            names = str(several.details["layers"]).split(", ")
            return [read_layer(file, name, most_rows=_MOST_ROWS) for name in names]
    except Unreadable as failure:
        raise Problem("layer-unreadable", file, reason=failure.code) from failure


def placed(file: Path, layer: VectorLayer) -> np.ndarray:
    """A layer's shapes in degrees (WGS 84), row for row; None where there is none.

    Raises:
        Problem: without a CRS, without any place, or off the earth.
    """
    if layer.shapes is None or shapely.is_missing(layer.shapes).all():
        raise Problem("layer-without-places", file)
    if not layer.crs:
        raise Problem("layer-without-crs", file)
    try:
        crs = CRS.from_user_input(layer.crs)
    except CRSError as failure:
        raise Problem("layer-without-crs", file) from failure
    # Rounded: a world that ends at 180.00000000000006 degrees is on the earth.
    around = degrees_around(crs, tuple(np.round(shapely.total_bounds(layer.shapes), 7)))
    if around is None:
        raise Problem("layer-off-earth", file)
    moved = between(crs, WGS84, around).apply(layer.shapes)
    if shapely.is_missing(moved.shapes).all():
        raise Problem("layer-off-earth", file)
    return moved.shapes


def names_in(layer: VectorLayer) -> list[str]:
    """What each row is called; empty where nothing says so."""
    columns = sorted((name for name in layer.fields if _NAME_COLUMN.fullmatch(name)), key=len)
    if not columns:
        return [""] * layer.count
    return [value.strip() if isinstance(value, str) else "" for value in layer.fields[columns[0]]]


def _as_base_map(subject: str, shapes: np.ndarray, layer: VectorLayer) -> Iterator[Sheet]:
    names = names_in(layer)
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    dimensions = shapely.get_dimensions(shapes)
    for dimension in (2, 1, 0):
        rows = np.flatnonzero(there & (dimensions == dimension))
        if len(rows):
            yield _sheet(subject, whole(shapes[rows]), [names[row] for row in rows], dimension)


def _sheet(subject: str, shapes: np.ndarray, names: list[str], dimension: int) -> Sheet:
    known = next(((layer, kind) for word, layer, kind in _SUBJECTS if re.search(word, subject)), None)
    if dimension == 0:
        target, kind = known if known and known[0] == "places" else ("pois", "townhall")
    elif known and known[0] != "places" and not (dimension == 1 and known[0] in ("buildings", "landuse")):
        target, kind = known
    elif dimension == 1:
        target, kind = "roads", "minor_road"
    else:
        target, kind = "boundaries", "locality"
        shapes = shapely.boundary(shapes)
    tags: list[Tags] = [{"kind": kind, **({"name": name} if name else {})} for name in names]
    return Sheet(target, shapes, tags, np.full(len(shapes), _FIRST[target]))
