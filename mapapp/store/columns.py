"""One feature table as the page's worker reads it: columns of numbers, little endian.

Header of 32 bytes: ``MCOL``, uint16 version, uint8 shape (0 point, 1 line, 2 area), uint8 0, uint32 features,
uint32 rings, uint32 coordinates, 12 bytes 0. Then, in this order: Float64 longitude[c], Float64 latitude[c],
Uint32 fid[n], Uint32 created[n] (Unix seconds); for lines and areas Uint32 first_ring[n+1] (index into rings; a
line has one) and Uint32 first_coordinate[r+1]; then Uint8 category[n] (1-based place in the layer's list, 0 for
none), Uint8 status[n] (place in `Status`), Uint8 flags[n]. For points there are no rings and c = n.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import apsw
import numpy as np
import shapely

from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.layer import Layer
from mapapp.domain.privacy import coarsened
from mapapp.domain.shapes import ShapeKind
from mapapp.store import blobs
from mapapp.store.features import Found
from mapapp.store.statuses import CODES, Statuses

VERSION = 1
NEAR_HOME, PRACTICE = 1, 2
"""Bits of the flags: the place may be coarsened; entered to try things out."""

_POINT = np.dtype([("header", "V13"), ("x", "<f8"), ("y", "<f8")])
"""A point as `blobs.encode` writes it."""
_HEADER = struct.Struct("<4sHBBIII12x")
_SHAPE_CODES = {ShapeKind.POINT: 0, ShapeKind.LINE: 1, ShapeKind.AREA: 2}


class Pictures:
    """What of each table the page may be shown, kept between two looks: after a tap only its row is read again."""

    def __init__(self, connection: apsw.Connection, statuses: Statuses) -> None:
        self._connection = connection
        self._statuses = statuses
        self._kept: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        self._touched: dict[str, set[int]] = {}
        self._middles: dict[str, tuple[np.ndarray, np.ndarray]] = {}

    def touch(self, found: Iterable[Found]) -> None:
        """These rows were written."""
        for one in found:
            if one.table in self._kept:
                self._touched.setdefault(one.table, set()).add(one.fid)

    def forget(self) -> None:
        """The definition changed, and with it the order of categories."""
        self._kept.clear()
        self._middles.clear()
        self._touched.clear()

    def columns(self, table: str, layer: Layer, kind: ShapeKind, wanted: Collection[Status]) -> bytes:
        """Everything in a table that has a place and one of these statuses, by fid. Where only what is published
        is wanted, these columns are what others see: places near a home are coarsened, and what was only tried out
        is left out."""
        facts, shapes = self._look(table, layer)
        codes = self._statuses.of(table, facts[:, 0])
        for_others = set(wanted) == {Status.PUBLISHED}
        keep = np.isin(codes, [CODES[status] for status in wanted])
        if for_others:
            keep &= facts[:, 3] & PRACTICE == 0
        facts, shapes, codes = facts[keep], shapes[keep], codes[keep]
        if for_others:
            near_home = facts[:, 3] & NEAR_HOME > 0
            shapes[near_home] = coarsened(shapes[near_home])
        return _packed(kind, _laid_out(kind, shapes), facts, codes)

    def places(self, table: str, layer: Layer) -> tuple[np.ndarray, np.ndarray]:
        """Where others see what is in a table: fids, and a middle (longitude, latitude) for each. Places near a home
        are coarsened, or the order of a list would tell where they are."""
        if table in self._touched or table not in self._middles:
            facts, shapes = self._look(table, layer)
            shown = shapes.copy()
            near_home = facts[:, 3] & NEAR_HOME > 0
            shown[near_home] = coarsened(shown[near_home])
            self._middles[table] = facts[:, 0], shapely.get_coordinates(shapely.centroid(shown))
        return self._middles[table]

    def _look(self, table: str, layer: Layer) -> tuple[np.ndarray, np.ndarray]:
        if table not in self._kept:
            self._kept[table] = _read(self._connection, table, layer, None)
        touched = self._touched.pop(table, None)
        if touched:
            self._middles.pop(table, None)
            facts, shapes = self._kept[table]
            stays = ~np.isin(facts[:, 0], list(touched))
            new_facts, new_shapes = _read(self._connection, table, layer, touched)
            facts = np.concatenate([facts[stays], new_facts])
            by_fid = np.argsort(facts[:, 0], kind="stable")
            self._kept[table] = facts[by_fid], np.concatenate([shapes[stays], new_shapes])[by_fid]
        return self._kept[table]


@dataclass(frozen=True, slots=True)
class _Layout:
    coordinates: np.ndarray
    first_ring: np.ndarray | None = None
    first_coordinate: np.ndarray | None = None


def _read(
    connection: apsw.Connection, table: str, layer: Layer, fids: Collection[int] | None
) -> tuple[np.ndarray, np.ndarray]:
    """Numbers (fid, created, category, flags: a row each) and shapes of every row that has a place, or of those
    among `fids` that have one."""
    places = "".join(f" WHEN ? THEN {at}" for at, _ in enumerate(layer.categories, start=1))
    values: list[str] = [one.id for one in layer.categories]
    among = ""
    if fids is not None:
        among = "AND fid IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(list(fids)))
    found = connection.execute(
        "SELECT fid, coalesce(unixepoch(created_at), 0), "
        f"{f'CASE category{places} ELSE 0 END' if places else 0}, "
        f"(place_kind IS '{PlaceKind.NEAR_HOME}') * {NEAR_HOME} + (practice IS 1) * {PRACTICE}, geom "
        f'FROM "{table}" WHERE NOT deleted AND geom NOT NULL {among} ORDER BY fid',
        tuple(values),
    ).fetchall()
    if not found:
        return np.zeros((0, 4), np.int64), np.zeros(0, object)
    *facts, geometries = zip(*found, strict=True)
    return np.array(facts, np.int64).T, _shapes(geometries)


def _shapes(geometries: Sequence[bytes]) -> np.ndarray:
    if all(len(blob) == blobs.POINT_SIZE and blob[3] == 1 and blob[8] == 1 for blob in geometries):
        points = np.frombuffer(b"".join(geometries), _POINT)
        return shapely.points(points["x"], points["y"])
    return shapely.from_wkb(np.array([blob[blobs.wkb_start(blob) :] for blob in geometries], dtype=object))


def _laid_out(kind: ShapeKind, shapes: np.ndarray) -> _Layout:
    if kind is ShapeKind.POINT or not len(shapes):
        empty = None if kind is ShapeKind.POINT else np.zeros(1, np.int64)
        return _Layout(shapely.get_coordinates(shapes), empty, empty)
    _, coordinates, offsets = shapely.to_ragged_array(shapes)
    if kind is ShapeKind.LINE:
        return _Layout(coordinates, np.arange(len(shapes) + 1), offsets[0])
    return _Layout(coordinates, offsets[1], offsets[0])


def _packed(kind: ShapeKind, layout: _Layout, facts: np.ndarray, codes: np.ndarray) -> bytes:
    rings = 0 if layout.first_coordinate is None else len(layout.first_coordinate) - 1
    header = _HEADER.pack(b"MCOL", VERSION, _SHAPE_CODES[kind], 0, len(facts), rings, len(layout.coordinates))
    parts = [
        layout.coordinates[:, 0].astype("<f8"),
        layout.coordinates[:, 1].astype("<f8"),
        facts[:, 0].astype("<u4"),
        facts[:, 1].astype("<u4"),
    ]
    if layout.first_ring is not None and layout.first_coordinate is not None:
        parts += [layout.first_ring.astype("<u4"), layout.first_coordinate.astype("<u4")]
    parts += [facts[:, 2].astype("u1"), codes.astype("u1"), facts[:, 3].astype("u1")]
    return header + b"".join(part.tobytes() for part in parts)
