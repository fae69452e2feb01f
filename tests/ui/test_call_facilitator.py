import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from mapapp.ui.call_facilitator import CallFacilitator
from mapapp.workspace.pin import PinGate, WrongPins, hashed


@pytest.fixture
def screen(texts, theme, dialogs, show, qtbot):
    made = show(CallFacilitator(texts, theme, dialogs, PinGate(hashed("2468"), WrongPins())))
    made.showFullScreen()
    qtbot.waitActive(made)
    yield made
    made._guard.release()


def ask_to_leave(screen):
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(screen.windowHandle(), Qt.Key.Key_L, keys)


def test_it_says_whom_to_call_and_that_nothing_is_lost(screen):
    words = " ".join(label.text() for label in screen.findChildren(QLabel))
    assert "Please call the facilitator" in words
    assert "safe" in words


def test_only_the_pin_leads_out(screen, dialogs):
    assert not screen.close()
    dialogs.pin = "2468"
    ask_to_leave(screen)
    assert dialogs.asked == ["pin"]
    assert not screen.isVisible()


def test_a_wrong_pin_does_not(screen, dialogs):
    dialogs.pin = "1111"
    ask_to_leave(screen)
    assert screen.isVisible()
