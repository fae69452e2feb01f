"""Points as bare numbers are the points that a shape of each would have been."""

import numpy as np
import pyarrow as pa
import pytest
import shapely
from shapely import LineString, Point

from mapapp.exports.plain_points import plain_points
from mapapp.workspace.transform import BRITISH_NATIONAL_GRID, WGS84, between
from tests.exports.datasets import FLORENCE

BIRMINGHAM, CAISTER = Point(-1.8904, 52.4797), Point(1.716073974, 52.65800783)


def wkb(*shapes, **options):
    return pa.array(shapely.to_wkb(np.array(shapes, dtype=object), **options), pa.binary())


def test_what_was_read_is_written_again():
    column = wkb(BIRMINGHAM, None, CAISTER)

    assert plain_points(column).wkb().equals(column)


def test_a_piece_of_a_column_is_that_piece():
    column = wkb(FLORENCE, None, BIRMINGHAM, None, CAISTER).slice(1, 3)

    assert plain_points(column).wkb().to_pylist() == column.to_pylist()


def test_they_move_as_shapes_do_and_say_which_are_lost():
    shapes = (BIRMINGHAM, None, FLORENCE, CAISTER)
    to_grid = between(WGS84, BRITISH_NATIONAL_GRID)
    as_shapes = to_grid.apply(np.array(shapes, dtype=object))

    arrived, lost = plain_points(wkb(*shapes)).moved(to_grid)

    assert lost.tolist() == as_shapes.lost.tolist() == [False, False, True, False]
    assert arrived.wkb().to_pylist() == list(shapely.to_wkb(as_shapes.shapes))


@pytest.mark.parametrize(
    "column",
    [
        wkb(BIRMINGHAM, LineString([(0, 0), (1, 1)])),
        wkb(BIRMINGHAM, byte_order=0),
        wkb(BIRMINGHAM, Point()),
        wkb(Point(1, 2, 3)),
        wkb(None, None),
        wkb(),
    ],
    ids=["a line", "big endian", "a point of nowhere", "a height", "no place", "no row"],
)
def test_everything_else_stays_a_shape(column):
    assert plain_points(column) is None
