"""The seats that a page is told of."""

import json

from mapapp.bridge import messages
from mapapp.bridge.seating import MOST_SEATS, SIGNS, Seating, seats_of
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


class Notebook:
    """A memory that lasts as long as the test."""

    def __init__(self):
        self.kept = {}

    def places(self):
        return dict(self.kept)

    def keep(self, seat, place):
        self.kept[seat] = place

    def forget(self):
        self.kept.clear()


def move(seating, seat, edge, along):
    seating.handlers[messages.SeatMoved](messages.SeatMoved(seat, edge, along))


def places(seating):
    return [(seat.edge, seat.along) for seat in seating.views()]


def test_a_seat_that_was_moved_is_there_the_next_time():
    memory = Notebook()
    move(Seating(seats_of(2, "en", 90), memory), "seat-2", "left", 0.25)

    assert places(Seating(seats_of(2, "en", 90), memory)) == [("bottom", None), ("left", 0.25)]


def test_seats_can_be_put_back_as_they_were():
    seating = Seating(seats_of(2, "en", 90), Notebook())
    move(seating, "seat-1", "right", 0.5)
    seating.forget()

    assert places(seating) == [("bottom", None), ("bottom", None)]


def test_a_seat_that_is_not_at_this_table_is_not_remembered():
    memory = Notebook()
    move(Seating(seats_of(2, "en", 90), memory), "seat-7", "left", 0.5)

    assert memory.places() == {}
