"""Geometry blobs keep every shape to the last bit, and give bounds without being read whole."""

from __future__ import annotations

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon, box

from mapapp.store import blobs

longitudes = st.floats(-180, 180)
latitudes = st.floats(-90, 90)
points = st.builds(Point, longitudes, latitudes)
lines = st.lists(st.tuples(longitudes, latitudes), min_size=2, max_size=30).map(LineString)
areas = st.tuples(st.floats(-179, 0), st.floats(-89, 0), st.floats(0.001, 170), st.floats(0.001, 80)).map(
    lambda at: box(at[0], at[1], at[0] + at[2], at[1] + at[3])
)


@given(st.one_of(points, lines, areas))
def test_a_shape_comes_back_to_the_last_bit(shape):
    assert blobs.decode(blobs.encode(shape)) == shape


@given(st.one_of(points, lines, areas))
def test_bounds_are_those_of_the_shape(shape):
    assert blobs.bounds(blobs.encode(shape)) == shape.bounds


def test_a_point_has_no_envelope_and_an_area_has_one():
    assert len(blobs.encode(Point(1, 2))) == blobs.POINT_SIZE
    assert blobs.encode(Point(1, 2))[3] == 1
    assert blobs.encode(box(0, 0, 1, 1))[3] == 3


@pytest.mark.parametrize("shape", [Point(), LineString(), Polygon()])
def test_an_empty_shape_is_refused(shape):
    with pytest.raises(ValueError, match="empty"):
        blobs.encode(shape)


def test_a_blob_of_another_program_is_understood():
    big_endian_with_heights = b"GP\x00\x04" + (4326).to_bytes(4, "big") + bytes(48)
    blob = big_endian_with_heights + shapely.to_wkb(LineString([(1, 2, 3), (4, 5, 6)]), byte_order=0)
    assert shapely.force_2d(blobs.decode(blob)) == LineString([(1, 2), (4, 5)])
    assert blobs.bounds(b"GP\x00\x01" + bytes(4) + shapely.to_wkb(Point(7, 8), byte_order=0)) == (7, 8, 7, 8)


@pytest.mark.parametrize(
    "blob", [None, b"", b"GP", b"GP\x00\x11" + bytes(4), b"PG\x00\x01" + bytes(25), b"GP\x00\x0f" + bytes(60)]
)
def test_what_is_no_shape_has_no_bounds(blob):
    assert blobs.bounds(blob) is None


@pytest.mark.parametrize("blob", [b"", b"GP\x00\x01", b"GP\x00\x01" + bytes(4) + b"\x01\x09"])
def test_what_is_no_shape_is_said_to_be_none(blob):
    with pytest.raises(ValueError, match="geometry"):
        blobs.decode(blob)
