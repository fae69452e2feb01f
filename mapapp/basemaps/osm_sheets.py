"""An OpenStreetMap extract as the features of a base map."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import shapely
from shapely import Geometry

from mapapp.basemaps import osm_schema
from mapapp.basemaps.clipping import whole
from mapapp.basemaps.coast import sea_within
from mapapp.basemaps.grid import Bounds
from mapapp.basemaps.osm_file import Things, read_extract
from mapapp.basemaps.osm_schema import Drawn
from mapapp.basemaps.tiling import Sheet

ATTRIBUTION = "© OpenStreetMap contributors"
_SEA = Drawn("water", {"kind": "ocean", "sort_rank": 200}, 0)
_Found = dict[str, list[tuple[Geometry, Drawn]]]


def sheets_of(extract: Path, bounds: Bounds | None) -> list[Sheet]:
    """Streets, buildings, water, green, railways, places and landmarks.

    Args:
        bounds: where, in degrees; things that reach in come whole. Without it, all of the extract.

    Raises:
        Problem: the extract cannot be read.
    """
    things = read_extract(extract, bounds)
    points, lines, areas = (things[layer] for layer in ("points", "lines", "multipolygons"))
    found: _Found = defaultdict(list)
    _sort(found, areas, osm_schema.as_area)
    _sort(found, lines, osm_schema.as_line)
    _sort(found, points, osm_schema.as_name)
    _sort(found, Things(shapely.point_on_surface(areas.shapes), areas.tags), osm_schema.as_name)
    found["water"] += [(part, _SEA) for part in _sea(lines, bounds)]
    return [_sheet(layer, found[layer]) for layer in osm_schema.LAYERS if found[layer]]


def _sea(lines: Things, bounds: Bounds | None) -> list[Geometry]:
    is_shore = np.array([tags.get("natural") == "coastline" for tags in lines.tags], dtype=bool)
    shores = lines.shapes[is_shore]
    if not len(shores):
        return []
    return sea_within(shores, bounds or tuple(shapely.total_bounds(lines.shapes)))


def _sort(found: _Found, things: Things, rule: Callable[[dict[str, str]], Drawn | None]) -> None:
    for shape, tags in zip(things.shapes, things.tags, strict=True):
        drawn = rule(tags)
        if drawn is not None:
            found[drawn.layer].append((shape, drawn))


def _sheet(layer: str, things: Sequence[tuple[Geometry, Drawn]]) -> Sheet:
    shapes = whole(np.array([shape for shape, _ in things], dtype=object))
    return Sheet(layer, shapes, [drawn.tags for _, drawn in things], np.array([drawn.first for _, drawn in things]))
