"""The wall and the console as values."""

from mapapp.bridge.messages import PageReady, VoicePutAway, VoicesWanted, VoiceWanted
from mapapp.domain.permissions import Permission
from mapapp.modes import LOCKED_KIOSK, at_the_console
from mapapp.modes.wall import LOCKED_WALL, WALL


def test_at_the_wall_nobody_does_anything_but_look():
    assert WALL.permissions == frozenset()
    assert WALL.role.seats == 0
    assert set(WALL.role.page_messages) == {PageReady, VoicesWanted, VoiceWanted, VoicePutAway}


def test_beside_a_locked_table_the_wall_is_left_with_the_pin_alone():
    assert LOCKED_WALL.behaviours == LOCKED_KIOSK.behaviours


def test_at_the_console_nothing_leaves_the_room():
    actor = at_the_console("hall")
    assert actor.station == "hall-console"
    for beyond in (Permission.EXPORT, Permission.IMPORT, Permission.DEFINE, Permission.EDIT, Permission.USE_INTERNET):
        assert not actor.may(beyond)
