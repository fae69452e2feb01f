"""What a finger drew, as it was meant: smooth, simple, and pulled into another shape by a few handles."""

import json
import math
import random

import pytest
from shapely import LineString, Polygon

from mapapp.domain.shapes import ShapeKind, shape_from


def ask(stage, name, points, *more):
    arguments = ", ".join(json.dumps(one) for one in ([{"x": x, "y": y} for x, y in points], *more))
    return stage.run(f"stage.{name}({arguments})")


def pairs(points):
    return [(one["x"], one["y"]) for one in points]


def trembling(points, seed=1):
    hand = random.Random(seed)
    return [(x + hand.uniform(-1.2, 1.2), y + hand.uniform(-1.2, 1.2)) for x, y in points]


def test_a_trembling_line_becomes_a_line_of_few_corners_that_lies_where_it_was_drawn(stage):
    meant = LineString([(0, 0), (300, 60)])
    drawn = trembling([(x, x / 5) for x in range(0, 301, 3)])
    corners = pairs(ask(stage, "smooth", drawn))
    assert len(corners) <= 8
    assert all(meant.distance(LineString([corner, corner])) < 3 for corner in corners)
    assert math.dist(corners[0], (0, 0)) < 6
    assert math.dist(corners[-1], (300, 60)) < 6


def test_a_circle_stays_round_and_takes_few_corners(stage):
    circle = [(200 + 100 * math.cos(turn / 30), 200 + 100 * math.sin(turn / 30)) for turn in range(188)]
    corners = pairs(ask(stage, "smooth", trembling(circle)))
    assert len(corners) < 40
    assert Polygon(corners).area == pytest.approx(math.pi * 100**2, rel=0.06)


def test_the_little_tails_of_a_closed_stroke_fall_away(stage):
    loop = [(0, 10), (100, 0), (100, 100), (0, 100), (10, -20)]  # its end crosses its beginning
    ring = pairs(ask(stage, "largestLoop", loop))
    assert Polygon(ring).is_valid
    assert Polygon(ring).area > 8_000


def test_of_a_figure_of_eight_the_larger_loop_is_meant(stage):
    ring = pairs(ask(stage, "largestLoop", [(0, 0), (100, 100), (100, 0), (0, 40)]))
    assert Polygon(ring).is_valid
    assert max(x for x, _ in ring) == 100


def test_a_simple_ring_is_left_as_it_is(stage):
    ring = [(0, 0), (50, 0), (50, 50), (0, 50)]
    assert pairs(ask(stage, "largestLoop", ring)) == ring


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_scribbled_python_keeps_the_loop_that_the_page_shows(stage, seed):
    hand = random.Random(seed)
    scribble = [(hand.randint(0, 300), hand.randint(0, 300)) for _ in range(14)]
    ring = pairs(ask(stage, "largestLoop", scribble))
    assert Polygon(ring).is_valid
    kept = shape_from(ShapeKind.AREA, [(x / 1e5, y / 1e5) for x, y in ring])
    assert kept.area * 1e10 == pytest.approx(Polygon(ring).area)


def test_handles_never_overlap_and_a_line_keeps_its_ends(stage):
    line = [(10 * step, 0) for step in range(31)]
    handles = ask(stage, "handlesOf", line, False, 48)
    places = [line[at] for at in handles]
    assert (places[0], places[-1]) == ((0, 0), (300, 0))
    assert all(math.dist(one, other) >= 48 for at, one in enumerate(places) for other in places[:at])


def test_a_pulled_corner_takes_those_beside_it_along_and_no_others(stage):
    line = [(0, 0), (50, 0), (100, 0), (150, 0), (200, 0)]
    pulled = pairs(ask(stage, "pulled", line, [0, 2, 4], 1, {"x": 0, "y": 40}, False))
    assert pulled == [(0, 0), (50, 20), (100, 40), (150, 20), (200, 0)]


def test_the_first_corner_of_an_area_pulls_the_last_ones_too(stage):
    ring = [(0, 0), (100, 0), (100, 100), (0, 100), (0, 50)]
    pulled = pairs(ask(stage, "pulled", ring, [0, 1, 2, 3], 0, {"x": -20, "y": 0}, True))
    assert pulled == [(-20, 0), (100, 0), (100, 100), (0, 100), (-10, 50)]
