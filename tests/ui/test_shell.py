from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)

from mapapp.domain.edits import AddContributions
from mapapp.modes import FACILITATOR, KIOSK
from mapapp.ui.notice_line import NoticeLine
from mapapp.ui.preferences import Look
from mapapp.ui.rail import Rail
from mapapp.ui.shell import Shell
from mapapp.ui.status_line import StatusLine
from mapapp.workspace.problems import Problem
from tests.fakes.neighbourhood import idea


def button(window, name):
    (found,) = [one for one in window.findChildren(QAbstractButton) if name in (one.accessibleName(), one.text())]
    return found


def words_on(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_every_place_in_the_rail_shows_its_panels(window):
    for entry in FACILITATOR.rail:
        window.ground.go_to(entry.id)
        assert window.ground.place == entry.id


def test_the_residents_screen_is_only_the_map(context, show):
    window = show(Shell(KIOSK, context))
    assert not window.findChild(Rail).isVisible()
    assert context.map_view.size() == window.size()


def test_escape_closes_the_residents_screen(qtbot, context, show):
    window = show(Shell(KIOSK, context))
    with qtbot.waitActive(window):
        window.activateWindow()
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_undo_takes_back_and_redo_does_again(qtbot, window, workspace, leave):
    assert not button(window, "Undo").isEnabled()
    (mark,) = leave(idea())
    qtbot.waitUntil(lambda: button(window, "Undo").isEnabled())
    button(window, "Undo").click()
    qtbot.waitUntil(lambda: workspace.ask(lambda store: store.contribution(mark.uuid)).result().deleted)
    qtbot.waitUntil(lambda: button(window, "Redo").isEnabled())
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not workspace.ask(lambda store: store.contribution(mark.uuid)).result().deleted)


def test_the_status_line_says_what_is_true(qtbot, window, leave, app):
    leave(idea(), idea())
    clock = app.snapshot_at.astimezone().strftime("%H:%M")
    day = "13 Jun"
    qtbot.waitUntil(lambda: any(words.startswith("2 saved") for words in words_on(window)))
    (line,) = [words for words in words_on(window) if "saved" in words]
    assert line in (f"2 saved  ·  last snapshot {clock}  ·  offline", f"2 saved  ·  last snapshot {day}  ·  offline")


def test_what_waits_is_counted_on_the_rail_and_said(qtbot, window, leave):
    leave(idea(), idea())
    names = lambda: [one.accessibleName() for one in window.findChildren(QAbstractButton)]  # noqa: E731
    qtbot.waitUntil(lambda: "Review, 2 waiting" in names())


def test_a_problem_with_the_file_becomes_a_sentence_that_stays(qtbot, window, context, said, monkeypatch):
    def full_disk(*_):
        raise Problem("disk-full", context.project_path)

    store = context.workspace.ask(lambda store: store).result()
    monkeypatch.setattr(store, "write", full_disk)
    context.submit(AddContributions((idea(),)))
    qtbot.waitUntil(lambda: bool(said))
    tone, words = said[0]
    assert tone == "problem"
    assert words in words_on(window)
    assert window.findChild(NoticeLine).waits_to_be_read


def test_what_is_said_covers_nothing_that_can_be_pressed(window, context, said):
    line, status = window.findChild(NoticeLine), window.findChild(StatusLine)
    window.grab()  # laid out
    before = context.map_view.geometry()
    context.notices.good("Published.")
    window.grab()
    assert not status.isVisible()
    assert context.map_view.geometry() == before
    assert line.y() > before.bottom()
    button(line, "Close").click()
    assert status.isVisible()
    assert not line.isVisible()


def test_everything_that_can_be_used_has_a_name(window):
    usable = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    nameless = [
        one
        for kind in usable
        for one in window.findChildren(kind)
        if one.window() is window
        and not isinstance(one, QHeaderView)
        and not (one.accessibleName() or getattr(one, "text", str)())
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parent(), QLineEdit | QComboBox)
    ]
    assert nameless == []


def test_the_header_offers_the_residents_screen(window, app):
    button(window, "Residents’ screen").click()
    assert app.asked == ["residents"]


def test_another_look_reaches_an_open_window_and_leaves_it_where_it_was(qtbot, window, context, theme, leave):
    leave(idea(), idea())
    qtbot.waitUntil(lambda: context.counts.summary.total == 2)
    window.ground.go_to("project")
    theme.use(Look("contrast", 2.0))
    assert window.ground.place == "project"
    assert context.map_view.window() is window
    assert context.map_view.isVisible()
    assert "Review, 2 waiting" in [one.accessibleName() for one in window.findChildren(QAbstractButton)]
    assert theme.colours.ink == window.palette().windowText().color().name()


def test_keys_still_work_once_after_another_look(qtbot, window, theme, workspace, leave):
    first, second = leave(idea(), idea())
    theme.use(Look("light", 1.5))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: workspace.ask(lambda store: store.contribution(second.uuid)).result().deleted)
    assert not workspace.ask(lambda store: store.contribution(first.uuid)).result().deleted


def test_closing_says_so_once(qtbot, window):
    with qtbot.waitSignal(window.closed):
        window.close()
