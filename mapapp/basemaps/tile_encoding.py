"""Write a vector tile (Mapbox Vector Tile 2.1, github.com/mapbox/vector-tile-spec)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from shapely import Geometry

EXTENT = 4096
"""Units along the side of a tile."""
Value = str | int | bool
Tags = dict[str, Value]

_POINT, _LINE, _POLYGON = 1, 2, 3
_MOVE_TO, _LINE_TO, _CLOSE = 1, 2, 15  # 15: command 7 (close path), once
_VARINT, _BYTES = 0, 2


@dataclass(slots=True)
class _Pool:
    """Keys and values of one layer, each written once."""

    keys: dict[str, int] = field(default_factory=dict)
    values: dict[tuple[type, Value], int] = field(default_factory=dict)

    def numbers(self, tags: Tags) -> list[int]:
        numbers = []
        for key, value in tags.items():
            numbers.append(self.keys.setdefault(key, len(self.keys)))
            numbers.append(self.values.setdefault((type(value), value), len(self.values)))
        return numbers


def encode_layer(name: str, shapes: Sequence[Geometry], tags: Sequence[Tags]) -> bytes:
    """One layer of a tile; tiles are their layers one after another. Empty where nothing is left to draw.

    Args:
        shapes: in tile units (0 to `EXTENT`, y down); they are rounded here.
    """
    pool = _Pool()
    features = []
    for shape, words in zip(shapes, tags, strict=True):
        kind, commands = _commands(shape)
        if commands:
            numbers = _field(2, _varints(pool.numbers(words))) if words else b""
            features.append(_field(2, numbers + _number(3, kind) + _field(4, _varints(commands))))
    if not features:
        return b""
    keys = (_field(3, key.encode()) for key in pool.keys)
    values = (_field(4, _value(value)) for _, value in pool.values)
    head = (_number(15, 2), _field(1, name.encode()))
    return _field(3, b"".join((*head, *features, *keys, *values, _number(5, EXTENT))))


def _commands(shape: Geometry) -> tuple[int, list[int]]:
    kind = shape.geom_type
    parts = shapely.get_parts(shape)
    if kind.endswith("Point"):
        return _POINT, _points(np.rint(shapely.get_coordinates(parts)).astype(int))
    pen = _Pen()
    if kind.endswith("LineString"):
        for part in parts:
            pen.line(_corners(part), least=2)
        return _LINE, pen.commands
    for part in parts:
        rings = [_corners(part.exterior), *(_corners(hole) for hole in part.interiors)]
        for place, ring in enumerate(rings):
            area = _area(ring)
            if place == 0 and area == 0:
                break
            # outer rings turn with the clock on the screen, holes against it (4.3.4.4)
            if area and (area > 0) != (place == 0):
                ring = ring[::-1]
            if area:
                pen.line(ring[:-1], least=3, close=True)
    return _POLYGON, pen.commands


def _points(corners: np.ndarray) -> list[int]:
    steps = np.diff(corners, axis=0, prepend=np.zeros((1, 2), dtype=int))
    return [len(corners) << 3 | _MOVE_TO, *_zigzag(steps)] if len(corners) else []


class _Pen:
    """Draws from where it last stopped."""

    def __init__(self) -> None:
        self.commands: list[int] = []
        self._at = np.zeros((1, 2), dtype=int)

    def line(self, corners: np.ndarray, *, least: int, close: bool = False) -> None:
        if len(corners) < least:
            return
        steps = _zigzag(np.diff(corners, axis=0, prepend=self._at))
        self.commands += [1 << 3 | _MOVE_TO, *steps[:2], (len(corners) - 1) << 3 | _LINE_TO, *steps[2:]]
        if close:
            self.commands.append(_CLOSE)
        self._at = corners[-1:]


def _corners(line: Geometry) -> np.ndarray:
    """Whole tile units, without corners that say nothing new."""
    corners = np.rint(shapely.get_coordinates(line)).astype(int)
    stays = np.ones(len(corners), dtype=bool)
    stays[1:] = (np.diff(corners, axis=0) != 0).any(axis=1)
    return corners[stays]


def _area(ring: np.ndarray) -> int:
    x, y = ring[:, 0], ring[:, 1]
    return int((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())


def _zigzag(steps: np.ndarray) -> list[int]:
    return ((steps << 1) ^ (steps >> 63)).ravel().tolist()


def _value(value: Value) -> bytes:
    if isinstance(value, bool):
        return _number(7, int(value))
    if isinstance(value, int):
        return _number(6, value << 1 ^ value >> 63)
    return _field(1, value.encode())


def _number(field: int, value: int) -> bytes:
    return _varints((field << 3 | _VARINT, value))


def _field(field: int, data: bytes) -> bytes:
    return _varints((field << 3 | _BYTES, len(data))) + data


def _varints(values: Iterable[int]) -> bytes:
    out = bytearray()
    for value in values:
        while value > 0x7F:
            out.append(value & 0x7F | 0x80)
            value >>= 7
        out.append(value)
    return bytes(out)
