"""Turn whatever holds a map into PMTiles: the first kind that knows the file makes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mapapp.basemaps import geopackage_tiles, layers, mbtiles, picture
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

Maker = Callable[[Path, Path, Wish, Progress], bool]
MAKERS: tuple[Maker, ...] = (mbtiles.make, geopackage_tiles.make, picture.make, layers.make)
"""Each takes source, PMTiles to write, what a person said, and progress; False when the source is of another kind.
A maker raises a Problem, and leaves nothing behind, where the source is of its kind but cannot be used."""


def turn(source: Path, out: Path, wish: Wish, progress: Progress) -> None:
    """Write `source` as the PMTiles file `out`. It opens databases and pictures of others: see `apart`.

    Raises:
        Problem: of no known kind, damaged, too big, without attribution, or the disk says no.
    """
    if not any(make(source, out, wish, progress) for make in MAKERS):
        raise Problem("basemap-kind-unknown", source)
