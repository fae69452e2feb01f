import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapapp.domain.contribution import Status
from mapapp.domain.edits import Decision, ImportContributions, Moderate
from mapapp.domain.filter import Filter
from mapapp.ui.panels.contributions import ContributionsPanel
from mapapp.ui.panels.contributions_model import ROW
from tests.fakes.neighbourhood import FACILITATOR, idea


def titles(panel):
    model = panel.list.contributions
    rows = [model.index(number).data(ROW) for number in range(model.rowCount())]
    return None if None in rows else [row.title for row in rows]


@pytest.fixture
def panel(context, show):
    return show(ContributionsPanel(context))


def eventually(qtbot, panel, expected):
    qtbot.waitUntil(lambda: titles(panel) == expected, timeout=60_000)


def test_the_newest_stands_first(qtbot, panel, leave, clock):
    leave(idea(title="Benches"))
    clock.wait(60)
    leave(idea(title="Trees"))
    eventually(qtbot, panel, ["Trees", "Benches"])


def test_typing_in_the_search_narrows_list_and_map_alike(qtbot, panel, leave, context):
    leave(idea(title="Benches"), idea(title="Trees"))
    QTest.keyClicks(panel._search, "bench")
    eventually(qtbot, panel, ["Benches"])
    assert context.viewing.filter.words == "bench"


def test_a_status_can_be_looked_at_alone(qtbot, panel, leave, workspace):
    shown, _waiting = leave(idea(title="Benches"), idea(title="Trees"))
    workspace.submit(Moderate((Decision(shown.uuid, Status.PUBLISHED),)), FACILITATOR).result()
    panel._chips[Status.PUBLISHED].click()
    eventually(qtbot, panel, ["Benches"])


def test_a_filter_set_elsewhere_shows_in_the_chips(panel, context):
    context.viewing.show(Filter(statuses=frozenset({Status.HIDDEN})))
    assert panel._chips[Status.HIDDEN].isChecked()
    assert not panel._chips[Status.PENDING].isChecked()


def test_a_tap_on_the_map_selects_the_line(qtbot, panel, leave, context, workspace):
    benches, _trees = leave(idea(title="Benches"), idea(title="Trees"))
    qtbot.waitUntil(lambda: titles(panel) is not None and len(titles(panel)) == 2)
    feature = workspace.ask(lambda store: store.feature(benches.uuid)).result()
    context.viewing.select(feature, on_map=True)
    assert panel.list.currentIndex().data(ROW).title == "Benches"
    context.viewing.select(None)
    assert not panel.list.selectionModel().hasSelection()


def test_arrow_keys_open_the_next_one(qtbot, panel, leave, context):
    leave(idea(title="Benches"), idea(title="Trees"))
    qtbot.waitUntil(lambda: titles(panel) is not None and len(titles(panel)) == 2)
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.contributions.index(0))
    first = context.viewing.selected
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert context.viewing.selected not in (None, first)


def test_what_comes_in_does_not_take_away_what_is_open(qtbot, panel, leave, context, clock):
    leave(idea(title="Benches"))
    eventually(qtbot, panel, ["Benches"])
    panel.list.setCurrentIndex(panel.list.contributions.index(0))
    opened = context.viewing.selected
    clock.wait(60)
    leave(idea(title="Trees"))
    eventually(qtbot, panel, ["Trees", "Benches"])
    assert context.viewing.selected == opened
    assert panel.list.currentIndex().row() == 1


def test_changing_the_filter_opens_nothing_by_itself(qtbot, panel, leave, context):
    leave(idea(title="Benches"), idea(title="Trees"))
    qtbot.waitUntil(lambda: panel.list.contributions.rowCount() == 2)
    context.viewing.show(Filter(words="tree"))
    eventually(qtbot, panel, ["Trees"])
    assert context.viewing.selected is None


def test_of_very_many_only_those_in_sight_are_fetched(qtbot, context, workspace, show):
    marks = tuple(idea(title=f"Idea {number}") for number in range(3000))
    workspace.submit(ImportContributions(marks), FACILITATOR).result()
    panel = show(ContributionsPanel(context))
    model = panel.list.contributions
    qtbot.waitUntil(lambda: model.rowCount() == 3000)
    qtbot.waitUntil(lambda: model.index(0).data(ROW) is not None)
    assert len(model._rows) < 200
    panel.list.scrollToBottom()
    qtbot.waitUntil(lambda: model.index(2999).data(ROW) is not None)
    assert len(model._rows) < 400


def test_an_empty_project_invites_and_an_empty_search_says_so(qtbot, panel, context):
    assert "be the first" in panel.list._empty.words
    context.viewing.show(Filter(words="nothing like this"))
    assert "Nothing matches" in panel.list._empty.words


def test_a_line_is_spoken_with_layer_words_status_and_number(qtbot, panel, leave):
    (mark,) = leave(idea(title="Benches"))
    qtbot.waitUntil(lambda: titles(panel) == ["Benches"])
    spoken = panel.list.contributions.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Ideas, Benches, Waiting, {mark.ref}"
