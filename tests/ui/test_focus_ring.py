import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mapapp.ui.focus_ring import FocusRing


@pytest.fixture
def two_buttons(qtbot, qapp, theme, show):
    ring = FocusRing(qapp, theme)
    window = QWidget()
    line = QHBoxLayout(window)
    first, second = QPushButton("First"), QPushButton("Second")
    line.addWidget(first)
    line.addWidget(second)
    show(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    yield ring, first, second
    ring.deleteLater()


def test_the_tab_key_puts_the_ring_round_what_it_reaches(two_buttons):
    ring, first, second = two_buttons
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring._ring._around is second
    around = second.rect().translated(second.mapTo(second.window(), QPoint(0, 0)))
    assert ring._ring.geometry().contains(around)


def test_the_mouse_needs_no_ring(two_buttons):
    ring, first, _second = two_buttons
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert ring._ring is None


def test_the_ring_goes_with_its_button(qtbot, two_buttons):
    ring, first, second = two_buttons
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    second.hide()
    assert not [one for one in first.window().findChildren(type(ring._ring)) if one.isVisible()]
