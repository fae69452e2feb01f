"""The map's buttons are never under anybody's card, wherever people sit and are pulled to."""

import json

import msgspec
import pytest

from tests.web.table.conftest import SIZE, at_table, set_out
from tests.web.table.test_rounds import at, spot

TABLE = {"width": 1920, "height": 1080}
BUTTONS = {"width": 60, "height": 240}
CORNER = {"x": 1920, "y": 1080}


def standing(stage, *seats, thing=BUTTONS, wish=CORNER):
    """Where it stands, and whether it lies under one of these seats: an edge, and how far along."""
    places = json.dumps([{"edge": edge, "along": along} for edge, along in seats])
    table = json.dumps(TABLE)
    taken = f"{places}.map((place) => stage.taken(place, {table}))"
    found = stage.run(f"stage.standing({json.dumps(thing)}, {json.dumps(wish)}, {taken}, {table})")
    box = found["x"], found["y"], found["x"] + thing["width"], found["y"] + thing["height"]
    boxes = stage.run(f"{taken}.map(({{left, top, right, bottom}}) => [left, top, right, bottom])")
    return (found["x"], found["y"]), any(overlap(box, one) for one in boxes)


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_they_stand_in_the_corner_where_nobody_sits(stage):
    assert standing(stage, ("bottom", 0.25), ("bottom", 0.75), ("top", 0.25), ("top", 0.75)) == ((1836, 792), False)


@pytest.mark.parametrize("edge", ["bottom", "top", "left", "right"])
def test_wherever_somebody_is_pulled_to_they_are_free(stage, edge):
    half = 320 / (1920 if edge in ("bottom", "top") else 1080)
    for share in range(6):
        along = half + (1 - 2 * half) * share / 5
        _, hidden = standing(stage, (edge, along), ("bottom", 1 - 320 / 1920), ("top", 1 - 320 / 1920))
        assert not hidden, along


@pytest.mark.parametrize("place", [("bottom", 1 - 320 / 1920), ("right", 1 - 320 / 1080)], ids=["bottom", "right"])
def test_they_can_be_pressed_beside_a_card_in_their_corner(playground, place):
    first, second, *others = at_table().seats
    places = (place, ("bottom", 0.25))
    moved = [
        msgspec.structs.replace(seat, edge=edge, along=along)
        for seat, (edge, along) in zip((first, second), places, strict=True)
    ]
    table = set_out(playground, at_table(seats=[*moved, *others]))
    playground.press(at(1, "[data-does=begin]"))
    playground.press(at(1, "[data-layer=ideas]"))
    playground.wait_for(f"document.querySelector('{at(1, '[data-does=here]')}')")
    assert pressable(playground, ".map-button") == [True] * 3
    assert table.rectangle(".map-buttons")[2] <= SIZE[0]


def test_they_step_aside_for_who_is_pulled_there(playground):
    table = set_out(playground, at_table())
    before = table.rectangle(".map-buttons")
    x, y = spot(playground, at(2, ".grip"))
    playground.touch([(x, y), *[(x + 60 * step, 1000) for step in range(1, 7)]])
    playground.wait_said("SeatMoved")
    playground.press(at(2, "[data-does=begin]"))
    playground.wait_for(f"document.querySelector('{at(2, '[data-layer=ideas]')}')")
    assert table.rectangle(".map-buttons") != before
    assert pressable(playground, ".map-button") == [True] * 3


def pressable(page, selector):
    """Of each that is seen: whether a finger in its middle finds it."""
    return page.run(
        f"""[...document.querySelectorAll('{selector}')].filter((one) => one.checkVisibility()).map((one) => {{
          const box = one.getBoundingClientRect();
          return one.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
        }})"""
    )
