"""What a facilitator sees of a table from afar: its seats and no others."""

import pytest

from mapapp.bridge import messages
from mapapp.bridge.role import Company
from mapapp.bridge.seating import SeatPlace
from mapapp.domain.permissions import RESIDENT, Actor
from mapapp.workspace.gathering import Gathering

TABLE = Actor("table", RESIDENT)
KIOSK = Actor("kiosk-1", RESIDENT)


class Moved:
    """A memory in which the first seat was pulled to the left edge."""

    def places(self):
        return {"seat-1": SeatPlace("left", 0.25)}

    def keep(self, seat, place):
        raise AssertionError("nobody moves a seat here")


@pytest.fixture
def gathering():
    return Gathering()


@pytest.fixture
def table(new_page, gathering):
    return new_page(
        TABLE,
        messages.RESIDENT_MESSAGES,
        resident=True,
        company=Company.ROUND,
        gathering=gathering,
        seat_memory=Moved(),
    )


def test_seats_are_seen_where_they_were_left(table, gathering):
    assert [(seat.id, seat.edge, seat.along) for seat in gathering.seats] == [
        ("seat-1", "left", 0.25),
        ("seat-2", "", 0.0),
    ]


def test_a_screen_for_one_beside_the_table_changes_nothing_of_it(table, gathering, new_page):
    seats = gathering.seats
    beside = new_page(KIOSK, messages.RESIDENT_MESSAGES, resident=True, gathering=gathering)
    beside.say(messages.VisitStarted("seat-1", "0190a3c0-0000-7000-8000-000000000001", "cy"))
    beside.presenter.close()
    assert gathering.seats == seats


def test_a_table_that_is_put_away_has_no_seats(table, gathering):
    table.presenter.close()
    assert gathering.seats == ()
