"""Round a table a facilitator holds the map still."""

import pytest
from PySide6.QtCore import Qt

from mapapp.bridge import messages
from tests.web.map.conftest import project
from tests.web.map.test_gestures import PANE, SCALE

NEAR = "[data-seat=near]"


@pytest.fixture
def table(playground):
    """Two people who face each other."""
    seats = [
        messages.SeatView("near", "bottom", "#0072b2", "fish", "en", 0, 0.5),
        messages.SeatView("far", "top", "#009e73", "leaf", "en", 0, 0.5),
    ]
    playground.show(project(seats=seats, resident_screen=True, company="round"))
    playground.wait_for("document.querySelectorAll('[data-does=begin]').length === 2")
    return playground


def hold(table, held):
    table.say(messages.GatheringShown(frozen=held, spotlight=None, seconds=None))
    table.wait_for(f"document.querySelector('.held').hidden === {str(not held).lower()}")


def look_of_the_map(table):
    return table.run(f"[{PANE}, {SCALE}]")


def test_while_the_map_is_held_still_nothing_moves_it(table):
    hold(table, held=True)
    before = look_of_the_map(table)
    table.touch([(200 + 10 * i, 400) for i in range(12)])
    table.touch([(300 - 8 * i, 400) for i in range(12)], [(400 + 8 * i, 400) for i in range(12)])
    table.tap(300, 400)
    table.tap(300, 400)
    table.run("document.querySelector('.map').focus()")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Plus):
        table.key(key)
    waiting = "[...document.querySelectorAll('.map-buttons button')].filter((one) => !one.hidden)"
    assert table.run(f"{waiting}.every((one) => one.disabled)")
    assert look_of_the_map(table) == before

    hold(table, held=False)
    table.touch([(200 + 10 * i, 400) for i in range(12)])
    table.wait_for(f"{PANE} !== '{before[0]}'")


def test_while_the_map_is_held_still_people_go_on_to_point_at_places(table):
    hold(table, held=True)
    before = look_of_the_map(table)
    table.press(f"{NEAR} [data-does=begin]")
    table.press(f"{NEAR} [data-layer=assets]")
    table.wait_for(f"document.querySelector('{NEAR} [data-does=here]')")
    table.tap(200, 400)
    first = table.wait_said("PlaceChosen")["shape"]["coordinates"][0]
    table.press(f"{NEAR} [data-does=move-right]")
    table.press(f"{NEAR} [data-does=here]")
    second = table.wait_said("PlaceChosen", 2)["shape"]["coordinates"][0]
    assert second != first
    assert look_of_the_map(table) == before
