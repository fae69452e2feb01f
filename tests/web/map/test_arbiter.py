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


@pytest.fixture
def table(stage):
    """The same screen as a table that people stand round."""
    stage.run(
        "(window.left = (x) => x, window.right = (x) => 1000 - x, window.let_go = [],"
        " window.arbiter = new stage.Arbiter(stage.ROUND, (pointer) => let_go.push(pointer)), 0)"
    )
    return stage


def on_table(stage, pointer, x, now=0, radius=8):
    return stage.run(f"arbiter.down({pointer}, {{on: 'map', x: {x}, y: 300, now: {now}, radius: {radius}}})")


def test_round_a_table_two_fingers_far_apart_are_two_people(table):
    assert on_table(table, 1, 100) == {"kind": "map"}
    assert on_table(table, 2, 900) == {"kind": "nobody"}
    assert on_table(table, 3, 300) == {"kind": "map"}


def test_a_third_finger_does_not_pull_at_the_map(table):
    on_table(table, 1, 100)
    on_table(table, 2, 200)
    assert on_table(table, 3, 300) == {"kind": "nobody"}


def test_the_map_lies_still_while_anybody_round_the_table_points_at_a_place(table):
    asks(table, "left", draws=False)
    assert on_table(table, 1, 900) == {"kind": "tap", "seat": "left"}


def test_a_palm_holds_nothing(table):
    assert on_table(table, 1, 500, radius=50) == {"kind": "nobody"}
    assert table.run("arbiter.down(2, {on: 'card', x: 10, y: 10, radius: 50})") == {"kind": "nobody"}
    assert on_table(table, 3, 500) == {"kind": "map"}


def test_somebody_who_only_leans_on_the_table_does_not_keep_the_map_from_others(table):
    on_table(table, 1, 100, now=0)
    assert on_table(table, 2, 900, now=800) == {"kind": "nobody"}
    assert on_table(table, 3, 900, now=2000) == {"kind": "map"}
    assert table.run("[let_go, arbiter.owner(1).kind]") == [[1], "nobody"]


def test_a_finger_that_moves_the_map_keeps_it_however_long(table):
    on_table(table, 1, 100, now=0)
    table.run("arbiter.move(1, 140, 300) ?? 0")
    assert on_table(table, 2, 900, now=9000) == {"kind": "nobody"}
    assert table.run("let_go") == []


def test_while_the_map_is_held_still_a_finger_only_looks(table):
    table.run("arbiter.hold(true) ?? 0")
    assert on_table(table, 1, 500) == {"kind": "look"}
    asks(table, "left", draws=True)
    assert on_table(table, 2, 500) == {"kind": "pen", "seat": "left"}


def test_whoever_moves_the_map_loses_it_as_it_is_held_still(table):
    on_table(table, 1, 500)
    table.run("arbiter.hold(true) ?? 0")
    assert table.run("[let_go, arbiter.owner(1).kind]") == [[1], "nobody"]
    table.run("arbiter.hold(false) ?? 0")
    assert on_table(table, 2, 500) == {"kind": "map"}
