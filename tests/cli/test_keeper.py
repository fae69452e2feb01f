"""A screen that nobody watches is started again after a crash, and not for ever."""

import pytest

from mapapp.cli.keeper import Ended, keep_alive

FIRST, AGAIN = ("kiosk",), ("kiosk", "--at-once")
LEFT, TOLD, KILLED = 0, 1, -9


class Machine:
    """Runs what the test says: how long each run lasts, in seconds, and its exit code."""

    def __init__(self, *runs):
        self.runs = list(runs)
        self.ran = []
        self.seconds = 0.0

    def run(self, command):
        self.ran.append(command)
        lasted, code = self.runs.pop(0)
        self.seconds += lasted
        return code

    def keep_alive(self):
        return keep_alive(FIRST, AGAIN, self.run, lambda: self.seconds)


def test_who_leaves_with_the_pin_has_left():
    machine = Machine((3600, LEFT))
    assert machine.keep_alive() is Ended.LEFT
    assert machine.ran == [FIRST]


@pytest.mark.parametrize("code", [KILLED, TOLD, -11, 3])
def test_after_a_crash_it_comes_back_without_asking(code):
    machine = Machine((3600, KILLED), (3600, code), (3600, LEFT))
    assert machine.keep_alive() is Ended.LEFT
    assert machine.ran == [FIRST, AGAIN, AGAIN]


def test_a_first_start_that_fails_with_a_sentence_is_not_tried_again():
    machine = Machine((1, TOLD))
    assert machine.keep_alive() is Ended.NEVER_BEGAN


def test_three_crashes_within_a_minute_are_enough():
    machine = Machine((3600, KILLED), (10, KILLED), (10, KILLED))
    assert machine.keep_alive() is Ended.CRASHED
    assert len(machine.ran) == 3


def test_crashes_far_apart_are_each_forgiven():
    machine = Machine(*[(31, KILLED)] * 5, (3600, LEFT))
    assert machine.keep_alive() is Ended.LEFT
