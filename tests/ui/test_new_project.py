from pathlib import Path

import pytest

from mapapp.ui.new_project import NewProjectDialog, folder_name


@pytest.mark.parametrize(
    ("title", "folder"),
    [
        ("Brookvale neighbourhood plan", "brookvale-neighbourhood-plan"),
        ("Café & Ymyl y Nant", "cafe-ymyl-y-nant"),
        ("../../etc", "etc"),
        ("CON: what?", "con-what"),
        ("محلہ", "project"),
        ("x" * 200, "x" * 60),
    ],
)
def test_a_title_becomes_a_folder_every_file_system_takes(title, folder):
    assert folder_name(title) == folder


@pytest.fixture
def dialog(texts, theme, dialogs, show):
    return show(NewProjectDialog(None, texts, theme, dialogs))


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
    from PySide6.QtWidgets import QPushButton

    dialogs.file = Path("wards.geojson")
    chooser = next(
        one
        for one in dialog.findChildren(QPushButton)
        if one.accessibleName() == "Choose: Boundary of the neighbourhood"
    )
    chooser.click()
    assert dialog.wish.area == Path("wards.geojson")
