"""Geometry as a GeoPackage holds it: a short header, then well-known binary (OGC 12-128r17, clause 2.1.3)."""

from __future__ import annotations

import struct

import shapely
from shapely import Geometry
from shapely.geometry import Point

SRS_ID = 4326
"""WGS 84; in a GeoPackage always longitude, latitude."""

POINT_SIZE = 29
"""Bytes of a point as `encode` writes it: header 8, byte order 1, type 4, two doubles."""

_LITTLE_ENDIAN = 0b0000_0001
_XY_ENVELOPE = 0b0000_0010
_EMPTY = 0b0001_0000
_ENVELOPE_SIZES = (0, 32, 48, 48, 64)


def encode(shape: Geometry) -> bytes:
    """The blob of a flat shape: little endian, with its bounds unless it is a point.

    Raises:
        ValueError: an empty shape, which readers disagree about; a place that is not known is NULL.
    """
    if shape.is_empty:
        raise ValueError("an empty shape has no place in a GeoPackage")
    wkb = shapely.to_wkb(shape, byte_order=1)
    if isinstance(shape, Point):
        return struct.pack("<2sBBi", b"GP", 0, _LITTLE_ENDIAN, SRS_ID) + wkb
    west, south, east, north = shape.bounds
    return struct.pack(
        "<2sBBi4d", b"GP", 0, _LITTLE_ENDIAN | _XY_ENVELOPE, SRS_ID, west, east, south, north
    ) + wkb  # fmt: skip


def decode(blob: bytes) -> Geometry:
    """The shape of any valid blob, whoever wrote it.

    Raises:
        ValueError: not a GeoPackage geometry.
    """
    try:
        return shapely.from_wkb(blob[wkb_start(blob) :])
    except shapely.errors.GEOSException as error:
        raise ValueError(f"not a geometry: {error}") from error


def wkb_start(blob: bytes) -> int:
    """Where the well-known binary begins; ValueError where there is no GeoPackage header."""
    if len(blob) < 8 or blob[:2] != b"GP":
        raise ValueError("not a GeoPackage geometry")
    kind = blob[3] >> 1 & 0b111
    if kind >= len(_ENVELOPE_SIZES):
        raise ValueError(f"unknown kind of envelope: {kind}")
    return 8 + _ENVELOPE_SIZES[kind]


def bounds(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """West, south, east, north; None for no shape, an empty one, or what is no geometry at all."""
    if blob is None:
        return None
    try:
        if blob[3] & _EMPTY:
            return None
        start = wkb_start(blob)
        if start > 8:
            order = "<" if blob[3] & _LITTLE_ENDIAN else ">"
            west, east, south, north = struct.unpack_from(f"{order}4d", blob, 8)
            return west, south, east, north
        if len(blob) == POINT_SIZE and blob[8] == 1:
            x, y = struct.unpack_from("<2d", blob, 13)
            return None if x != x else (x, y, x, y)
        shape = decode(blob)
        return None if shape.is_empty else shape.bounds
    except (ValueError, IndexError, struct.error):
        return None
