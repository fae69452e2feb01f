import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from mapapp.ui.panels.sessions import SessionsPanel
from tests.fakes.neighbourhood import afternoon, idea


@pytest.fixture
def panel(qtbot, context, show):
    made = show(SessionsPanel(context))
    qtbot.waitUntil(lambda: made.findChild(QPushButton) is not None)
    return made


def words_on(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(widget, text):
    next(one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def test_a_session_begins(qtbot, panel, dialogs, workspace):
    dialogs.session = afternoon(title="Saturday drop-in")
    press(panel, "Begin a session…")
    qtbot.waitUntil(lambda: workspace.snapshot.open_session is not None)
    qtbot.waitUntil(lambda: "Saturday drop-in" in words_on(panel))
    assert "No session is open" not in words_on(panel)


def test_not_now_begins_nothing(qtbot, panel, dialogs, workspace):
    press(panel, "Begin a session…")
    assert dialogs.asked == ["session practice=False"]
    assert workspace.snapshot.open_session is None


def test_practising_is_offered_apart(panel, dialogs):
    press(panel, "Practise first…")
    assert dialogs.asked == ["session practice=True"]


def test_a_session_counts_what_it_brought_and_ends(qtbot, panel, dialogs, workspace, leave):
    dialogs.session = afternoon()
    press(panel, "Begin a session…")
    qtbot.waitUntil(lambda: workspace.snapshot.open_session is not None)
    leave(idea(), idea())
    qtbot.waitUntil(lambda: "2 contributions" in words_on(panel))
    press(panel, "End the session")
    qtbot.waitUntil(lambda: workspace.snapshot.open_session is None)
    qtbot.waitUntil(lambda: "No session is open" in words_on(panel))


def test_what_practice_brought_is_counted_for_its_session(qtbot, panel, dialogs, workspace, leave):
    dialogs.session = afternoon(practice=True)
    press(panel, "Practise first…")
    qtbot.waitUntil(lambda: workspace.snapshot.open_session is not None)
    leave(idea())
    qtbot.waitUntil(lambda: "1 contribution" in words_on(panel))
    assert workspace.ask(lambda store: store.summary()).result().total == 0


def test_while_people_practise_the_window_shows_what_they_leave(qtbot, panel, context, dialogs, workspace):
    dialogs.session = afternoon(practice=True)
    press(panel, "Practise first…")
    qtbot.waitUntil(lambda: context.viewing.filter.practice)

    def shown():
        return [one.text() for one in panel.findChildren(QPushButton) if one.isVisible()]

    qtbot.waitUntil(lambda: "End the session" in shown())
    press(panel, "End the session")
    qtbot.waitUntil(lambda: not context.viewing.filter.practice)
