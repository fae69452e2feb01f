"""Whose finger it is, decided once."""

import json

import pytest


@pytest.fixture
def arbiter(stage):
    """An arbiter on a screen of 1000 by 600: seat *left* at its left edge, seat *right* at its right."""
    stage.run("(window.left = (x) => x, window.right = (x) => 1000 - x, window.arbiter = new stage.Arbiter(), 0)")
    return stage


def down(stage, pointer, x, on="map"):
    return stage.run(f"arbiter.down({pointer}, {json.dumps({'on': on, 'x': x, 'y': 300})})")


def asks(stage, seat, draws):
    stage.run(f"arbiter.asks('{seat}', {{draws: {json.dumps(draws)}, distance: {seat}}}) ?? 0")


def test_a_finger_that_came_down_on_a_card_stays_with_the_card(arbiter):
    assert down(arbiter, 1, 40, on="card") == {"kind": "card"}
    assert arbiter.run("arbiter.owner(1)") == {"kind": "card"}


@pytest.mark.parametrize("on", ["mark", "furniture"])
def test_marks_and_buttons_keep_their_fingers_even_while_somebody_draws(arbiter, on):
    asks(arbiter, "left", draws=True)
    assert down(arbiter, 1, 40, on=on) == {"kind": on}


def test_the_free_map_belongs_to_whoever_touches_it(arbiter):
    assert down(arbiter, 1, 500) == {"kind": "map"}
    assert down(arbiter, 2, 600) == {"kind": "map"}


def test_somebody_who_asks_for_a_spot_may_still_move_the_map(arbiter):
    asks(arbiter, "left", draws=False)
    assert down(arbiter, 1, 200) == {"kind": "map"}
    assert arbiter.run("arbiter.nearest(200, 300)") == "left"


def test_a_tap_answers_the_nearest_of_those_who_ask(arbiter):
    assert arbiter.run("arbiter.nearest(400, 300)") is None
    asks(arbiter, "left", draws=False)
    asks(arbiter, "right", draws=False)
    assert arbiter.run("arbiter.nearest(400, 300)") == "left"
    assert arbiter.run("arbiter.nearest(600, 300)") == "right"
    arbiter.run("arbiter.rests('left') ?? 0")
    assert arbiter.run("arbiter.nearest(400, 300)") == "right"


def test_two_people_draw_at_once_each_with_their_own_pen(arbiter):
    asks(arbiter, "left", draws=True)
    asks(arbiter, "right", draws=True)
    assert down(arbiter, 1, 300) == {"kind": "pen", "seat": "left"}
    assert down(arbiter, 2, 700) == {"kind": "pen", "seat": "right"}


def test_a_palm_beside_the_pen_is_nobodys(arbiter):
    asks(arbiter, "left", draws=True)
    down(arbiter, 1, 300)
    assert down(arbiter, 2, 320) == {"kind": "nobody"}
    arbiter.run("arbiter.up(1) ?? 0")
    assert down(arbiter, 3, 320) == {"kind": "pen", "seat": "left"}


def test_nobody_moves_the_map_under_a_pen(arbiter):
    asks(arbiter, "left", draws=True)
    asks(arbiter, "right", draws=False)
    assert down(arbiter, 1, 800) == {"kind": "tap", "seat": "right"}


def test_a_finger_that_nobody_has_seen_come_down_is_nobodys(arbiter):
    assert arbiter.run("arbiter.owner(77)") == {"kind": "nobody"}


def test_a_finger_on_a_card_is_no_distance_from_it(stage):
    rect = "{left: 0, top: 0, right: 100, bottom: 50}"
    assert stage.run(f"stage.distanceToRect({rect}, 50, 25)") == 0
    assert stage.run(f"stage.distanceToRect({rect}, 103, 54)") == 5
