"""Write a vector tile (Mapbox Vector Tile 2.1, github.com/mapbox/vector-tile-spec)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from shapely import Geometry

from mapapp.basemaps.pen_strokes import drawn
from mapapp.basemaps.varints import varints

EXTENT = 4096
"""Units along the side of a tile."""
Value = str | int | bool
Tags = dict[str, Value]

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
    for (kind, commands), words in zip(drawn(np.array(shapes, dtype=object)), tags, strict=True):
        if commands:
            numbers = _field(2, varints(pool.numbers(words))) if words else b""
            features.append(_field(2, numbers + _number(3, kind) + _field(4, commands)))
    if not features:
        return b""
    keys = (_field(3, key.encode()) for key in pool.keys)
    values = (_field(4, _value(value)) for _, value in pool.values)
    head = (_number(15, 2), _field(1, name.encode()))
    return _field(3, b"".join((*head, *features, *keys, *values, _number(5, EXTENT))))


def _value(value: Value) -> bytes:
    if isinstance(value, bool):
        return _number(7, int(value))
    if isinstance(value, int):
        return _number(6, value << 1 ^ value >> 63)
    return _field(1, value.encode())


def _number(field: int, value: int) -> bytes:
    return varints((field << 3 | _VARINT, value))


def _field(field: int, data: bytes) -> bytes:
    return varints((field << 3 | _BYTES, len(data))) + data
