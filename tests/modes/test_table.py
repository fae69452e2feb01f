"""The touch table as a mode."""

from mapapp.modes import KIOSK, LOCKED_KIOSK
from mapapp.modes.table import locked_table, table


def test_round_a_table_residents_may_do_what_they_may_at_a_kiosk_and_nothing_more():
    assert table().permissions == KIOSK.permissions
    assert table().role.page_messages == KIOSK.role.page_messages
    assert table().panels == table().rail == table().actions == ()


def test_a_table_has_as_many_seats_as_were_asked_for_and_is_one_with_a_single_seat_too():
    assert table(6).role.seats == 6
    assert table(6).role.shared
    assert table(1).role.shared
    assert not KIOSK.role.shared


def test_a_locked_table_is_left_with_the_pin_alone():
    assert locked_table(3).behaviours == LOCKED_KIOSK.behaviours
    assert locked_table(3).role.seats == 3
