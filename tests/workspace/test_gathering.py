"""What a facilitator, a table and a wall know of each other."""

from dataclasses import replace
from datetime import UTC, datetime

from mapapp.workspace.gathering import Gathering, SeatNow, Stage

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def test_everybody_hears_what_is_on_stage_and_nobody_hears_it_twice():
    gathering = Gathering()
    heard = []
    gathering.watch(lambda one: heard.append(one.stage))

    gathering.set(Stage(frozen=True))
    gathering.set(Stage(frozen=True))
    gathering.set(replace(gathering.stage, spotlight="an idea"))

    assert heard == [Stage(frozen=True), Stage(frozen=True, spotlight="an idea")]


def test_a_seat_tells_who_sits_there_and_the_others_stay_as_they_are():
    gathering = Gathering()
    gathering.sit((SeatNow("one", "#111111", "leaf", "en"), SeatNow("two", "#222222", "sun", "en")))

    gathering.note("two", NOON, "ur", "where")

    assert gathering.seats == (
        SeatNow("one", "#111111", "leaf", "en"),
        SeatNow("two", "#222222", "sun", "ur", NOON, "where"),
    )


def test_whoever_no_longer_listens_hears_nothing():
    gathering = Gathering()
    heard = []
    stop = gathering.watch(lambda _one: heard.append("told"))
    stop()
    stop()

    gathering.set(Stage(frozen=True))

    assert heard == []


def test_a_seat_that_was_moved_is_told_with_its_place():
    gathering = Gathering()
    gathering.sit((SeatNow("one", "#111111", "leaf", "en"), SeatNow("two", "#222222", "sun", "en")))

    gathering.place("two", "left", 0.5)

    assert [(one.edge, one.along) for one in gathering.seats] == [("", 0.0), ("left", 0.5)]
