"""The clock, and the map held still."""

from datetime import timedelta

import pytest

from mapapp.ui.console.countdown import Countdown


@pytest.fixture
def countdown(console):
    return console.findChild(Countdown)


def test_the_map_is_held_still_and_moves_again(console, gathering, press):
    press(console, "Hold the map still")
    assert gathering.stage.frozen
    press(console, "Let the map move again")
    assert not gathering.stage.frozen


def test_the_wall_is_made_dark_and_light_again(console, gathering, press, texts):
    press(console, texts("ui-console-wall-dark"))
    assert gathering.stage.dark_wall
    press(console, texts("ui-console-wall-light"))
    assert not gathering.stage.dark_wall


def test_everybody_is_given_so_many_minutes_and_one_more(console, gathering, press, clock, words_on, countdown):
    press(console, "3 min")
    assert gathering.stage.ends_at == clock.now() + timedelta(minutes=3)
    assert "3:00" in words_on(countdown)
    press(console, "One minute more")
    assert gathering.stage.ends_at == clock.now() + timedelta(minutes=4)


def test_one_minute_more_counts_from_now_when_the_time_is_up(qtbot, console, gathering, press, clock, words_on):
    press(console, "1 min")
    clock.wait(75)
    qtbot.waitUntil(lambda: "Time is up" in words_on(console))
    press(console, "One minute more")
    assert gathering.stage.ends_at == clock.now() + timedelta(minutes=1)


def test_the_clock_is_stopped(console, gathering, press, words_on, countdown):
    press(console, "5 min")
    press(console, "Stop")
    assert gathering.stage.ends_at is None
    assert words_on(countdown)[0] == "Clock"


def test_a_wall_without_another_screen_is_said_in_words(console, asked, press, said):
    press(console, "Wall")
    assert asked == ["wall"]
    assert said[-1][0] == "problem"
