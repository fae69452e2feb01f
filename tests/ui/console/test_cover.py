"""A console beside a locked table: nothing of it without the PIN."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from shiboken6 import isValid

from mapapp.domain.rounds import RoundKind
from mapapp.modes import LOCKED_KIOSK
from mapapp.ui.console import left_alone
from mapapp.ui.console.ask_round import RoundDialog
from mapapp.ui.console.window import ConsoleWindow
from mapapp.ui.pin_door import PinDoor
from mapapp.ui.shell import Shell
from mapapp.workspace.pin import WrongPins, hashed

LEAVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def covered(room, show, workspace, dialogs):
    workspace.ask(lambda store: store.keep_pin_hash(hashed("2468"))).result()
    workspace.wrong_pins = WrongPins(lambda: 0.0)  # a clock that stands still: no wait is over before it is looked at
    dialogs.pin = "2468"
    console = show(ConsoleWindow(room, PinDoor(room.context, dialogs.ask_pin_at_console).ask))
    yield console
    if isValid(console):
        console.dismiss()


@pytest.fixture
def uncovered(qtbot, covered, press):
    press(covered, "Type the PIN")
    qtbot.waitUntil(lambda: covered.is_open)
    return covered


def test_nothing_can_be_read_before_the_pin_is_typed(covered, words_on):
    assert words_on(covered)[0] == "The console is covered"
    assert "At the table" not in words_on(covered)


def test_a_wrong_pin_opens_nothing(qtbot, covered, press, dialogs):
    dialogs.pin = "1111"
    press(covered, "Type the PIN")
    qtbot.waitUntil(lambda: "pin for the console" in dialogs.asked)
    assert not covered.is_open


def test_a_wrong_pin_at_the_table_makes_the_console_wait_too(qtbot, covered, press, dialogs, context, show):
    table = show(Shell(LOCKED_KIOSK, context))
    dialogs.pin = "1111"
    QTest.keyClick(table.windowHandle(), Qt.Key.Key_L, LEAVING)
    qtbot.waitUntil(lambda: "pin" in dialogs.asked)
    dialogs.pin = "2468"
    press(covered, "Type the PIN")
    qtbot.waitUntil(lambda: "pin for the console" in dialogs.asked)
    assert not covered.is_open
    table.dismiss()


def test_a_wrong_pin_at_the_console_makes_the_table_wait_too(qtbot, covered, press, dialogs, context, show):
    table = show(Shell(LOCKED_KIOSK, context))
    dialogs.pin = "1111"
    press(covered, "Type the PIN")
    qtbot.waitUntil(lambda: "pin for the console" in dialogs.asked)
    dialogs.pin = "2468"
    QTest.keyClick(table.windowHandle(), Qt.Key.Key_L, LEAVING)
    qtbot.waitUntil(lambda: "pin" in dialogs.asked)
    assert table.isVisible()
    table.dismiss()


def test_the_right_one_opens_it_and_it_can_be_covered_again(uncovered, press, words_on):
    assert "At the table" in words_on(uncovered)
    press(uncovered, "Cover the console")
    assert not uncovered.is_open


def test_left_alone_it_covers_itself(qtbot, uncovered):
    uncovered._left_alone._timer.setInterval(200)
    qtbot.waitUntil(lambda: not uncovered.is_open)


def test_who_touches_it_keeps_it_open(qtbot, uncovered):
    timer = uncovered._left_alone._timer
    assert timer.interval() == left_alone.LEFT_ALONE_MS
    timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may end where it would have ended anyway
    timer.start(5_000)
    qtbot.waitUntil(lambda: timer.remainingTime() < 4_900)
    before = timer.remainingTime()
    QTest.keyClick(uncovered.windowHandle(), Qt.Key.Key_Shift)
    assert timer.remainingTime() > before


def test_closing_it_only_covers_it_until_the_table_is_left(qtbot, uncovered):
    uncovered.close()
    assert uncovered.isVisible()
    assert not uncovered.is_open
    with qtbot.waitSignal(uncovered.closed):
        uncovered.dismiss()


@pytest.fixture
def asking(qtbot, uncovered):
    """A dialog of the console's, half filled in."""
    dialog = RoundDialog(uncovered, uncovered._room.context, RoundKind.PROMPT)
    dialog.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    return dialog


def test_its_dialogs_go_with_it(qtbot, uncovered, asking):
    uncovered.cover_up()
    assert not asking.isVisible()


def test_who_writes_in_a_dialog_keeps_it_open(qtbot, uncovered, asking):
    timer = uncovered._left_alone._timer
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.start(5_000)
    qtbot.waitUntil(lambda: timer.remainingTime() < 4_900)
    before = timer.remainingTime()
    QTest.keyClick(asking.windowHandle(), Qt.Key.Key_Shift)
    assert timer.remainingTime() > before
