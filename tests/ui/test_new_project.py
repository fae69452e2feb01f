from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from mapapp.projects.creating import create
from mapapp.ui.new_project import NewProjectDialog


def make(wish):
    return create(wish.folder, title=wish.title, template=wish.template, area=wish.area, base_map=wish.base_map)


@pytest.fixture
def dialog(texts, theme, dialogs, tasks, show):
    return show(NewProjectDialog(None, texts, theme, dialogs, tasks, make))


def test_only_a_title_is_needed(dialog):
    assert not dialog._create.isEnabled()
    dialog._title.setText("Hill Top")
    assert dialog._create.isEnabled()
    assert dialog.wish.title == "Hill Top"
    assert dialog.wish.template == "neighbourhood"
    assert dialog.wish.area is None
    assert dialog.wish.base_map is None
    assert dialog.wish.folder.name == "hill-top"


def test_chosen_files_are_in_the_wish(dialog, dialogs):
    dialogs.file = Path("wards.geojson")
    chooser = next(
        one
        for one in dialog.findChildren(QPushButton)
        if one.accessibleName() == "Choose: Boundary of the neighbourhood"
    )
    chooser.click()
    assert dialog.wish.area == Path("wards.geojson")


def problems_on(dialog):
    labels = [one for one in dialog.findChildren(QLabel) if one.property("kind") == "problem"]
    return [one.text() for one in labels if one.isVisible()]


def test_the_project_is_made_before_the_dialog_goes(qtbot, dialog, tmp_path):
    dialog._title.setText("Hill Top")
    dialog._folder.setText(str(tmp_path))
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog._create.click()
    assert dialog.made == tmp_path / "hill-top" / "hill-top.gpkg"
    assert dialog.made.is_file()


def test_a_name_that_is_taken_is_said_beside_the_title_and_nothing_entered_is_lost(qtbot, dialog, tmp_path, texts):
    taken = create(tmp_path / "hill-top", title="The old plan")
    dialog._title.setText("Hill Top")
    dialog._folder.setText(str(tmp_path))
    wish = dialog.wish
    dialog._create.click()
    qtbot.waitUntil(lambda: problems_on(dialog) == [texts("problem-project-exists", file=taken.name)])
    assert dialog._told[dialog._title].isVisible()
    assert dialog.wish == wish
    dialog._title.setText("Hill Top 2")
    assert problems_on(dialog) == []
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog._create.click()


def test_a_place_that_cannot_be_written_to_is_said_beside_the_folder(qtbot, dialog, tmp_path):
    (tmp_path / "a-file").touch()
    dialog._title.setText("Hill Top")
    dialog._folder.setText(str(tmp_path / "a-file"))
    dialog._create.click()
    qtbot.waitUntil(lambda: dialog._told[dialog._folder].isVisible())
    assert "could not be written" in problems_on(dialog)[0]
    assert dialog._create.isEnabled()
