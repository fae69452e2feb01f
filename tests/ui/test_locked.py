"""A locked screen: what could lead out of it does not, and the PIN does."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from mapapp.modes import LOCKED_KIOSK
from mapapp.ui import guard
from mapapp.ui.shell import Shell
from mapapp.workspace.pin import hashed

PIN = "2468"
Modifier = Qt.KeyboardModifier
CONTROL, ALT = Modifier.ControlModifier, Modifier.AltModifier
SHIFT, PLAIN = Modifier.ShiftModifier, Modifier.NoModifier
HELD = {Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Meta}
"""Held down by themselves they do nothing."""


class Field(QLineEdit):
    """Where a resident writes; remembers every key that came to it."""

    def __init__(self):
        super().__init__()
        self.keys = []

    def event(self, event):
        # Tests of keys look at what comes here; a real page would claim some before any shortcut hears of them.
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and event.key() not in HELD:
            self.keys.append(Qt.Key(event.key()))
        return super().event(event)


@pytest.fixture
def locked(context, dialogs, workspace, show, qtbot):
    workspace.ask(lambda store: store.keep_pin_hash(hashed(PIN))).result()
    dialogs.pin = "1111"
    field = Field()
    shell = Shell(LOCKED_KIOSK, context)
    shell.ground.layout().addWidget(field)
    show(shell)
    shell.showFullScreen()
    qtbot.waitActive(shell)
    field.setFocus()
    shell.field = field
    yield shell
    if isValid(shell):
        shell.dismiss()


def press(window, key, modifiers=PLAIN):
    QTest.keyClick(window.windowHandle(), key, modifiers)


def hold(window, at):
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, PLAIN, at)


ESCAPES = {
    "closing the window": [(ALT, "F4"), (CONTROL, "W"), (CONTROL, "Q"), (CONTROL | SHIFT, "W"), (CONTROL, "F4")],
    "loading the page again": [(PLAIN, "F5"), (CONTROL, "R"), (CONTROL | SHIFT, "R"), (PLAIN, "Refresh")],
    "the address line": [(CONTROL, "L"), (PLAIN, "F6"), (ALT, "D"), (CONTROL, "E"), (CONTROL, "K")],
    "printing and saving": [(CONTROL, "P"), (CONTROL, "S"), (PLAIN, "Print")],
    "opening files and windows": [(CONTROL, "O"), (CONTROL, "N"), (CONTROL, "T"), (CONTROL | SHIFT, "N")],
    "the page's source": [(CONTROL, "U"), (PLAIN, "F12"), *((CONTROL | SHIFT, letter) for letter in "IJCK")],
    "help, search and history": [(PLAIN, "F1"), (PLAIN, "F3"), (CONTROL, "F"), (CONTROL, "G"), (CONTROL, "H")],
    "leaving the full screen": [(PLAIN, "F11"), (PLAIN, "F10"), (ALT, "Space")],
    "turning pages": [(ALT, "Left"), (ALT, "Right"), (ALT, "Home"), (PLAIN, "Back"), (PLAIN, "HomePage")],
    "enlarging the page": [(CONTROL, "Plus"), (CONTROL, "Minus"), (CONTROL, "0")],
    "the context menu": [(PLAIN, "Menu"), (SHIFT, "F10")],
    "the clipboard": [(CONTROL, "C"), (CONTROL, "V"), (CONTROL, "X"), (SHIFT, "Insert"), (CONTROL, "Insert")],
    "the desktop": [(Modifier.MetaModifier, "D"), (PLAIN, "LaunchMail"), (ALT, "Tab")],
}


@pytest.mark.parametrize("escape", ESCAPES)
def test_keys_of_a_browser_or_a_desktop_reach_nobody(locked, escape):
    for modifiers, name in ESCAPES[escape]:
        press(locked, Qt.Key[f"Key_{name}"], modifiers)
    assert locked.isVisible()
    assert locked.field.keys == []


def test_escape_reaches_the_page_and_leaves_nothing(locked):
    press(locked, Qt.Key.Key_Escape)
    assert locked.isVisible()
    assert locked.isFullScreen()


def test_a_resident_can_write_and_move_and_undo(locked):
    QTest.keyClick(locked.windowHandle(), "a")
    QTest.keyClick(locked.windowHandle(), "b", SHIFT)
    press(locked, Qt.Key.Key_Left)
    QTest.keyClick(locked.windowHandle(), "c")
    assert locked.field.text() == "acb"
    press(locked, Qt.Key.Key_Z, CONTROL)
    assert locked.field.text() != "acb"


def test_the_window_does_not_close(locked):
    assert not locked.close()
    assert locked.isVisible()


@pytest.mark.parametrize(
    "button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton]
)
def test_other_buttons_than_the_one_that_points_reach_nobody(locked, button):
    QApplication.clipboard().setText("what the person before copied")
    at = locked.field.mapTo(locked, locked.field.rect().center())
    opened = []
    locked.field.customContextMenuRequested.connect(opened.append)
    locked.field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    QTest.mouseClick(locked.windowHandle(), button, PLAIN, at)
    assert locked.field.text() == ""
    assert opened == []


@pytest.mark.parametrize(("modifiers", "heard"), [(CONTROL, 0), (PLAIN, 1)])
def test_the_wheel_scrolls_but_enlarges_nothing(locked, modifiers, heard):
    turned = []
    locked.field.wheelEvent = turned.append
    at = QPointF(locked.field.mapTo(locked, locked.field.rect().center()))
    wheel = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(locked.windowHandle(), wheel)
    assert len(turned) == heard


def test_nothing_is_dropped_on_it(locked):
    locked.field.setAcceptDrops(True)
    things = QMimeData()
    things.setUrls([QUrl("https://example.org/")])
    at = locked.field.mapTo(locked, locked.field.rect().center())
    drag = QDragEnterEvent(at, Qt.DropAction.CopyAction, things, Qt.MouseButton.LeftButton, PLAIN)
    drag.ignore()
    QApplication.sendEvent(locked.windowHandle(), drag)
    assert not drag.isAccepted()


def test_a_minimised_window_comes_back(locked, qtbot):
    locked.showMinimized()
    qtbot.waitUntil(lambda: locked.isFullScreen() and not locked.isMinimized())


def test_a_window_made_smaller_fills_the_screen_again(locked, qtbot):
    locked.showNormal()
    qtbot.waitUntil(locked.isFullScreen)


def test_a_window_that_lost_the_focus_to_another_program_asks_for_it_again(locked, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(locked, "activateWindow", lambda: asked.append("front"))
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    QApplication.sendEvent(locked, QEvent(QEvent.Type.WindowDeactivate))
    qtbot.waitUntil(lambda: asked == ["front"])


# ── the way out ───────────────────────────────────────────────────────────────────────────────────────────────


def ask_with_keys(window):
    press(window, Qt.Key.Key_L, CONTROL | SHIFT)


def test_the_right_pin_leads_out(locked, dialogs, qtbot):
    dialogs.pin = PIN
    with qtbot.waitSignal(locked.closed):
        ask_with_keys(locked)
    assert dialogs.asked == ["pin"]


def test_a_wrong_pin_does_not_and_asking_again_does_not_shorten_the_wait(locked, dialogs, qtbot):
    ask_with_keys(locked)
    qtbot.waitUntil(lambda: dialogs.asked == ["pin"])
    dialogs.pin = PIN
    ask_with_keys(locked)
    qtbot.waitUntil(lambda: dialogs.asked == ["pin", "pin"])
    assert locked.isVisible()


@pytest.mark.parametrize("x", [20, -20])
def test_holding_an_upper_corner_asks_for_the_pin(locked, dialogs, qtbot, x):
    locked._behaviours[0]._guard._holding.setInterval(50)
    hold(locked, QPoint(x % locked.width(), 20))
    qtbot.waitUntil(lambda: dialogs.asked == ["pin"])


def test_holding_takes_three_seconds(locked):
    hold(locked, QPoint(20, 20))
    holding = locked._behaviours[0]._guard._holding
    assert holding.isActive()
    assert holding.interval() == guard.HOLD_MS == 3000


@pytest.mark.parametrize("at", [QPoint(400, 20), QPoint(20, 400)])
def test_holding_elsewhere_asks_nothing(locked, at):
    hold(locked, at)
    assert not locked._behaviours[0]._guard._holding.isActive()


def test_letting_go_of_the_corner_or_leaving_it_asks_nothing(locked):
    holding = locked._behaviours[0]._guard._holding
    hold(locked, QPoint(20, 20))
    QTest.mouseRelease(locked.windowHandle(), Qt.MouseButton.LeftButton, PLAIN, QPoint(20, 20))
    assert not holding.isActive()
    hold(locked, QPoint(20, 20))
    QTest.mouseMove(locked.windowHandle(), QPoint(300, 300))
    QTest.qWait(10)
    assert not holding.isActive()


def test_a_finger_can_hold_the_corner(locked, dialogs, qtbot):
    locked._behaviours[0]._guard._holding.setInterval(50)
    screen = QTest.createTouchDevice()
    QTest.touchEvent(locked.windowHandle(), screen).press(0, QPoint(20, 20)).commit()
    qtbot.waitUntil(lambda: dialogs.asked == ["pin"])
    QTest.touchEvent(locked.windowHandle(), screen).release(0, QPoint(20, 20)).commit()


def test_once_detached_the_window_closes_like_any_other(locked):
    locked._behaviours[0].detach()
    assert locked.close()
