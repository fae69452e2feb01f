"""A planner's vector file as a base map of its own, or as an overlay above one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely

from mapapp.basemaps import osm_sheets
from mapapp.basemaps.building import write_sheets
from mapapp.basemaps.clipping import whole
from mapapp.basemaps.osm_file import is_extract
from mapapp.basemaps.planner_layers import names_in, placed, read_layers, sheets_of
from mapapp.basemaps.schemas import OVERLAY
from mapapp.basemaps.tiling import Sheet
from mapapp.basemaps.wish import Wish
from mapapp.untrusted.vector_families import ENDINGS
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress


def make(source: Path, out: Path, wish: Wish, progress: Progress) -> bool:
    """Draw vector layers into PMTiles; False when the file is none.

    Raises:
        Problem: nobody to credit, unreadable, or without a place.
    """
    extract = is_extract(source)
    if not source.is_dir() and not extract and source.suffix.lower() not in ENDINGS:
        return False
    attribution = wish.attribution or (osm_sheets.ATTRIBUTION if extract else "")
    if not attribution:
        raise Problem("basemap-without-attribution", source)
    if extract:
        sheets = osm_sheets.sheets_of(source, None)
    else:
        sheets = list(_above(source)) if wish.overlay else list(sheets_of(source))
    title = wish.title or source.name.partition(".")[0].replace("_", " ").capitalize()
    write_sheets(
        out,
        sheets,
        title=title,
        attribution=attribution,
        bounds=None,
        source=source,
        ground=extract or not wish.overlay,
        progress=progress,
    )
    return True


def _above(source: Path) -> Iterator[Sheet]:
    """Every shape as it is, with its name, at every zoom."""
    for layer in read_layers(source):
        shapes, names = placed(source, layer), names_in(layer)
        rows = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
        tags = [{"name": names[row]} if names[row] else {} for row in rows]
        yield Sheet(OVERLAY, whole(shapes[rows]), tags, np.zeros(len(rows), dtype=int))
