"""Boxes around places: least x, least y, greatest x, greatest y; not a number where there is no place."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pyarrow as pa
import shapely

from mapapp.exports.plain_points import plain_points

NOWHERE = np.full(4, np.nan)


def bounds_of(wkb: pa.Array) -> np.ndarray:
    """The box around a column of well-known binary, whatever its shapes."""
    points = plain_points(wkb)
    if points is None:
        return shapely.total_bounds(shapely.from_wkb(wkb.to_numpy(zero_copy_only=False)))
    return np.array([points.x.min(), points.y.min(), points.x.max(), points.y.max()])


def around(boxes: Iterable[np.ndarray]) -> np.ndarray:
    """The box around some boxes."""
    all_of_them = np.array([NOWHERE, *boxes])
    return np.concatenate([np.fmin.reduce(all_of_them[:, :2]), np.fmax.reduce(all_of_them[:, 2:])])
