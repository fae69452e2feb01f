from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from mapapp.ui.project_card import ProjectCard
from mapapp.ui.recent import RecentProjects
from mapapp.ui.start import StartActions, StartWindow
from mapapp.workspace.problems import Problem


@pytest.fixture
def recent(tmp_path):
    return RecentProjects(tmp_path / "config" / "recent.json")


@pytest.fixture
def project(tmp_path):
    made = tmp_path / "brookvale.gpkg"
    made.touch()
    return made


@pytest.fixture
def opened():
    return []


@pytest.fixture
def start(texts, theme, recent, dialogs, tasks, show, opened):
    def open_project(path):
        if path.stem == "broken":
            raise Problem("not-a-geopackage", path)
        opened.append(path.name)

    actions = StartActions(
        open_project=open_project,
        sample=lambda: Path("sample.gpkg"),
        create=lambda wish: wish.folder / "new.gpkg",
        title_of=lambda path: f"The plan for {path.stem}",
    )
    return lambda: show(StartWindow(texts, theme, recent, actions, dialogs, tasks))


def words_on(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(widget, text):
    next(one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def test_a_first_start_invites_to_the_sample(qtbot, start, opened):
    window = start()
    assert "Nothing here yet" in words_on(window)
    press(window, "Open the sample neighbourhood")
    assert "Getting the sample ready…" in words_on(window)
    qtbot.waitUntil(lambda: opened == ["sample.gpkg"])


def test_a_recent_project_shows_its_title_and_opens(qtbot, start, recent, project, opened):
    recent.opened(project, datetime(2026, 6, 13, 12, 0, tzinfo=UTC))
    window = start()
    qtbot.waitUntil(lambda: "The plan for brookvale" in words_on(window))
    window.findChild(ProjectCard).click()
    assert opened == ["brookvale.gpkg"]


def test_a_project_that_is_gone_says_so_and_can_be_forgotten(qtbot, start, recent, tmp_path, opened):
    recent.opened(tmp_path / "stick" / "gone.gpkg")
    window = start()
    assert "Not where it was. Is its stick or drive plugged in?" in words_on(window)
    window.findChild(ProjectCard).click()
    assert opened == []
    press(window, "Forget")
    assert recent.all() == ()
    qtbot.waitUntil(lambda: "Nothing here yet" in words_on(window))


def test_a_file_that_cannot_be_opened_leaves_the_screen_with_a_sentence(start, dialogs, texts, opened):
    window = start()
    dialogs.file = Path("broken.gpkg")
    press(window, "Open…")
    assert opened == []
    assert window.isVisible()
    assert window._note.isVisible()
    assert window._note_words.text() == texts("problem-not-a-geopackage", file="broken.gpkg")


def test_opening_another_file(start, dialogs, opened):
    window = start()
    dialogs.file = Path("other.gpkg")
    press(window, "Open…")
    assert opened == ["other.gpkg"]


def test_not_choosing_a_file_opens_nothing(start, dialogs, opened):
    press(start(), "Open…")
    assert opened == []
