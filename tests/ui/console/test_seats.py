"""Who sits round the table, from afar."""

import pytest
from PySide6.QtCore import QRectF

from mapapp.domain.edits import AddContributions, EraseContributions
from mapapp.ui.console.incoming import MOST
from mapapp.ui.console.seat_line import SeatLine
from mapapp.ui.console.table_drawing import around
from mapapp.ui.console.window import ConsoleWindow
from tests.fakes.neighbourhood import FACILITATOR as AMINA
from tests.fakes.neighbourhood import idea


@pytest.fixture
def lines(console, qtbot, words_on):
    def lines():
        return [words_on(line) for line in console.findChildren(SeatLine)]

    return lines


def test_a_seat_says_who_is_there_and_what_they_are_at(lines, table):
    table.sit(2, language="ur", doing="where")
    assert lines()[0] == ["Fish", "Free"]
    assert lines()[1] == ["Sun  ·  اردو", "Finding the place", lines()[1][2]]


def test_what_somebody_left_counts_for_their_seat(qtbot, console, lines, table, words_on):
    table.sit(1)
    table.sit(2)
    table.leave(1)
    qtbot.waitUntil(lambda: lines()[0][-1] == "1 left")
    assert "1 of 2 have left something" in words_on(console)


def test_what_the_person_before_left_does_not_count_for_the_next_one(qtbot, console, lines, table, clock):
    table.sit(1)
    table.leave(1)
    qtbot.waitUntil(lambda: lines()[0][-1] == "1 left")
    clock.wait(60)
    table.sit(1)
    assert "1 left" not in lines()[0]


def test_what_somebody_left_counts_however_much_came_after_it(qtbot, console, lines, table, workspace, words_on):
    table.sit(1)
    table.leave(1)
    workspace.submit(AddContributions(tuple(idea() for _ in range(MOST + 1))), AMINA).result()
    qtbot.waitUntil(lambda: f"{MOST + 2} waiting" in words_on(console))
    assert lines()[0][-1] == "1 left"


def test_what_was_left_before_the_console_was_opened_counts(qtbot, room, table, show, workspace, words_on):
    table.sit(1)
    table.leave(1)
    table.sit(2)
    mark = table.leave(2)
    console = show(ConsoleWindow(room))
    qtbot.waitUntil(lambda: "2 of 2 have left something" in words_on(console))
    workspace.submit(EraseContributions((mark.uuid,)), AMINA).result()
    qtbot.waitUntil(lambda: "1 of 2 have left something" in words_on(console))


def test_a_seat_from_which_nothing_comes_is_quiet(qtbot, room, table, clock, show, words_on):
    table.sit(1)
    clock.wait(185)
    console = show(ConsoleWindow(room))
    assert "quiet 3 min" in words_on(console)


def test_without_a_table_there_is_an_invitation(console, gathering, words_on):
    gathering.sit(())
    assert any(words.startswith("No table is open.") for words in words_on(console))


def test_seats_can_be_put_back(console, asked, press):
    press(console, "Seats as they were")
    assert asked == ["seats"]


def test_seats_are_drawn_where_people_moved_them(gathering):
    table = QRectF(0, 0, 400, 200)
    assert [point.toTuple() for point in around(gathering.seats, table)] == [
        (100, 200),
        (300, 200),
        (100, 0),
        (300, 0),
    ]
    gathering.place("seat-2", "right", 0.25)
    assert around(gathering.seats, table)[1].toTuple() == (400, 50)
