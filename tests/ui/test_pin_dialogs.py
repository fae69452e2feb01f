import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

from mapapp.ui.ask_pin import AskPinDialog
from mapapp.ui.choose_pin import ChoosePinDialog
from mapapp.workspace.pin import PinGate, WrongPins, hashed


class Stopwatch:
    seconds = 0.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def watch():
    return Stopwatch()


@pytest.fixture
def ask(texts, theme, show, watch):
    return show(AskPinDialog(None, texts, theme, PinGate(hashed("2468"), WrongPins(watch))))


@pytest.fixture
def choose(texts, theme, show):
    return show(ChoosePinDialog(None, texts, theme))


def tap(dialog, keys):
    for key in keys:
        (found,) = [one for one in dialog.findChildren(QAbstractButton) if key in (one.text(), one.accessibleName())]
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def words_on(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_right_pin_is_typed_by_finger(ask):
    tap(ask, ["2", "4", "6", "8", "Leave"])
    assert ask.result() == QDialog.DialogCode.Accepted


def test_the_right_pin_is_typed_on_a_keyboard(ask):
    QTest.keyClicks(ask, "24x69")
    QTest.keyClick(ask, Qt.Key.Key_Backspace)
    QTest.keyClicks(ask, "8")
    QTest.keyClick(ask, Qt.Key.Key_Return)
    assert ask.result() == QDialog.DialogCode.Accepted


def test_a_wrong_pin_is_said_and_the_pad_rests_until_the_wait_is_over(ask, watch, qtbot):
    tap(ask, ["1", "1", "1", "1", "Leave"])
    assert "That was not it. Try again in 1 s." in words_on(ask)
    tap(ask, ["2", "4", "6", "8"])
    assert ask.pad.typed == ""
    watch.seconds = 1.0
    qtbot.waitUntil(lambda: "Try again." in words_on(ask))
    tap(ask, ["2", "4", "6", "8", "Leave"])
    assert ask.result() == QDialog.DialogCode.Accepted


def test_nothing_can_be_tried_with_too_few_digits(ask):
    QTest.keyClicks(ask, "246")
    QTest.keyClick(ask, Qt.Key.Key_Return)
    assert ask.isVisible()
    assert not ask.go.isEnabled()


def test_who_came_upon_it_goes_back_to_the_map(ask):
    tap(ask, ["Back to the map"])
    assert ask.result() == QDialog.DialogCode.Rejected


def test_left_alone_it_goes_away(ask, qtbot):
    ask._left_alone.start(20)
    qtbot.waitUntil(lambda: not ask.isVisible())
    assert ask.result() == QDialog.DialogCode.Rejected


def test_the_digits_themselves_are_never_shown(ask):
    QTest.keyClicks(ask, "24")
    assert "● ● ○ ○" in words_on(ask)
    tap(ask, ["Take back the last digit"])
    assert "● ○ ○ ○" in words_on(ask)
    tap(ask, ["Take back all digits"])
    assert "○ ○ ○ ○" in words_on(ask)


def test_the_pad_stands_the_same_way_round_for_those_who_read_from_the_right(qapp, texts, theme, show):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = show(ChoosePinDialog(None, texts, theme))
        keys = {one.text(): one for one in dialog.findChildren(QAbstractButton)}
        assert keys["1"].x() < keys["2"].x() < keys["3"].x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_key_is_large_enough_for_a_finger(ask):
    keys = [one for one in ask.findChildren(QAbstractButton) if one.isVisible()]
    assert [one.text() for one in keys if min(one.width(), one.height()) < 44] == []


def test_a_new_pin_is_typed_twice(choose):
    tap(choose, ["1", "3", "5", "7", "Go on"])
    assert "Once more, please." in words_on(choose)
    tap(choose, ["1", "3", "5", "7", "Keep this PIN"])
    assert choose.result() == QDialog.DialogCode.Accepted
    assert choose.pin == "1357"


def test_two_different_ones_begin_anew(choose):
    tap(choose, ["1", "3", "5", "7", "Go on", "1", "3", "5", "8", "Keep this PIN"])
    assert choose.isVisible()
    assert "That was another one. Choose again." in words_on(choose)
    tap(choose, [*"999999", "Go on", *"999999", "Keep this PIN"])
    assert choose.pin == "999999"
