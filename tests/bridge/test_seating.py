"""The seats that a page is told of."""

import json

from mapapp.bridge.seating import MOST_SEATS, SIGNS, seats_of
from mapapp.paths import resources


def test_everybody_has_their_own_colour_and_sign():
    seats = seats_of(MOST_SEATS, "cy", 90)

    assert len({seat.colour for seat in seats}) == len({seat.symbol for seat in seats}) == len(seats) == 8
    assert {(seat.language, seat.idle_seconds) for seat in seats} == {("cy", 90)}
    assert [seat.id for seat in seats[:2]] == ["seat-1", "seat-2"]


def test_the_page_places_them():
    assert {seat.along for seat in seats_of(4, "en", 90)} == {None}


def test_who_sits_alone_has_the_colour_of_the_app():
    [seat] = seats_of(1, "en", 90)

    assert seat.colour == "#0b5d7a"


def test_every_sign_is_an_icon_that_comes_with_the_page():
    used = json.loads((resources() / "icons" / "used.json").read_text(encoding="utf-8"))
    assert set(SIGNS) <= set(used)
