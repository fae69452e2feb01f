"""Bring a base map into a project's folder: whatever it was, it lies there as PMTiles.

So the app itself opens no database, layer or picture of somebody else's (`apart` does, once), and the page knows two
kinds of files.
"""

from __future__ import annotations

from pathlib import Path

from mapapp.basemaps import read_base_map
from mapapp.basemaps.apart import carry_out
from mapapp.basemaps.archive import part_of
from mapapp.basemaps.pmtiles_container import MAGIC, of_version_3
from mapapp.basemaps.source import BaseMapSource
from mapapp.basemaps.turning import turn
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress


def bring(source: Path, out: Path, wish: Wish, progress: Progress) -> BaseMapSource:
    """Copy or turn `source` into the PMTiles file `out`, and say what it is.

    Raises:
        Problem: missing, of no known kind, damaged, too big, without attribution, or the disk says no. Cancelled.
    """
    if not source.exists():
        raise Problem("basemap-missing", source)
    if _is_pmtiles(source):
        read_base_map(source, wish.attribution)
        _copy(source, out, progress)
    else:
        carry_out(turn, source, out, progress, wish=wish)
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
    part = part_of(out)
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
