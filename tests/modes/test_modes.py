import pytest

from mapapp.bridge.messages import FeatureMoved
from mapapp.domain.permissions import Permission
from mapapp.i18n import Texts
from mapapp.modes import FACILITATOR, KIOSK, MODES


@pytest.fixture(params=MODES.values(), ids=MODES.keys())
def mode(request):
    return request.param


def test_every_panel_in_the_rail_can_be_built(mode):
    known = {panel.id for panel in mode.panels}
    assert {panel for entry in mode.rail for panel in entry.panels} <= known


def test_every_title_is_written(mode):
    texts = Texts.load()
    keys = [entry.title_key for entry in mode.rail] + [action.title_key for action in mode.actions]
    assert [key for key in (mode.title_key, *keys) if not texts.has(key)] == []


def test_no_two_actions_share_their_keys(mode):
    keys = [action.shortcut for action in mode.actions if action.shortcut]
    assert len(set(keys)) == len(keys)


def test_residents_can_leave_something_and_nothing_else():
    assert KIOSK.permissions == {Permission.CONTRIBUTE, Permission.RESPOND}
    assert FeatureMoved not in KIOSK.role.page_messages
    assert KIOSK.role.resident_screen
    assert not KIOSK.role.can_move
    assert KIOSK.panels == KIOSK.rail == KIOSK.actions == ()


def test_a_facilitator_may_do_everything():
    assert FACILITATOR.permissions == frozenset(Permission)
    assert FACILITATOR.role.can_move
