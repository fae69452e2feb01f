"""A place that cannot be kept is refused with the reason; a finger's wobble is not a reason."""

import math

import pytest
import shapely
from hypothesis import example, given
from hypothesis import strategies as st
from shapely.geometry import GeometryCollection, LineString, MultiPoint, Point, Polygon, box

from mapapp.domain.refusal import Refusal
from mapapp.domain.shapes import MOST_VERTICES, ShapeKind, checked, lies_in, shape_from

longitudes = st.floats(-180, 180)
latitudes = st.floats(-90, 90)


def refused(code, act):
    with pytest.raises(Refusal) as refusal:
        act()
    assert refusal.value.code == code
    assert refusal.value.field == "shape"


@given(longitudes, latitudes)
def test_every_place_on_earth_can_be_pinned(lng, lat):
    assert shape_from(ShapeKind.POINT, [(lng, lat)]) == Point(lng, lat)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("kind", list(ShapeKind))
def test_a_number_that_is_none_is_refused(kind, value):
    refused("shape-not-finite", lambda: shape_from(kind, [(0, 0), (1, 1), (value, 0)]))


@pytest.mark.parametrize("shape", [Point(math.nan, math.nan), Point(0, math.inf)])
def test_a_shape_from_a_file_with_such_a_number_is_refused(shape):
    refused("shape-not-finite", lambda: checked(shape))


@pytest.mark.parametrize("shape", [Point(), LineString(), Polygon()])
def test_an_empty_shape_is_refused(shape):
    refused("shape-empty", lambda: checked(shape))


@pytest.mark.parametrize("shape", [MultiPoint([(0, 0)]), GeometryCollection([Point(0, 0)])])
def test_several_shapes_in_one_are_refused(shape):
    refused("shape-kind-unknown", lambda: checked(shape))


def test_swapped_coordinates_are_named_as_such():
    refused("shape-swapped", lambda: shape_from(ShapeKind.POINT, [(51.5, -120.0)]))


@pytest.mark.parametrize("pair", [(181.0, 91.0), (0.0, 181.0), (400_000.0, 280_000.0)])
def test_a_place_off_the_earth_is_refused(pair):
    refused("shape-off-earth", lambda: shape_from(ShapeKind.POINT, [pair]))


def test_metres_are_not_taken_for_swapped_degrees():
    refused("shape-off-earth", lambda: shape_from(ShapeKind.POINT, [(407_000.0, 284_000.0)]))


@pytest.mark.parametrize(("kind", "least"), [(ShapeKind.LINE, 2), (ShapeKind.AREA, 3)])
def test_a_tap_that_did_not_become_a_line_or_an_area_is_refused(kind, least):
    refused("shape-too-short", lambda: shape_from(kind, [(0, 0)] * 5))
    refused("shape-too-short", lambda: shape_from(kind, [(0, 0), (1, 1), (2, 0)][: least - 1]))


def test_an_area_without_breadth_is_refused():
    refused("shape-too-short", lambda: shape_from(ShapeKind.AREA, [(0, 0), (1, 1), (2, 2)]))


def test_no_coordinates_at_all_are_refused():
    refused("shape-too-short", lambda: shape_from(ShapeKind.POINT, []))


def test_a_shape_longer_than_a_finger_can_draw_is_refused():
    refused("shape-too-long", lambda: shape_from(ShapeKind.LINE, [(0.0, 0.0)] * (MOST_VERTICES + 1)))


@pytest.mark.parametrize("ring", [[(0, 0), (1, 0), (1, 1)], [(0, 0), (1, 0), (1, 1), (0, 0)]])
def test_an_area_may_come_open_or_closed(ring):
    assert shape_from(ShapeKind.AREA, ring).equals(Polygon([(0, 0), (1, 0), (1, 1)]))


def test_a_finger_that_crosses_its_own_line_means_the_larger_loop():
    ring = [(0, 0), (4, 0), (4, 4), (2, -0.5), (0, 4)]

    area = shape_from(ShapeKind.AREA, ring)

    assert area.is_valid
    assert area.geom_type == "Polygon"


def test_an_area_with_a_spike_is_kept_without_it():
    area = shape_from(ShapeKind.AREA, [(0, 0), (4, 0), (4, 4), (4, 9), (4, 4), (0, 4)])

    assert area.equals(box(0, 0, 4, 4))


@given(st.lists(st.tuples(st.floats(-1, 1), st.floats(-1, 1)), min_size=3, max_size=12))
@example([(2e-168, -1.0), (0.0, 0.0), (0.25, 0.0), (0.0, -1.0), (0.9403314061085615, 0.0), (0.9375, 1.0)])
def test_whatever_a_finger_draws_is_a_valid_area_or_too_little(ring):
    try:
        area = shape_from(ShapeKind.AREA, ring)
    except Refusal as refusal:
        area, reason = None, refusal.code

    assert reason == "shape-too-short" if area is None else area.is_valid and area.area > 0


def test_an_area_from_a_file_that_crosses_itself_is_refused_rather_than_changed():
    refused("shape-crosses-itself", lambda: checked(Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])))


@pytest.mark.parametrize("shape", [Point(1, 2, 3), LineString([(0, 0, 5), (1, 1, 5)])])
def test_heights_are_left_out(shape):
    assert not checked(shape).has_z
    assert shapely.equals(checked(shape), shape)


def test_a_place_on_the_edge_of_the_area_lies_in_it():
    assert lies_in(Point(1, 0), box(0, 0, 1, 1))
    assert not lies_in(Point(1.001, 0), box(0, 0, 1, 1))


def test_without_an_area_everywhere_is_inside():
    assert lies_in(Point(170, -80), None)
