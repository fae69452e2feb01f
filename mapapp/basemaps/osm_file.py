"""Read an OpenStreetMap extract, packed or not, within limits."""

from __future__ import annotations

import bz2
import gzip
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import numpy as np
import pyogrio
import shapely

from mapapp.basemaps.clipping import of_dimension
from mapapp.basemaps.grid import Bounds
from mapapp.paths import resources
from mapapp.workspace.problems import Problem

ENDINGS = (".osm.pbf", ".osm", ".osm.gz", ".osm.bz2")
LAYERS = ("points", "lines", "multipolygons")
_MOST_BYTES = 2 << 30
_MOST_UNPACKED = 8 << 30
_CHUNK = 1 << 20
_HEAD_BYTES = 64 << 10
_UNPACKERS = {".gz": gzip.open, ".bz2": bz2.open}
_BROKEN = (OSError, EOFError, ValueError, RuntimeError, pyogrio.errors.DataSourceError, shapely.GEOSException)


@dataclass(frozen=True, slots=True)
class Things:
    """What is tagged in an extract, row for row: shapely shapes in degrees, and the tags as they were given."""

    shapes: np.ndarray
    tags: list[dict[str, str]]


def is_extract(path: Path) -> bool:
    """Whether the name says that it is one."""
    return path.name.lower().endswith(ENDINGS)


def read_extract(path: Path, bounds: Bounds | None) -> dict[str, Things]:
    """The points, lines and areas with tags, by GDAL's layer names; within `bounds` where they are given.

    Raises:
        Problem: missing, too big, broken, or of another kind than its name says.
    """
    with _plain(path) as plain, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # unclosed rings and the like: every extract is cut somewhere
        try:
            return {layer: _things(plain, layer, bounds) for layer in LAYERS}
        except _BROKEN as failure:
            raise Problem("extract-damaged", path) from failure


def _things(plain: Path, layer: str, bounds: Bounds | None) -> Things:
    _, _, blobs, (tags,) = pyogrio.raw.read(
        plain,
        layer=layer,
        columns=["other_tags"],
        bbox=bounds,
        CONFIG_FILE=str(resources() / "basemaps" / "openstreetmap.ini"),
        TAGS_FORMAT="JSON",
    )
    shapes = np.array([_whole(shape) for shape in shapely.from_wkb(blobs, on_invalid="ignore")], dtype=object)
    rows = [row for row, text in enumerate(tags) if text and shapes[row] is not None and not shapes[row].is_empty]
    read = msgspec.json.Decoder(dict[str, str])
    return Things(shapes[rows], [read.decode(tags[row]) for row in rows])


def _whole(shape: shapely.Geometry | None) -> shapely.Geometry | None:
    """A relation that was not drawn properly comes as a collection: its areas are kept."""
    if shape is None or shape.geom_type != "GeometryCollection":
        return shape
    return of_dimension(shape, 2)


@contextmanager
def _plain(path: Path) -> Iterator[Path]:
    """The extract unpacked, once its beginning has been looked at."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise Problem("extract-too-big", path, most=_MOST_BYTES >> 20)
        with TemporaryDirectory(prefix="mapapp-extract-") as folder:
            unpack = _UNPACKERS.get(path.suffix.lower())
            plain = Path(folder) / "extract.osm" if unpack else path
            if unpack:
                with unpack(path, "rb") as packed, plain.open("wb") as out:
                    while chunk := packed.read(_CHUNK):
                        if out.tell() > _MOST_UNPACKED:
                            raise Problem("extract-too-big", path, most=_MOST_UNPACKED >> 20)
                        out.write(chunk)
            _check_beginning(path, plain)
            yield plain
    except FileNotFoundError as failure:
        raise Problem("extract-missing", path) from failure
    except (OSError, EOFError) as failure:
        raise Problem("extract-damaged", path) from failure


def _check_beginning(path: Path, plain: Path) -> None:
    """An XML extract has no document type: entities can grow without end or fetch other files."""
    with plain.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if plain.suffix.lower() == ".pbf":
        good = b"OSMHeader" in head[:64]
    else:
        before, found, _ = head.partition(b"<osm")
        good = bool(found) and b"<!" not in before.replace(b"<!--", b"")
    if not good:
        raise Problem("extract-damaged", path)
