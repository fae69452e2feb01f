"""Bring a base map into a project's folder: whatever it was, it lies there as PMTiles.

So a running window opens no database and no picture of somebody else's, and the page knows two kinds of files.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mapapp.basemaps import geopackage_tiles, layers, mbtiles, picture, read_base_map
from mapapp.basemaps.pmtiles_container import MAGIC, of_version_3
from mapapp.basemaps.source import BaseMapSource
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

Maker = Callable[[Path, Path, Wish, Progress], bool]
MAKERS: tuple[Maker, ...] = (mbtiles.make, geopackage_tiles.make, picture.make, layers.make)
"""Each takes source, PMTiles to write, what a person said, and progress; False when the source is of another kind.
A maker raises a Problem, and leaves nothing behind, where the source is of its kind but cannot be used."""


def bring(source: Path, out: Path, wish: Wish, progress: Progress) -> BaseMapSource:
    """Copy or turn `source` into the PMTiles file `out`, and say what it is.

    Raises:
        Problem: missing, of no known kind, damaged, too big, without attribution, or the disk says no.
    """
    if not source.exists():
        raise Problem("basemap-missing", source)
    if _is_pmtiles(source):
        read_base_map(source, wish.attribution)
        _copy(source, out, progress)
    elif not any(make(source, out, wish, progress) for make in MAKERS):
        raise Problem("basemap-kind-unknown", source)
    return read_base_map(out, wish.attribution)


def _is_pmtiles(source: Path) -> bool:
    if source.is_dir():
        return False
    try:
        with source.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError as failure:
        raise Problem("basemap-unreadable", source, reason=failure.strerror or "") from failure


_CHUNK = 1 << 20


def _copy(source: Path, out: Path, progress: Progress) -> None:
    """It has its name only once it is whole."""
    part = out.with_name(f".{out.name}.part")
    size = source.stat().st_size
    try:
        with source.open("rb") as file, part.open("wb") as copy:
            copy.write(of_version_3(file.read(_CHUNK)))
            while chunk := file.read(_CHUNK):
                copy.write(chunk)
                progress(copy.tell(), size)
        part.replace(out)
    except OSError as failure:
        raise Problem("cannot-write", out, reason=failure.strerror or type(failure).__name__) from failure
    finally:
        part.unlink(missing_ok=True)
