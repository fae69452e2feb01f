"""Build a base map from an OpenStreetMap extract or a planner's layers: vector PMTiles, Protomaps schema 4."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import shapely
from pmtiles.tile import Compression, TileType
from shapely.geometry import MultiPolygon, Polygon, box

from mapapp.basemaps import osm_sheets, planner_layers, pmtiles_vector
from mapapp.basemaps.archive import About, new_archive
from mapapp.basemaps.clipping import clipped
from mapapp.basemaps.grid import Bounds, with_margin, zooms_for
from mapapp.basemaps.osm_file import is_extract
from mapapp.basemaps.source import BaseMapSource
from mapapp.basemaps.tiling import Sheet, cut_into_tiles
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

_STRAY = 0.01
"""The share of corners on each side that may lie far off: an extract keeps a long railway whole, and the map should
open on what it is about."""
_FIELD_TYPES = {str: "String", int: "Number", bool: "Boolean"}


def build(
    out: Path,
    source: Path,
    *,
    title: str,
    attribution: str,
    area: Polygon | MultiPolygon | None,
    margin_m: float,
    progress: Progress,
) -> BaseMapSource:
    """Turn an extract, a layer or a folder of layers into a base map.

    Args:
        area: in degrees; the map covers its box and `margin_m` metres around. Without it, all there is.
        progress: counts zooms, after reading.

    Raises:
        Problem: something cannot be read, there is nothing to draw, nobody to credit, or `out` cannot be written.
    """
    wanted = with_margin(area.bounds, margin_m) if area is not None else None
    if is_extract(source):
        sheets = osm_sheets.sheets_of(source, wanted)
        attribution = attribution or osm_sheets.ATTRIBUTION
    else:
        sheets = list(planner_layers.sheets_of(source))
    if not attribution:
        raise Problem("basemap-without-attribution", source)
    write_sheets(out, sheets, title=title, attribution=attribution, bounds=wanted, source=source, progress=progress)
    return pmtiles_vector.read(out)


def write_sheets(
    out: Path,
    sheets: Iterable[Sheet],
    *,
    title: str,
    attribution: str,
    bounds: Bounds | None,
    source: Path,
    progress: Progress,
    ground: bool = True,
) -> None:
    """Write features as a base map, cut to `bounds` where they are given; with `ground` beneath, or as an overlay."""
    sheets = [sheet for sheet in (_within(one, bounds) for one in sheets) if len(sheet.shapes)]
    if not sheets:
        raise Problem("basemap-nothing-there", source)
    corners = np.concatenate([shapely.get_coordinates(sheet.shapes) for sheet in sheets])
    reach = bounds or _box(corners, stray=0.0)
    zooms = zooms_for(reach)
    if ground:
        sheets.insert(0, _ground(reach, zooms[0]))
    with new_archive(out) as archive:
        for tile, data in cut_into_tiles(sheets, zooms, progress):
            archive.add(tile, data)
        more = {"version": "4.0.0", "vector_layers": _layers(sheets, zooms)}
        home = bounds or with_margin(_box(corners, stray=_STRAY), 20.0)
        archive.finish(About(title, attribution, TileType.MVT, Compression.GZIP, home, more))


def _ground(reach: Bounds, first: int) -> Sheet:
    return Sheet("earth", np.array([box(*reach)], dtype=object), [{"kind": "earth"}], np.array([first]))


def _within(sheet: Sheet, bounds: Bounds | None) -> Sheet:
    """Cut to the map: what reaches beyond it would only fill tiles that nobody sees."""
    if bounds is None:
        return sheet
    pieces = clipped(sheet.shapes, bounds)
    left = np.flatnonzero(~shapely.is_empty(pieces))
    return Sheet(sheet.layer, pieces[left], [sheet.tags[row] for row in left], sheet.first[left])


def _box(corners: np.ndarray, *, stray: float) -> Bounds:
    (west, south), (east, north) = np.quantile(corners, [stray, 1 - stray], axis=0)
    return float(west), float(south), float(east), float(north)


def _layers(sheets: Iterable[Sheet], zooms: range) -> list[dict]:
    """``vector_layers`` as TileJSON 3.0 has them."""
    fields: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        known = fields.setdefault(sheet.layer, {})
        known |= {key: _FIELD_TYPES[type(value)] for tags in sheet.tags for key, value in tags.items()}
    return [{"id": id, "fields": known, "minzoom": zooms[0], "maxzoom": zooms[-1]} for id, known in fields.items()]
