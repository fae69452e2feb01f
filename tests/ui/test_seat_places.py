"""Where people left the seats of this machine's table."""

import pytest

from mapapp.bridge.seating import SeatPlace
from mapapp.ui.seat_places import SeatPlaces, TablePlaces

HALL = (1920, 1080)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "config" / "seats.json"


def table(file, seats=4, size=HALL):
    return TablePlaces(SeatPlaces(file), seats, lambda: size)


def test_a_seat_is_where_it_was_left(file):
    table(file).keep("seat-1", SeatPlace("left", 0.25))
    table(file).keep("seat-2", SeatPlace("top", 0.5))

    assert table(file).places() == {"seat-1": SeatPlace("left", 0.25), "seat-2": SeatPlace("top", 0.5)}


def test_another_screen_and_another_number_of_people_have_their_own(file):
    table(file).keep("seat-1", SeatPlace("left", 0.25))

    assert table(file, seats=2).places() == {}
    assert table(file, size=(3840, 2160)).places() == {}


def test_seats_are_put_back_as_they_were(file):
    table(file).keep("seat-1", SeatPlace("left", 0.25))
    table(file).forget()
    table(file).forget()

    assert table(file).places() == {}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"1920x1080/4": 7}',
        '{"1920x1080/4": {"seat-1": ["up", 0.5]}}',
        '{"1920x1080/4": {"seat-1": ["top", 9]}}',
    ],
)
def test_what_makes_no_sense_is_passed_over_and_written_anew(file, content):
    file.parent.mkdir()
    file.write_text(content, encoding="utf-8")
    assert table(file).places() == {}

    table(file).keep("seat-1", SeatPlace("left", 0.25))
    assert table(file).places() == {"seat-1": SeatPlace("left", 0.25)}
