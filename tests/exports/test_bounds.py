"""Boxes around places."""

import numpy as np
import pyarrow as pa
import shapely
from shapely import LineString, Point

from mapapp.exports.bounds import around, bounds_of


def wkb(*shapes):
    return pa.array(shapely.to_wkb(np.array(shapes, dtype=object)), pa.binary())


def test_they_go_around_points_and_other_shapes_alike():
    assert bounds_of(wkb(Point(1, 7), None, Point(2, 5))).tolist() == [1, 5, 2, 7]
    assert bounds_of(wkb(Point(1, 7), LineString([(0, 0), (3, 4)]))).tolist() == [0, 0, 3, 7]


def test_nowhere_adds_nothing():
    nowhere = bounds_of(wkb(None))

    assert np.isnan(nowhere).all()
    assert np.isnan(around([])).all()
    assert around([nowhere, np.array([1, 2, 3, 4]), np.array([0, 5, 1, 6])]).tolist() == [0, 2, 3, 6]
