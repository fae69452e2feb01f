"""A place near a home is shown as its grid cell: always the same, never far off, never exact."""

from __future__ import annotations

import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon

from mapapp.domain.privacy import CELL_METRES, coarsened

HOME = Point(-1.88512, 52.45534)
places = st.builds(Point, st.floats(-179, 179), st.floats(-80, 80))


def metres(one: Point, other: Point) -> float:
    """Between two places that are close, on a sphere."""
    north = (other.y - one.y) * 111_320
    east = (other.x - one.x) * 111_320 * math.cos(math.radians(one.y))
    return math.hypot(north, east)


@given(places)
def test_a_point_moves_within_its_cell(place: Point):
    (shown,) = coarsened([place])
    assert metres(place, shown) <= CELL_METRES * math.sqrt(0.5) + 1


@given(places)
def test_asking_again_tells_nothing_more(place: Point):
    (once,) = coarsened([place])
    assert coarsened([once])[0].equals_exact(once, 1e-9)


def test_two_homes_in_one_cell_are_shown_at_one_place():
    neighbour = Point(HOME.x + 0.0001, HOME.y + 0.0001)
    one, other = coarsened([HOME, neighbour])
    assert one == other != HOME


def test_a_line_loses_its_corners_but_stays_a_line():
    street = LineString([HOME.coords[0], (-1.88505, 52.4554), (-1.8801, 52.4571)])
    (shown,) = coarsened([street])
    assert shown.geom_type == "LineString"
    assert shown.is_valid
    assert not set(shown.coords) & set(street.coords)
    assert len(shown.coords) == 2


def test_a_line_within_one_cell_crosses_it():
    (shown,) = coarsened([LineString([HOME.coords[0], (HOME.x + 0.0001, HOME.y)])])
    assert shown.is_valid
    assert metres(Point(shown.coords[0]), Point(shown.coords[1])) == pytest.approx(CELL_METRES, rel=0.01)


def test_an_area_becomes_whole_cells():
    garden = Polygon([HOME.coords[0], (-1.8850, 52.4554), (-1.8849, 52.4552)])
    (shown,) = coarsened([garden])
    assert shown.is_valid
    assert shown.covers(garden)
    west, south, east, north = shown.bounds
    assert metres(Point(west, south), Point(west, north)) == pytest.approx(CELL_METRES, rel=0.01)
    assert metres(Point(west, south), Point(east, south)) == pytest.approx(CELL_METRES, rel=0.01)


def test_nothing_given_nothing_shown():
    assert len(coarsened([])) == 0
    assert shapely.get_num_coordinates(coarsened([HOME]))[0] == 1
