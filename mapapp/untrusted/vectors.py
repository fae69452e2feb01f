"""Vector files of other programs, opened by the one reader that their content calls for."""

from __future__ import annotations

import re
import shutil
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.handler import ContentHandler

import numpy as np
import pyogrio
import shapely
from defusedxml import DefusedXmlException, sax
from pyogrio.errors import CRSError, DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError

from mapapp.untrusted.unreadable import Unreadable

MOST_BYTES = 2 << 30
_HEAD_BYTES = 64 << 10
_GEOJSON_TYPES = re.compile(
    rb'"type"\s*:\s*"(FeatureCollection|Feature|Topology|GeometryCollection|(Multi)?(Point|LineString|Polygon))"'
)
_FAILURES = (
    CRSError,
    DataLayerError,
    DataSourceError,
    FeatureError,
    FieldError,
    GeometryError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class VectorLayer:
    """One layer of a file, in its own reference system.

    Attributes:
        shapes: array of shapely geometries and None; None instead of an array where the layer has no geometry.
        fields: column name → array of values as GDAL gives them, dates as ISO text.
        crs: as text, None where the file does not say; encoding: of its texts.
    """

    name: str
    driver: str
    shapes: np.ndarray | None
    fields: dict[str, np.ndarray]
    count: int
    crs: str | None
    encoding: str


@dataclass(frozen=True, slots=True)
class _Family:
    """Files of one kind: how they begin, and which of GDAL's readers may take them.

    GDAL chooses a reader by content, and some readers run commands or fetch addresses that a file names:
    so the beginning is looked at before GDAL sees the file. `companions` are endings of what belongs to it.
    """

    endings: tuple[str, ...]
    drivers: frozenset[str]
    begins: Callable[[bytes], bool]
    companions: tuple[str, ...] = ()
    is_xml: bool = False


def _starts(*beginnings: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(beginnings)


def _is_geojson(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n\x1e").startswith(b"{") and bool(_GEOJSON_TYPES.search(head))


def _is_xml(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


_FAMILIES = (
    _Family(
        (".geojson", ".json", ".topojson", ".geojsonl"),
        frozenset({"GeoJSON", "GeoJSONSeq", "TopoJSON", "JSONFG"}),
        _is_geojson,
    ),
    _Family((".gpkg",), frozenset({"GPKG"}), _starts(b"SQLite format 3\x00"), ("-wal", "-journal")),
    _Family(
        (".shp",),
        frozenset({"ESRI Shapefile"}),
        _starts(b"\x00\x00\x27\x0a"),
        (".shx", ".dbf", ".prj", ".cpg"),
    ),
    _Family((".fgb",), frozenset({"FlatGeobuf"}), _starts(b"fgb\x03")),
    _Family((".kml",), frozenset({"KML", "LIBKML"}), _is_xml, is_xml=True),
    _Family((".gpx",), frozenset({"GPX"}), _is_xml, is_xml=True),
    _Family((".gml",), frozenset({"GML"}), _is_xml, is_xml=True),
    _Family(
        (".tab", ".mif"),
        frozenset({"MapInfo File"}),
        _starts(b"!table", b"!Table", b"Version", b"VERSION"),
        (".dat", ".map", ".id", ".ind", ".mid"),
    ),
)

ENDINGS = tuple(ending for family in _FAMILIES for ending in family.endings)


def read_layer(
    path: Path, layer: str | None = None, encoding: str | None = None, most_rows: int = 100_000
) -> VectorLayer:
    """Read one layer of a vector file; curves become short straight lines.

    Args:
        layer: its name in the file; needed only where several have geometry.

    Raises:
        Unreadable: with the reason.
    """
    family = _family(path)
    _keep_gdal_at_home()
    try:
        with _work_copy(path, family) as copy:
            name = layer or _only_layer(copy)
            driver = pyogrio.read_info(copy, layer=name)["driver"]
            if driver not in family.drivers:
                raise Unreadable("not-a-layer")
            meta, _, blobs, values = pyogrio.raw.read(
                copy, layer=name, encoding=encoding, max_features=most_rows + 1, datetime_as_string=True
            )
        shapes = None if blobs is None else shapely.from_wkb(blobs, on_invalid="fix")
    except (*_FAILURES, shapely.GEOSException) as failure:
        raise Unreadable("file-broken", reason=str(failure)[:200]) from failure
    count = len(values[0]) if len(values) else len(shapes) if shapes is not None else 0
    if count > most_rows:
        raise Unreadable("too-many-rows", most=most_rows)
    fields = {str(field): column for field, column in zip(meta["fields"], values, strict=True)}
    return VectorLayer(name, driver, shapes, fields, count, meta["crs"], encoding or meta["encoding"])


def _keep_gdal_at_home() -> None:
    """GDAL fetches no schemas, links or grids that a file names."""
    pyogrio.set_gdal_config_options(
        {"GML_DOWNLOAD_SCHEMA": "NO", "GML_SKIP_RESOLVE_ELEMS": "ALL", "PROJ_NETWORK": "OFF"}
    )


@contextmanager
def _work_copy(path: Path, family: _Family) -> Iterator[Path]:
    """The file and what belongs to it, in a folder of their own: readers leave notes beside what they read,
    and a planner's file stays as it is."""
    with TemporaryDirectory(prefix="mapapp-import-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # GDAL's remarks on files of other programs
        for one in path.parent.iterdir():
            belongs = one.name.startswith(path.stem) and one.name.lower().endswith(family.companions)
            if one == path or (family.companions and belongs and one.is_file()):
                shutil.copyfile(one, Path(folder) / one.name)
        yield Path(folder) / path.name


def _family(path: Path) -> _Family:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
        size = path.stat().st_size
    except OSError as failure:
        raise Unreadable("file-not-opened", reason=failure.strerror or "?") from failure
    family = next((one for one in _FAMILIES if path.suffix.lower() in one.endings), None)
    if family is None:
        raise Unreadable("ending-unknown", known=", ".join(ENDINGS))
    if not head:
        raise Unreadable("file-empty")
    if size > MOST_BYTES:
        raise Unreadable("file-too-big", most=MOST_BYTES >> 20)
    if not family.begins(head):
        raise Unreadable("not-a-layer")
    if family.is_xml:
        _check_xml(path)
    return family


def _check_xml(path: Path) -> None:
    """No document types, entities or addresses: they can grow without end or fetch other files."""
    try:
        sax.parse(str(path), ContentHandler(), forbid_dtd=True)
    except DefusedXmlException as failure:
        raise Unreadable("xml-forbidden") from failure
    except Exception as failure:
        raise Unreadable("file-broken", reason=str(failure)[:200]) from failure


def _only_layer(path: Path) -> str:
    layers = pyogrio.list_layers(path)
    if not len(layers):
        raise Unreadable("file-empty")
    with_geometry = [str(name) for name, kind in layers if kind is not None]
    candidates = with_geometry or [str(name) for name, _ in layers]
    if len(candidates) > 1:  # a GPX file always has five, most of them empty
        candidates = [name for name in candidates if _holds_rows(path, name)] or candidates[:1]
    if len(candidates) > 1:
        raise Unreadable("choose-layer", layers=", ".join(candidates[:20]))
    return candidates[0]


def _holds_rows(path: Path, layer: str) -> bool:
    return pyogrio.read_info(path, layer=layer, force_feature_count=True)["features"] > 0
