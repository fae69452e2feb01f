"""Seats are pulled to another place round the table."""

import json

import pytest

from tests.web.map.test_seating import HALL, LARGE, rectangle

ALONE, FACING = "[]", '[{edge: "top", along: 0.5}]'
WIDE = 640


def size(of):
    return json.dumps({"width": of[0], "height": of[1]})


def slide(stage, x, y, others=ALONE, of=HALL):
    found = stage.run(f"stage.slide({x}, {y}, {others}, {size(of)})")
    return found and (found["edge"], round(found["along"] * of[found["edge"] in ("left", "right")]))


def test_a_seat_follows_the_finger_along_its_edge(stage):
    assert slide(stage, 700, 1000) == ("bottom", 700)


def test_it_goes_over_the_corner_to_the_next_edge(stage):
    assert slide(stage, 1890, 500) == ("right", 500)
    assert slide(stage, 20, 600) == ("left", 600)


def test_it_stays_on_the_table_at_its_ends(stage):
    assert slide(stage, 5, 1075) in (("bottom", WIDE / 2), ("left", 1080 - WIDE / 2))


def test_it_is_never_laid_on_somebody_s_lap(stage):
    assert slide(stage, 1100, 60, FACING) == ("top", 960 + WIDE)


def test_it_passes_whoever_sits_in_between(stage):
    assert slide(stage, 300, 60, FACING) == ("top", WIDE / 2)


@pytest.mark.parametrize(("count", "of"), [(4, HALL), (6, LARGE), (8, LARGE)], ids=str)
def test_wherever_a_finger_pulls_a_seat_nobody_covers_anybody(stage, count, of):
    others = stage.run(f"stage.seatings({count}, {of[0]}, {of[1]}).slice(1)")
    script = (
        f"Array.from({{length: 200}}, (_, at) => stage.slide((at * 97) % {of[0]}, (at * 61) % {of[1]},"
        f" {json.dumps(others)}, {size(of)}))"
    )
    deep = 596 if min(of) >= 2160 else 400
    laps = [rectangle((one["edge"], one["along"]), of, WIDE, deep) for one in others]
    for found in stage.run(script):
        left, top, right, bottom = rectangle((found["edge"], found["along"]), of, WIDE, deep)
        assert min(left, top, of[0] - right, of[1] - bottom) > -1
        for other in laps:
            apart = (other[0] - right, left - other[2], other[1] - bottom, top - other[3])
            assert max(apart) > -1, (found, other)


def test_by_keys_it_goes_to_the_right_hand_of_its_person_right_round_the_table(stage):
    edges = stage.run(
        "(() => { let place = {edge: 'top', along: 0.5}; const been = [];"
        f" for (let press = 0; press < 400; press++) {{ place = stage.step(place, 1, [], {size(HALL)});"
        " if (been.at(-1) !== place.edge) been.push(place.edge); } return been; })()"
    )
    assert edges[:4] == ["top", "left", "bottom", "right"]


def test_places_that_do_not_fit_this_screen_are_passed_over(stage):
    moved = '[{edge: "left", along: 0.5}, {edge: "left", along: 0.6}]'
    assert stage.run(f"stage.arranged({moved}, {size(HALL)})") == stage.run("stage.seatings(2, 1920, 1080)")


def test_a_seat_that_was_moved_stays_there_and_the_others_where_they_were(stage):
    [first, second] = stage.run(f'stage.arranged([{{edge: "left", along: 0.5}}, null], {size(HALL)})')
    assert (first["edge"], second["edge"]) == ("left", "top")
