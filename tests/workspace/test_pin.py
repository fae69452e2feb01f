"""The PIN lets its owner out, and makes whoever guesses wait longer and longer."""

import pytest

from mapapp.workspace.pin import PinGate, WrongPins, hashed, is_pin


class Stopwatch:
    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


@pytest.fixture(scope="module")
def kept():
    return hashed("2468")


@pytest.fixture
def watch():
    return Stopwatch()


@pytest.fixture
def gate(kept, watch):
    return PinGate(kept, WrongPins(watch))


@pytest.mark.parametrize("typed", ["2468", "00000000", "12345"])
def test_four_to_eight_digits_are_a_pin(typed):
    assert is_pin(typed)


@pytest.mark.parametrize("typed", ["", "123", "123456789", "12a4", "12 4", "-123", "١٢٣٤", "1234\n"])
def test_anything_else_is_not(typed):
    assert not is_pin(typed)
    with pytest.raises(ValueError, match="4 to 8 digits"):
        hashed(typed)


def test_what_is_kept_does_not_tell_the_pin_and_is_never_the_same_twice(kept):
    assert kept.startswith("$argon2id$")
    assert "2468" not in kept
    assert hashed("2468") != kept


def test_the_right_pin_is_let_through_at_once(gate):
    assert gate.lets_through("2468")
    assert gate.seconds_to_wait == 0


def test_every_wrong_pin_doubles_the_wait_up_to_five_minutes(gate, watch):
    waits = []
    for _ in range(11):
        assert not gate.lets_through("1111")
        waits.append(gate.seconds_to_wait)
        watch.seconds += gate.seconds_to_wait
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_while_there_is_a_wait_even_the_right_pin_is_not_looked_at(gate, watch):
    gate.lets_through("1111")
    watch.seconds += 0.9
    assert not gate.lets_through("2468")
    watch.seconds += 0.1
    assert gate.lets_through("2468")


def test_trying_during_a_wait_does_not_make_it_longer(gate, watch):
    gate.lets_through("1111")
    watch.seconds += 0.5
    gate.lets_through("1112")
    assert gate.seconds_to_wait == 0.5


def test_the_right_pin_makes_good_what_was_wrong_before(gate, watch):
    for _ in range(3):
        gate.lets_through("1111")
        watch.seconds += gate.seconds_to_wait
    assert gate.lets_through("2468")
    gate.lets_through("1111")
    assert gate.seconds_to_wait == 1


@pytest.mark.parametrize("kept", ["", "2468", "$argon2id$v=19$broken"])
def test_a_hash_that_cannot_be_read_lets_nobody_through(kept):
    assert not PinGate(kept, WrongPins()).lets_through("2468")


def test_who_guesses_at_two_screens_waits_as_long_as_who_guesses_at_one(kept, watch):
    wrong = WrongPins(watch)
    table, console = PinGate(kept, wrong), PinGate(kept, wrong)
    table.lets_through("1111")
    assert console.seconds_to_wait == 1
    assert not console.lets_through("2468")
    watch.seconds += 1
    console.lets_through("1112")
    assert table.seconds_to_wait == 2
    watch.seconds += 2
    assert table.lets_through("2468")
    assert console.lets_through("2468")
