"""Where things come to lie on a report's map."""

import numpy as np
import pytest
import shapely
from shapely import LineString, Point, Polygon

from mapapp.exports.report.map_drawing import HEIGHT, WIDTH, Frame, Marks, bounds_of, path_of, scale_bar

BOX = (-1.90, 52.46, -1.86, 52.50)


def frame():
    return Frame.around(BOX)


def marks_of(*shapes):
    marks = Marks(frame())
    marks.add(np.array(shapes, dtype=object))
    return marks


def test_the_whole_box_is_in_sight_with_north_above():
    corners = frame().place(np.array([(BOX[0], BOX[1]), (BOX[2], BOX[3])]))

    assert 0 < corners[0, 0] < corners[1, 0] < WIDTH
    assert 0 < corners[1, 1] < corners[0, 1] < HEIGHT


def test_what_can_be_seen_is_said_in_degrees():
    west, south, east, north = frame().box

    assert west < BOX[0] < BOX[2] < east
    assert south < BOX[1] < BOX[3] < north
    drawn = frame().place(np.array([(west, north), (east, south)]))
    assert drawn.round(6).tolist() == [[0, 0], [WIDTH, HEIGHT]]


def test_a_single_place_is_shown_with_the_streets_around_it():
    alone = Frame.around((-1.89, 52.48, -1.89, 52.48))

    assert alone.place(np.array([(-1.89, 52.48)])).tolist() == [pytest.approx([WIDTH / 2, HEIGHT / 2])]
    assert alone.box[2] - alone.box[0] < 0.002


def test_a_crowd_of_points_is_one_dot_that_says_how_many():
    crowd = [Point(-1.88, 52.48)] * 5000
    [dot] = marks_of(*crowd).dots

    assert dot.count == 5000
    assert dot.radius <= 24


def test_two_points_apart_are_two_dots_at_their_places():
    here, there = Point(-1.89, 52.47), Point(-1.87, 52.49)
    dots = marks_of(here, there, None).dots

    assert sorted(dot.count for dot in dots) == [1, 1]
    for place in (here, there):
        x, y = frame().place(shapely.get_coordinates(place))[0]
        assert min((dot.x - x) ** 2 + (dot.y - y) ** 2 for dot in dots) < 2 * 4**2


def test_lines_and_areas_are_paths_an_area_with_its_hole():
    hole = [(-1.885, 52.475), (-1.88, 52.475), (-1.88, 52.48), (-1.885, 52.475)]
    ring = Polygon([(-1.89, 52.47), (-1.87, 52.47), (-1.87, 52.49), (-1.89, 52.49)], [hole])
    line, area = marks_of(LineString([(-1.89, 52.47), (-1.88, 52.48)]), ring).paths

    assert line.count("M") == 1
    assert not line.endswith("Z")
    assert area.count("M") == area.count("Z") == 2


def test_detail_finer_than_print_is_left_out():
    wiggling = LineString([(-1.89 + step * 1e-7, 52.48 + step % 2 * 1e-8) for step in range(10_000)])

    assert len(path_of(wiggling, frame())) < 100


def test_the_scale_bar_is_as_long_as_it_says():
    length, words = scale_bar(frame())

    metres = 111_320 * np.cos(np.radians(52.48)) * length / frame().scale
    assert words == "1 km"
    assert metres == pytest.approx(1000, rel=0.01)


def test_boxes_of_nothing_do_not_count():
    assert bounds_of([]) is None
    assert bounds_of([None, (np.nan,) * 4]) is None
    assert bounds_of([(0, 0, 1, 1), (np.nan,) * 4, (-1, 2, 0, 3)]) == (-1, 0, 1, 3)
