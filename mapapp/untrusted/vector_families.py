"""Which vector files may be read, told by their ending and their first bytes, and by which of GDAL's readers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.sax.handler import ContentHandler

from defusedxml import DefusedXmlException, sax

from mapapp.untrusted.archives import check_archive
from mapapp.untrusted.unreadable import Unreadable

MOST_BYTES = 2 << 30
_HEAD_BYTES = 64 << 10
_GEOJSON_TYPES = re.compile(
    rb'"type"\s*:\s*"(FeatureCollection|Feature|Topology|GeometryCollection|(Multi)?(Point|LineString|Polygon))"'
)


@dataclass(frozen=True, slots=True)
class Family:
    """Files of one kind: how they begin, and which of GDAL's readers may take them.

    GDAL chooses a reader by content, and some readers run commands or fetch addresses that a file names:
    so the beginning is looked at before GDAL sees the file. `companions` are endings of what belongs to it.
    """

    endings: tuple[str, ...]
    drivers: frozenset[str]
    begins: Callable[[bytes], bool]
    companions: tuple[str, ...] = ()
    is_xml: bool = False
    is_database: bool = False
    is_archive: bool = False


def _starts(*beginnings: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(beginnings)


def _is_geojson(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n\x1e").startswith(b"{") and bool(_GEOJSON_TYPES.search(head))


def _is_xml(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


_FAMILIES = (
    Family(
        (".geojson", ".json", ".topojson", ".geojsonl"),
        frozenset({"GeoJSON", "GeoJSONSeq", "TopoJSON", "JSONFG"}),
        _is_geojson,
    ),
    Family((".gpkg",), frozenset({"GPKG"}), _starts(b"SQLite format 3\x00"), ("-wal", "-journal"), is_database=True),
    Family(
        (".shp",),
        frozenset({"ESRI Shapefile"}),
        _starts(b"\x00\x00\x27\x0a"),
        (".shx", ".dbf", ".prj", ".cpg"),
    ),
    Family((".fgb",), frozenset({"FlatGeobuf"}), _starts(b"fgb\x03")),
    Family((".kml",), frozenset({"KML", "LIBKML"}), _is_xml, is_xml=True),
    Family((".gpx",), frozenset({"GPX"}), _is_xml, is_xml=True),
    Family((".gml",), frozenset({"GML"}), _is_xml, is_xml=True),
    Family(
        (".tab", ".mif"),
        frozenset({"MapInfo File"}),
        _starts(b"!table", b"!Table", b"Version", b"VERSION"),
        (".dat", ".map", ".id", ".ind", ".mid"),
    ),
    Family((".xlsx",), frozenset({"XLSX"}), _starts(b"PK\x03\x04"), is_archive=True),
    Family((".ods",), frozenset({"ODS"}), _starts(b"PK\x03\x04"), is_archive=True),
)

ENDINGS = tuple(ending for family in _FAMILIES for ending in family.endings)
COMPANIONS = tuple(ending for family in _FAMILIES for ending in family.companions)
SPREADSHEETS = (".xlsx", ".ods")


def family_of(path: Path) -> Family:
    """The family of a file, once its size, its beginning and, for XML, its harmlessness are checked.

    Raises:
        Unreadable: with the reason.
    """
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
    if family.is_archive:
        check_archive(path)
    return family


def _check_xml(path: Path) -> None:
    """No document types, entities or addresses: they can grow without end or fetch other files."""
    try:
        sax.parse(str(path), ContentHandler(), forbid_dtd=True)
    except DefusedXmlException as failure:
        raise Unreadable("xml-forbidden") from failure
    except Exception as failure:
        raise Unreadable("file-broken", reason=str(failure).removeprefix(f"{path}:")[:200]) from failure
