"""The touch table as a mode."""

from mapapp.modes import KIOSK, LOCKED_KIOSK
from mapapp.modes.table import locked_table, table


def test_round_a_table_residents_may_do_what_they_may_at_a_kiosk_and_nothing_more():
    assert table().permissions == KIOSK.permissions
    assert table().page_messages == KIOSK.page_messages
    assert table().panels == table().rail == table().actions == ()


def test_a_table_has_as_many_seats_as_were_asked_for_and_its_own_size():
    assert (table(6).seats, table(6).density) == (6, "table")
    assert (KIOSK.seats, KIOSK.density) == (1, "kiosk")


def test_a_locked_table_is_left_with_the_pin_alone():
    assert locked_table(3).behaviours == LOCKED_KIOSK.behaviours
    assert locked_table(3).seats == 3
