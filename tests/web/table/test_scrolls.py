"""Everybody reads on in their own card, whoever else touches the table, and a flick carries on."""

import json

import msgspec
import pytest

from mapapp.bridge import messages
from tests.web.map.conftest import project
from tests.web.table.conftest import at_table, middle, set_out
from tests.web.table.test_rounds import at, spot

RESTING = [(960, 540)] * 14
QUESTIONS = [
    messages.QuestionView(f"q{number}", "long_text", "And then?", "", False, [], None) for number in range(60)
]


def pulled(place, step, rests=6):
    """A finger that goes up or down the screen from there; if it rests at the end it throws nothing."""
    x, y = place
    path = [(x, y + step * so_far) for so_far in range(12)]
    return [*path, *[path[-1]] * rests]


def scrolled(table, number):
    return table.page.run(f"document.querySelector('{at(number, '.card-body')}').scrollTop")


def came_to_rest(table, number):
    """Where a card stands once it moves no more."""
    before = None
    while (now := scrolled(table, number)) != before:
        before = now
        table.page.qtbot.wait(120)
    return now


@pytest.fixture
def asked(playground):
    """Two people who face each other, both with more on their card than it shows."""
    layers = [msgspec.structs.replace(one, questions=QUESTIONS) for one in project().layers]
    table = set_out(playground, at_table(layers=layers))
    for number in (1, 3):
        table.page.press(at(number, "[data-does=begin]"))
        table.page.press(at(number, "[data-layer=assets]"))
        table.page.press(at(number, "[data-does=not-sure]"))
        table.page.wait_for(f"document.querySelector('{at(number, '[data-does=done]')}')")
    return table


def label(table, number):
    return spot(table.page, at(number, ".answers .label"))


def test_a_card_scrolls_while_somebody_else_rests_a_finger_on_the_map(asked):
    asked.page.touch(RESTING, pulled(label(asked, 1), -6))
    assert scrolled(asked, 1) > 40
    assert scrolled(asked, 3) == 0


def test_two_people_scroll_at_once_each_the_way_their_card_is_turned(asked):
    asked.page.touch(pulled(label(asked, 1), -6), pulled(label(asked, 3), 6))
    assert scrolled(asked, 1) > 40
    assert scrolled(asked, 3) > 40
    assert asked.page.said("PlaceChosen") == []


def test_a_flick_carries_on_while_other_fingers_are_down_and_each_card_by_itself(asked):
    lively(asked)
    assert any(carried_on(asked) for _attempt in range(8))  # a busy machine can make a flick a slow pull
    assert scrolled(asked, 3) == 0


def carried_on(table):
    """Whether a card goes on by itself once the finger is off it, other fingers still on the glass."""
    start = scrolled(table, 1)
    place = middle(table.rectangle(at(1, ".card-body")))
    table.page.touch(pulled(place, -12, rests=0), [label(table, 3)] * 12, RESTING[:12])
    return came_to_rest(table, 1) > start + 12 * 11 + 40


def test_a_finger_put_down_stops_it_and_presses_nothing(asked):
    lively(asked)
    flick(asked, then=["pointerdown", "pointerup", "click"])
    here = scrolled(asked, 1)
    assert came_to_rest(asked, 1) == here
    assert not asked.page.run("window.pressed ?? false")
    flick(asked, then=[])
    assert came_to_rest(asked, 1) > here + 60, "the next one is as free as the first"


def flick(table, then):
    """A finger faster than any machine is busy, and what the next one does at once."""
    events = ["pointerdown", *["pointermove"] * 3, "pointerup", *then]
    table.page.run(
        f"""(body => {{
          let clientY = 950;
          body.addEventListener("click", () => window.pressed = true, {{once: true}});
          for (const type of {json.dumps(events)}) {{
            clientY -= type === "pointermove" ? 30 : 0;
            body.dispatchEvent(new PointerEvent(type, {{pointerId: 90, pointerType: "touch", isPrimary: true,
              bubbles: true, cancelable: true, clientX: 480, clientY}}));
          }}
        }})(document.querySelector('{at(1, ".card-body")}'))"""
    )


def test_it_stays_under_the_finger_where_nothing_may_move_by_itself(asked):
    flick(asked, then=[])
    assert came_to_rest(asked, 1) == 90


def lively(table):
    table.page.say(messages.LookChanged("light", calm=False))
    table.page.wait_for("!document.documentElement.hasAttribute('data-calm')")
