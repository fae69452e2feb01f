import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapapp.domain.contribution import Status
from mapapp.domain.filter import Filter
from mapapp.ui.panels.contributions_model import ROW
from mapapp.ui.panels.review import ReviewPanel
from tests.fakes.neighbourhood import idea


@pytest.fixture
def queue(qtbot, context, show, leave, clock):
    marks = []
    for title in ("First", "Second", "Third"):
        marks += leave(idea(title=title))
        clock.wait(60)
    panel = show(ReviewPanel(context))
    qtbot.waitUntil(lambda: panel.list.contributions.rowCount() == 3)
    panel.marks = {mark.title: mark for mark in marks}
    return panel


def status_of(workspace, mark):
    return workspace.ask(lambda store: store.contribution(mark.uuid)).result().status


def current_title(panel):
    row = panel.list.currentIndex().data(ROW)
    return row.title if row else None


def test_the_queue_opens_its_first_contribution(qtbot, queue):
    qtbot.waitUntil(lambda: current_title(queue) == "Third")


def test_p_publishes_and_goes_on_to_the_next(qtbot, queue, workspace):
    qtbot.waitUntil(lambda: current_title(queue) == "Third")
    QTest.keyClick(queue.list, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: status_of(workspace, queue.marks["Third"]) is Status.PUBLISHED)
    qtbot.waitUntil(lambda: current_title(queue) == "Second")


def test_h_asks_for_a_reason_and_hides(qtbot, queue, workspace, dialogs):
    dialogs.reason = "Names a private person"
    qtbot.waitUntil(lambda: current_title(queue) == "Third")
    QTest.keyClick(queue.list, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: status_of(workspace, queue.marks["Third"]) is Status.HIDDEN)
    kept = workspace.ask(lambda store: store.contribution(queue.marks["Third"].uuid)).result()
    assert kept.status_reason == "Names a private person"


def test_not_now_hides_nothing(qtbot, queue, workspace, dialogs):
    qtbot.waitUntil(lambda: current_title(queue) == "Third")
    QTest.keyClick(queue.list, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: dialogs.asked == [f"reason {queue.marks['Third'].ref}"])
    assert status_of(workspace, queue.marks["Third"]) is Status.PENDING


def test_leaving_the_queue_looks_again_at_what_was_looked_at_before(context, queue):
    assert context.viewing.filter == Filter(statuses=frozenset({Status.PENDING}))
    queue.hide()
    assert context.viewing.filter == Filter()


def test_the_queue_says_when_all_is_read(qtbot, context, show):
    panel = show(ReviewPanel(context))
    qtbot.waitUntil(lambda: panel._waiting.text() == "none waiting")
