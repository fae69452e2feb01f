"""Cut a base map to a neighbourhood: the tiles that touch it, at every zoom, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from shapely.geometry import MultiPolygon, Polygon, box

from mapapp.basemaps import read_base_map
from mapapp.basemaps.archive import About, new_archive
from mapapp.basemaps.bringing import bring
from mapapp.basemaps.grid import tile_bounds, with_margin
from mapapp.basemaps.pmtiles_container import Container
from mapapp.basemaps.source import BaseMapSource
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent

_BETWEEN_REPORTS = 500


def cut(
    source: Path, out: Path, area: Polygon | MultiPolygon, margin_m: float, attribution: str, progress: Progress
) -> BaseMapSource:
    """Write as PMTiles what `source` (PMTiles, MBTiles, GeoPackage tiles) has around an area in degrees.

    Args:
        margin_m: metres kept around the area's box.

    Raises:
        Problem: `source` cannot be read or has nothing there, or `out` cannot be written.
    """
    wanted = with_margin(area.bounds, margin_m)
    with _as_pmtiles(source, attribution) as (path, about), path.open("rb") as file, new_archive(out) as archive:
        container = Container(path, file)
        header = container.header
        total = header["addressed_tiles_count"]
        frame = box(*wanted)
        for done, (tile, data) in enumerate(container.tiles()):
            if done % _BETWEEN_REPORTS == 0:
                progress(done, total)
            if frame.intersects(box(*tile_bounds(tile))):
                archive.add(tile, data)
        reach = frame.intersection(box(*about.bounds))
        if reach.is_empty or not archive.count:
            raise Problem("basemap-nothing-there", source)
        kept = {key: value for key, value in container.metadata().items() if key not in ("name", "attribution")}
        archive.finish(
            About(about.title, about.attribution, header["tile_type"], header["tile_compression"], reach.bounds, kept)
        )
    return read_base_map(out)


@contextmanager
def _as_pmtiles(source: Path, attribution: str) -> Iterator[tuple[Path, BaseMapSource]]:
    with TemporaryDirectory(prefix="mapapp-cut-") as folder:
        path = Path(folder) / "whole.pmtiles"
        yield path, bring(source, path, Wish(attribution=attribution), silent)
