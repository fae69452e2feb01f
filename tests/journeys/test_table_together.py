"""Four people at one table, all at once, by touch: what each of them did is kept, and as theirs."""

import pytest
from PySide6.QtCore import QPoint

from mapapp.domain.contribution import GeomSource
from tests.journeys.test_table import at, key, people, sit_down, wait_for_word

__all__ = ["people"]

PANE = "document.querySelector('.leaflet-map-pane').style.transform"
STROKE = [QPoint(720 + 12 * step, 600 + 4 * step) for step in range(12)]
SPOT = QPoint(1180, 560)


def to_words(people, number, layer):
    """Sit down and say that it is about the whole area."""
    sit_down(people, number, layer)
    people.hand.tap_on(at(number, '[data-does="whole-area"]'))
    people.hand.middle_of(at(number, '[data-does="done"]'))


def done(people, number, words=""):
    if words:
        people.hand.write(at(number, "textarea"), words)
    people.hand.tap_on(at(number, '[data-does="done"]'))
    return people.hand.until(f"document.querySelector('{at(number, '[data-ref]')}')?.dataset.ref")


def spoken(people, number, selector):
    words = people.hand.ask(f"document.querySelector('{at(number, selector)}')?.textContent ?? ''")
    return words.replace("\u2068", "").replace("\u2069", "")


def test_one_types_upside_down_one_draws_one_moves_the_map_and_one_takes_a_photo(people):
    hand = people.hand
    before = {one.uuid for one in people.find("")}
    to_words(people, 3, "concerns")
    hand.tap_on(at(3, "textarea"))
    to_words(people, 4, "assets")
    hand.tap_on(at(4, '[data-does="take-photo"]'))
    shutter = hand.middle_of(at(4, '[data-does="shutter"]'))
    lay = hand.ask(PANE)

    # Nobody asks for a place: a finger on the free map moves it, under two letters and a photo.
    pan = [QPoint(880 + 8 * step, 420 + 4 * step) for step in range(12)]
    hand.play(pan, [key(people, 3, "n")], [key(people, 3, "o")], [shutter], starts=(0, 2, 4, 6))
    hand.until(f"{PANE} !== '{lay}'")
    hand.middle_of(at(4, '[data-does="people-none"]'))

    # Two ask for places: one draws, one points, one goes on typing, and the map lies still.
    sit_down(people, 1, "ideas", "line")
    sit_down(people, 2, "assets")
    lay = hand.ask(PANE)
    keys = [[key(people, 3, letter)] for letter in "ise"]
    nobody = hand.middle_of(at(4, '[data-does="people-none"]'))
    hand.play(STROKE, [SPOT], *keys, [nobody], starts=(0, 3, 2, 4, 6, 8))
    hand.middle_of(at(4, '[data-does="drop-photo"]'))
    assert hand.ask(PANE) == lay
    wait_for_word(people, 3, "noise")

    for number in (1, 2):
        hand.tap_on(at(number, '[data-does="next"]'))
        hand.tap_on(at(number, '[data-kind="public_place"]'))
        hand.middle_of(at(number, '[data-does="done"]'))
    hand.tap_on(at(3, '[data-key="hide"]'))
    for number, words in ((1, "A path here"), (2, "A bench here"), (3, ""), (4, "")):
        done(people, number, words)

    left = {one.seat: one for one in people.find("") if one.uuid not in before}
    assert sorted(left) == ["seat-1", "seat-2", "seat-3", "seat-4"]
    assert len({one.visit_uuid for one in left.values()}) == 4
    line, spot, noise, photo = (left[f"seat-{number}"] for number in (1, 2, 3, 4))
    assert [one.body.lower() for one in (line, spot, noise, photo)] == ["a path here", "a bench here", "noise", ""]
    assert [one.layer for one in (line, spot, noise, photo)] == ["ideas", "assets", "concerns", "assets"]
    assert [one.geom_source for one in (line, spot)] == [GeomSource.DRAWN, GeomSource.TAPPED]
    assert {one.geom_source for one in (noise, photo)} == {GeomSource.WHOLE_AREA}
    kept = {seat: people.ask(lambda store, one=one: store.attachments(one.uuid)) for seat, one in left.items()}
    assert [seat for seat, media in kept.items() if media] == ["seat-4"]
    assert_where_the_fingers_were(line, spot)


def assert_where_the_fingers_were(line, spot):
    """The spot lies from the line where its finger lay from the stroke, to three pixels."""
    (west, north), *_, (east, south) = line.shape.coords
    across, down = (
        (east - west) / (STROKE[-1].x() - STROKE[0].x()),
        (south - north) / (STROKE[-1].y() - STROKE[0].y()),
    )
    assert spot.shape.x == pytest.approx(west + across * (SPOT.x() - STROKE[0].x()), abs=3 * across)
    assert spot.shape.y == pytest.approx(north + down * (SPOT.y() - STROKE[0].y()), abs=3 * abs(down))


def test_the_camera_is_lent_to_one_seat_and_the_others_see_to_whom(people):
    hand = people.hand
    for number in (1, 4):
        to_words(people, number, "assets")
    hand.tap_on(at(4, '[data-does="take-photo"]'))
    hand.middle_of(at(4, '[data-does="shutter"]'))
    assert "The camera is at the pink star." in spoken(people, 1, ".lent")
    hand.tap_on(at(1, '[data-does="take-photo"]'))
    hand.middle_of(at(1, '[data-does="again"]'))
    assert "The camera is at the pink star." in spoken(people, 1, ".advice")

    hand.tap_on(at(4, '[data-does="without-photo"]'))
    hand.until(f"!document.querySelector('{at(1, '.lent')}')")
    hand.tap_on(at(1, '[data-does="again"]'))
    hand.middle_of(at(1, '[data-does="shutter"]'))
