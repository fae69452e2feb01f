"""Four people at one table at the same time: everybody's words, places and strokes are kept as theirs."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint

from mapapp.domain.contribution import GeomSource
from mapapp.ui.table_wish import TableWish
from tests.journeys.conftest import Screen

SIZE = (1920, 1080)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@pytest.fixture
def people(desk, brookvale, office):
    """The table beside the facilitator's window, with four seats."""
    office.window.shell.hide()
    return Screen(desk.open_table(brookvale, TableWish(4)), SIZE)


def at(number, selector=""):
    return f'[data-seat="seat-{number}"] {selector}'


def sit_down(people, number, layer, kind=None):
    people.hand.tap_on(at(number, '[data-does="begin"]'))
    people.hand.tap_on(at(number, f'[data-does="choose-layer"][data-layer="{layer}"]'))
    people.hand.middle_of(at(number, '[data-does="here"]'))
    if kind:
        people.hand.tap_on(at(number, f'label:has(input[value="{kind}"])'))


def key(people, number, letter):
    return people.hand.middle_of(at(number, f'.seat-keyboard [data-key="{letter}" i]'))


def wait_for_word(people, number, word):
    """The last letter may still be on its way."""
    people.hand.until(f"document.querySelector('{at(number, 'textarea')}').value.toLowerCase() === '{word}'")


def test_every_seat_is_turned_to_whoever_sits_there(people):
    turned = people.hand.ask(
        "[...document.querySelectorAll('[data-seat]')].map((seat) => new DOMMatrix(getComputedStyle(seat).transform))"
        ".map(({ a, b }) => Math.abs(Math.round(Math.atan2(b, a) * 180 / Math.PI))).join()"
    )
    assert turned == "0,0,180,180"


def test_two_people_write_at_the_same_instant_one_of_them_upside_down(people):
    for number, layer in ((1, "ideas"), (3, "concerns")):
        sit_down(people, number, layer)
        people.hand.tap_on(at(number, '[data-does="whole-area"]'))
        people.hand.tap_on(at(number, "textarea"))
        people.hand.middle_of(at(number, ".seat-keyboard"))
    for near, far in zip("bench", "noise", strict=True):
        people.hand.drag_together([key(people, 1, near)], [key(people, 3, far)])

    wait_for_word(people, 1, "bench")
    wait_for_word(people, 3, "noise")


def test_one_draws_while_another_points_and_nobody_moves_the_map(people):
    sit_down(people, 1, "ideas", "line")
    sit_down(people, 4, "assets")
    before = people.hand.ask("document.querySelector('.leaflet-map-pane').style.transform")
    stroke = [QPoint(720 + 12 * step, 600 + 4 * step) for step in range(12)]
    people.hand.drag_together(stroke, [QPoint(1150, 420)])
    for number in (1, 4):
        people.hand.tap_on(at(number, '[data-does="next"]'))
        people.hand.tap_on(at(number, '[data-kind="public_place"]'))
        people.hand.middle_of(at(number, '[data-does="done"]'))
        people.hand.write(at(number, "textarea"), f"From seat {number}")
        people.hand.tap_on(at(number, '[data-does="done"]'))
        people.hand.until(f"document.querySelector('{at(number, '[data-ref]')}')?.dataset.ref")

    [line], [spot] = people.find("From seat 1"), people.find("From seat 4")
    assert (line.shape.geom_type, line.geom_source, line.seat) == ("LineString", GeomSource.DRAWN, "seat-1")
    assert (spot.shape.geom_type, spot.geom_source, spot.seat) == ("Point", GeomSource.TAPPED, "seat-4")
    assert line.visit_uuid != spot.visit_uuid
    assert people.hand.ask("document.querySelector('.leaflet-map-pane').style.transform") == before


def test_two_hands_far_apart_are_no_pinch(people):
    scale = people.hand.ask("document.querySelector('.leaflet-control-scale-line').textContent")
    left = [QPoint(300 - 10 * step, 540) for step in range(10)]
    people.hand.drag_together(left, [QPoint(1900 - point.x(), 540) for point in left])
    assert people.hand.ask("document.querySelector('.leaflet-control-scale-line').textContent") == scale


def test_one_leaves_and_the_others_stay(people):
    sit_down(people, 1, "ideas")
    sit_down(people, 2, "assets")
    people.hand.tap_on(at(1, '[data-does="finish"]'))
    people.hand.middle_of(at(1, '[data-does="begin"]'))
    assert people.hand.ask(f"document.querySelector('{at(2)}').dataset.state") == "where"


def test_a_table_that_stands_is_shown_again_and_a_locked_one_takes_its_place(desk, brookvale, people):
    sit_down(people, 1, "ideas")
    assert desk.open_table(brookvale, TableWish(2)) is people.window
    assert people.hand.ask(f"document.querySelector('{at(1)}').dataset.state") == "where"

    locked = desk.open_table(brookvale, TableWish(4, locked=True))
    assert locked is not people.window
    assert locked.context.actor.station == people.window.context.actor.station  # not a second one
    kept = locked.context.workspace.ask(lambda store: store.draft(locked.context.actor.station, "seat-1", LONG_AGO))
    assert kept.result() is None


def test_a_table_for_one_is_a_table_too(desk, brookvale, office):
    office.window.shell.hide()
    alone = Screen(desk.open_table(brookvale, TableWish(1)), SIZE)
    sit_down(alone, 1, "ideas")
    assert alone.hand.ask("document.querySelectorAll('.sheets').length") == 1


def edge_of(screen, number):
    return screen.hand.ask(f"document.querySelector('{at(number)}').dataset.edge")


def test_a_seat_is_pulled_over_the_corner_and_is_there_again_the_next_time(desk, brookvale, people):
    grip = people.hand.middle_of(at(1, ".grip"))
    people.hand.drag([grip, QPoint(200, 1000), QPoint(60, 700), QPoint(20, 560)])
    people.hand.until(f"document.querySelector('{at(1)}').dataset.edge === 'left'")
    people.window.shell.close()

    again = Screen(desk.open_table(brookvale, TableWish(4)), SIZE)
    assert [edge_of(again, number) for number in (1, 2, 3, 4)] == ["left", "bottom", "top", "top"]
    again.window.presenter.seats_as_they_were()
    again.hand.until(f"document.querySelector('{at(1)}')?.dataset.edge === 'bottom'")
