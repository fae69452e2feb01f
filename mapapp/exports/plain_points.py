"""Points as bare numbers: a batch of nothing else is read, moved and written without making a shape of each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from mapapp.workspace.transform import Transformation

_POINT = np.dtype([("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])
"""Well-known binary of one point (OGC 06-103r4, 8.2.4): little endian, two coordinates."""
_LITTLE_ENDIAN = 1
_KIND = 1


@dataclass(frozen=True, slots=True)
class PlainPoints:
    """The places of a batch's rows.

    Attributes:
        there: which of the rows have a place; x, y: of those rows alone.
    """

    there: np.ndarray
    x: np.ndarray
    y: np.ndarray

    def moved(self, transformation: Transformation) -> tuple[PlainPoints, np.ndarray]:
        """The same rows in the target system, and which of them lost their place on the way."""
        x, y = transformation.move(self.x, self.y)
        arrived = np.isfinite(x) & np.isfinite(y)
        there = self.there.copy()
        there[self.there] = arrived
        return PlainPoints(there, x[arrived], y[arrived]), self.there & ~there

    def spread(self) -> tuple[np.ndarray, np.ndarray]:
        """x and y of every row, NaN where there is no place."""
        x, y = np.full(len(self.there), np.nan), np.full(len(self.there), np.nan)
        x[self.there], y[self.there] = self.x, self.y
        return x, y

    def wkb(self) -> pa.Array:
        """Well-known binary of every row, null where there is no place."""
        points = np.empty(len(self.x), _POINT)
        points["order"], points["kind"], points["x"], points["y"] = _LITTLE_ENDIAN, _KIND, self.x, self.y
        ends = np.cumsum(self.there, dtype=np.int32) * np.int32(_POINT.itemsize)
        offsets = np.concatenate([np.zeros(1, np.int32), ends])
        _, rows_there = pa.array(self.there).buffers()
        buffers = [rows_there, pa.py_buffer(offsets), pa.py_buffer(points)]
        return pa.Array.from_buffers(pa.binary(), len(self.there), buffers)


def plain_points(wkb: pa.Array) -> PlainPoints | None:
    """The points of a column of well-known binary; None where any row has something else, or a point of nowhere."""
    there = wkb.is_valid().to_numpy(zero_copy_only=False)
    lengths = pc.min_max(pc.binary_length(wkb)).as_py()
    if not there.any() or set(lengths.values()) != {_POINT.itemsize}:
        return None
    _, offsets, data = wkb.buffers()
    first, last = np.frombuffer(offsets, np.int32)[[wkb.offset, wkb.offset + len(wkb)]]
    if last - first != there.sum() * _POINT.itemsize:  # rows without a place may still have bytes
        return None
    points = np.frombuffer(data, _POINT, there.sum(), first)
    plain = (points["order"] == _LITTLE_ENDIAN) & (points["kind"] == _KIND)
    x, y = np.ascontiguousarray(points["x"]), np.ascontiguousarray(points["y"])
    return PlainPoints(there, x, y) if (plain & np.isfinite(x) & np.isfinite(y)).all() else None
