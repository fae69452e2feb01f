"""What the facilitator is shown and asked before the screen is left alone."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from mapapp.projects.self_check import Finding
from mapapp.ui.locking import make_ready
from mapapp.ui.ready_to_lock import ReadyToLockDialog
from mapapp.workspace.pin import PinGate, WrongPins, hashed

WELL = Finding("room", "well", True, {"free": 5000})
BAD = Finding("clock", "bad", False, {"when": "1970-01-01 00:00"})


@pytest.fixture
def ready(workspace, dialogs, tmp_path):
    return lambda: make_ready(None, workspace, tmp_path, dialogs)


@pytest.fixture
def kept(workspace):
    return lambda: workspace.ask(lambda store: store.pin_hash()).result()


def test_the_first_time_a_pin_is_chosen(ready, kept, dialogs):
    dialogs.pin = "2468"
    assert ready()
    assert dialogs.asked == ["lock, without pin", "new pin"]
    assert PinGate(kept(), WrongPins()).lets_through("2468")


def test_without_a_pin_nothing_is_locked(ready, kept, dialogs):
    assert not ready()
    assert kept() == ""


def test_later_the_pin_is_there(ready, dialogs, workspace):
    workspace.ask(lambda store: store.keep_pin_hash(hashed("2468"))).result()
    assert ready()
    assert dialogs.asked == ["lock, with pin"]


def test_not_now_changes_nothing(ready, dialogs):
    dialogs.yes = False
    assert not ready()
    assert dialogs.asked == ["lock, without pin"]


def test_the_machine_is_looked_over(ready, dialogs):
    ready()
    codes = [finding.code for finding in dialogs.findings]
    assert codes == ["room", "place", "clock", "account", "fonts", "camera", "microphone"]


def test_the_header_locks_once_everything_is_ready(window, app, dialogs):
    (lock,) = [one for one in window.findChildren(QAbstractButton) if one.accessibleName().startswith("Lock the")]
    lock.click()
    assert app.asked == []
    dialogs.pin = "2468"
    lock.click()
    assert app.asked == ["lock"]


@pytest.mark.parametrize(("findings", "go"), [([WELL], "Lock the screen"), ([WELL, BAD], "Lock it all the same")])
def test_each_finding_is_a_sentence_and_a_bad_one_does_not_stop_anybody(texts, theme, show, findings, go):
    dialog = show(ReadyToLockDialog(None, texts, theme, findings, None))
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "There is room on the disk." in words
    assert any("1970-01-01 00:00" in line for line in words) == (BAD in findings)
    assert go in [one.text() for one in dialog.findChildren(QAbstractButton)]


def test_the_pin_can_be_changed_where_there_is_one(texts, theme, show):
    asked = []
    dialog = show(ReadyToLockDialog(None, texts, theme, [WELL], asked.append))
    (change,) = [one for one in dialog.findChildren(QAbstractButton) if one.text() == "Change the PIN…"]
    change.click()
    assert asked == [dialog]
