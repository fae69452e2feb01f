"""Where people sit round a table."""

import json

import pytest

HALL = (1920, 1080)
LARGE = (3840, 2160)


def places(stage, count, size):
    found = stage.run(f"stage.seatings({count}, {size[0]}, {size[1]})")
    return [(one["edge"], round(one["along"], 3)) for one in found]


def test_one_person_sits_at_the_near_edge(stage):
    assert places(stage, 1, HALL) == [("bottom", 0.5)]


def test_two_people_face_each_other(stage):
    assert places(stage, 2, HALL) == [("bottom", 0.5), ("top", 0.5)]


def test_four_people_have_half_an_edge_each(stage):
    assert places(stage, 4, HALL) == [("bottom", 0.25), ("bottom", 0.75), ("top", 0.25), ("top", 0.75)]


def test_a_small_screen_has_room_for_four(stage):
    assert places(stage, 8, HALL) == places(stage, 4, HALL)


def test_on_a_large_one_the_short_edges_are_taken_too(stage):
    assert sorted(edge for edge, _ in places(stage, 6, LARGE)) == ["bottom", "bottom", "left", "right", "top", "top"]
    assert len(places(stage, 8, LARGE)) == 8


def test_an_upright_screen_is_used_along_its_long_edges(stage):
    assert {edge for edge, _ in places(stage, 4, (1080, 1920))} == {"left", "right"}


@pytest.mark.parametrize("count", range(1, 9))
@pytest.mark.parametrize("size", [HALL, LARGE, (2160, 3840)], ids=json.dumps)
def test_nobody_sits_on_anybodys_lap_even_while_both_write(stage, count, size):
    widest, deepest = 640, 552 if min(size) >= 2160 else 356
    taken = [rectangle(place, size, widest, deepest) for place in places(stage, count, size)]

    for number, (left, top, right, bottom) in enumerate(taken):
        assert 0 <= left < right <= size[0]
        assert 0 <= top < bottom <= size[1]
        for other in taken[number + 1 :]:
            apart = right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top
            assert apart, (count, size)


@pytest.mark.parametrize(("count", "size"), [(4, HALL), (8, LARGE)])
def test_most_of_the_map_stays_free_with_everybody_at_work(stage, count, size):
    width, depth = 640, 552 if min(size) >= 2160 else 356

    assert count * width * depth < 0.6 * size[0] * size[1]


def rectangle(place, size, width, depth):
    """Left, top, right and bottom of an opened card."""
    edge, along = place
    wide, high = size
    if edge in ("bottom", "top"):
        left = along * wide - width / 2
        top = high - depth if edge == "bottom" else 0
        return left, top, left + width, top + depth
    top = along * high - width / 2
    left = 0 if edge == "left" else wide - depth
    return left, top, left + depth, top + width
