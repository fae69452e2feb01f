"""Base maps: what a project draws on. One file per kind, in the order in which they are tried."""

from __future__ import annotations

from pathlib import Path

from mapapp.basemaps import online, pmtiles_raster, pmtiles_vector
from mapapp.basemaps.source import BaseMapSource
from mapapp.workspace.problems import Problem

READERS = (pmtiles_vector.read, pmtiles_raster.read, online.read)
"""What the page shows. Each takes a path and whom to credit if the file does not say it; gives a `BaseMapSource`,
or None when the file is of another kind. Every other kind is turned into one of these once, see `bringing`."""


def read_base_map(path: Path, attribution: str = "") -> BaseMapSource:
    """Look into a base map file that the page can show.

    Raises:
        Problem: missing, unreadable, of no known kind, damaged, or without the attribution that its makers must
            be given.
    """
    try:
        if not path.is_file():
            raise Problem("basemap-missing", path)
        for read in READERS:
            source = read(path, attribution)
            if source is not None:
                return source
    except OSError as problem:
        raise Problem("basemap-unreadable", path, reason=problem.strerror or "") from problem
    raise Problem("basemap-kind-unknown", path)


__all__ = ["READERS", "BaseMapSource", "read_base_map"]
