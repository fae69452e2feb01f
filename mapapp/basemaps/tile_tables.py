"""Tiles that somebody else keeps in an SQLite file, copied one by one into an archive of ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
from pmtiles.tile import Compression, TileType

from mapapp.basemaps.archive import About, Archive, new_archive
from mapapp.basemaps.grid import Bounds, Tile, tile_bounds
from mapapp.basemaps.tile_formats import MOST_BYTES, format_of
from mapapp.untrusted.sqlite_files import opened_copy
from mapapp.untrusted.unreadable import Unreadable
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

MAGIC = b"SQLite format 3\x00"
_DEEPEST = 24
_BETWEEN_REPORTS = 500
_DEADLINE_SECONDS = 3600.0


def is_database(path: Path) -> bool:
    """Whether the file begins as an SQLite file does."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


@contextmanager
def opened(path: Path) -> Iterator[apsw.Connection]:
    """A checked, read-only copy; whatever goes wrong in it is a Problem with the file."""
    try:
        with opened_copy(path, _DEADLINE_SECONDS) as database:
            yield database
    except Unreadable as failure:
        raise Problem("basemap-damaged", path, where=failure.code) from failure
    except apsw.Error as failure:
        raise Problem("basemap-damaged", path, where="database") from failure


def tables_of(database: apsw.Connection) -> set[str]:
    """The names of real tables; a view runs whatever its author wrote."""
    return {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def copy_tiles(
    source: Path,
    rows: Iterable[tuple[Any, Any, Any, Any]],
    count: int,
    out: Path,
    *,
    title: str,
    attribution: str,
    bounds: Bounds | None,
    more: dict[str, Any],
    progress: Progress,
) -> None:
    """Write rows of zoom, column, row (from the north) and picture or vector data as an archive.

    Raises:
        Problem: a tile is no tile, lies nowhere, or is of another format than the first.
    """
    with new_archive(out) as archive:
        format, reach = _copy(source, rows, count, archive, progress)
        tile_type, compression = format
        archive.finish(About(title, attribution, tile_type, compression, bounds or reach, more))


def _copy(
    source: Path, rows: Iterable[tuple[Any, Any, Any, Any]], count: int, archive: Archive, progress: Progress
) -> tuple[tuple[TileType, Compression], Bounds]:
    format, reach = None, (180.0, 90.0, -180.0, -90.0)
    for done, (z, x, y, data) in enumerate(rows):
        if done % _BETWEEN_REPORTS == 0:
            progress(done, count)
        if not all(isinstance(number, int) for number in (z, x, y)) or not isinstance(data, bytes):
            raise Problem("basemap-damaged", source, where="tiles")
        if not (0 <= z <= _DEEPEST and 0 <= x < 2**z and 0 <= y < 2**z and 0 < len(data) <= MOST_BYTES):
            raise Problem("basemap-damaged", source, where="tiles")
        found = format_of(data)
        format = format or found
        # Pictures may take turns in PNG and JPEG, as a GeoPackage allows; readers look at each.
        if found is None or (found != format and TileType.MVT in (found[0], format[0])):
            raise Problem("basemap-damaged", source, where="tiles")
        tile = Tile(z, x, y)
        archive.add(tile, data)
        west, south, east, north = tile_bounds(tile)
        reach = (min(reach[0], west), min(reach[1], south), max(reach[2], east), max(reach[3], north))
    if format is None:
        raise Problem("basemap-empty", source)
    progress(count, count)
    return format, reach
