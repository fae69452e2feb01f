"""A facilitator brings in a file, and takes back a hand-over, without knowing what a coordinate system is."""

import json
from dataclasses import replace

import geopandas
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from shapely import Point
from shiboken6 import isValid

from mapapp.domain.contribution import Status
from mapapp.domain.edits import ChangeContribution, Decision, Moderate
from mapapp.domain.filter import Filter
from mapapp.imports.sheet_files import KNOWN_ENDINGS
from mapapp.projects import handing_over
from mapapp.store.create import create_project
from mapapp.store.open import open_project
from mapapp.ui import actions
from mapapp.ui.changes_choices import ChangesChoices
from mapapp.ui.context import UiContext
from mapapp.ui.delivery import GuiThread
from mapapp.ui.import_choices import ImportChoices
from mapapp.ui.import_dialog import ImportDialog
from mapapp.ui.import_done import ImportDone
from mapapp.ui.import_trouble import ImportTrouble
from mapapp.workspace.dataset import Profile
from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, brookvale, idea

REGISTER = "Name,Kind,Notes,Easting,Northing\nLibrary,greenery,Warm,407800,283600\nPark,greenery,,407900,283700\n"


@pytest.fixture
def workspace(qapp, clock, tmp_path):
    """On the disk: what is compared and what is there already is read from a snapshot."""
    gpkg = create_project(tmp_path / "brookvale", brookvale(), clock=clock)
    opened = Workspace(lambda: open_project(gpkg, device="test", clock=clock), clock, GuiThread(), "test")
    yield opened
    opened.close()
    qapp.processEvents()


@pytest.fixture
def context(context, tmp_path) -> UiContext:
    return replace(context, project_path=tmp_path / "brookvale" / "brookvale.gpkg")


@pytest.fixture
def bring_in(qtbot, context, show, tmp_path):
    """Open the dialog on a file, or on a table given as text, and wait until it shows a face of this kind."""

    def bring_in(content, face=ImportChoices, encoding="utf-8"):
        file = content
        if isinstance(content, str):
            file = tmp_path / "register.csv"
            file.write_bytes(content.encode(encoding))
        dialog = show(ImportDialog(context.map_view, context, file))
        dialog.read()
        wait_for(qtbot, dialog, face)
        return dialog

    return bring_in


def wait_for(qtbot, dialog, face):
    qtbot.waitUntil(lambda: isinstance(dialog._faces.currentWidget(), face))
    return dialog._faces.currentWidget()


def counted(qtbot, dialog):
    """The choices, once what would come in has been counted."""
    choices = dialog._faces.currentWidget()
    qtbot.waitUntil(lambda: choices._settled.isActive() is False and "Counting" not in " ".join(words_on(choices)))
    return choices


def words_on(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(widget, text):
    (found,) = [one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    found.click()


def choose(widget, name, words):
    (found,) = [one for one in widget.findChildren(QComboBox) if one.accessibleName() == name]
    found.setCurrentText(words)


def titles(workspace):
    def ask(store):
        return {store.at(feature).title: store.at(feature) for feature in store.matching(Filter())}

    return workspace.ask(ask).result()


def test_the_file_says_by_itself_what_it_can(qtbot, bring_in):
    dialog = bring_in(REGISTER)
    choices = counted(qtbot, dialog)

    wish = choices.wish()
    assert (wish.mapping["Name"], wish.mapping["Notes"], wish.layer) == ("title", "body", "ideas")
    assert "2 contributions will come in." in words_on(choices)
    assert any("EPSG:27700" in words for words in words_on(choices))


def test_what_was_chosen_comes_in_and_one_undo_takes_it_back(qtbot, bring_in, workspace):
    dialog = bring_in(REGISTER)
    choices = counted(qtbot, dialog)
    choose(choices, "What the column Kind becomes", "Topic")
    choose(choices, "What comes in is", "read by somebody first")
    counted(qtbot, dialog)

    press(dialog, "Bring in 2")
    done = wait_for(qtbot, dialog, ImportDone)

    assert "2 contributions came in." in words_on(done)
    found = titles(workspace)
    assert (found["Library"].category, found["Library"].status, found["Library"].body) == (
        "greenery", Status.PENDING, "Warm",
    )  # fmt: skip
    workspace.undo(FACILITATOR).result()
    assert titles(workspace) == {}


def test_a_second_time_there_is_nothing_to_bring_in(qtbot, bring_in):
    first = bring_in(REGISTER)
    counted(qtbot, first)
    press(first, "Bring in 2")
    wait_for(qtbot, first, ImportDone)

    choices = counted(qtbot, bring_in(REGISTER))

    assert "Nothing would come in." in words_on(choices)
    assert any("2 are here already." in words for words in words_on(choices))
    assert not choices._go.isEnabled()


def test_of_a_large_file_the_first_rows_are_counted(qtbot, bring_in):
    rows = "".join(f"Place {number},-1.88,52.45\n" for number in range(5_001))
    choices = counted(qtbot, bring_in(f"Name,lon,lat\n{rows}"))

    assert "Of the first 5,000 rows: 5,000 contributions will come in." in words_on(choices)
    assert choices._go.text() == "Bring in"


def test_coordinates_that_nobody_can_tell_are_asked_for(qtbot, bring_in):
    dialog = bring_in("Name,x,y\nLibrary,-230000,6780000\n")
    choices = counted(qtbot, dialog)
    assert any("coordinate system" in words for words in words_on(choices))
    assert not choices._go.isEnabled()

    choose(choices, "Coordinates", "EPSG:3857")
    choices._places._crs.setEditText("EPSG:3857")

    qtbot.waitUntil(lambda: "One contribution will come in." in words_on(choices))


def test_letters_that_nobody_can_tell_are_asked_for(qtbot, bring_in):
    dialog = bring_in("Name,lon,lat\nПарк,-1.88,52.45\n", face=ImportTrouble, encoding="cp1251")
    choose(dialog, "Letters are written in", "windows-1251")
    press(dialog, "Read again")

    choices = wait_for(qtbot, dialog, ImportChoices)

    assert choices._columns.item(0, 1).text() == "Парк"


def test_a_layer_of_several_can_be_chosen(qtbot, bring_in, tmp_path):
    file = tmp_path / "town.gpkg"
    for name in ("halls", "benches"):
        geopandas.GeoDataFrame({"name": [name]}, geometry=[Point(-1.88, 52.45)], crs=4326).to_file(file, layer=name)
    dialog = bring_in(file)

    choose(dialog, "Layer of the file", "benches")

    qtbot.waitUntil(
        lambda: (
            isinstance(dialog._faces.currentWidget(), ImportChoices)
            and dialog._faces.currentWidget()._columns.item(0, 1).text() == "benches"
        )
    )


def test_what_cannot_be_read_says_why_and_closes(qtbot, bring_in, tmp_path):
    file = tmp_path / "layer.geojson"
    file.write_text("not a layer", encoding="utf-8")
    dialog = bring_in(file, face=ImportTrouble)

    assert any("layer.geojson" in words for words in words_on(dialog))
    press(dialog, "Close")
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())


def test_reading_can_be_stopped(qtbot, context, show, tmp_path):
    file = tmp_path / "register.csv"
    file.write_text(REGISTER, encoding="utf-8")
    dialog = show(ImportDialog(context.map_view, context, file))
    dialog.read()
    press(dialog, "Stop")

    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())


def test_the_list_of_what_did_not_come_in_is_saved(qtbot, bring_in, dialogs, tmp_path, app):
    dialogs.file = tmp_path / "not taken.csv"
    dialog = bring_in("Name,lon,lat\nLibrary,-1.88,52.45\nNowhere,somewhere,there\n")
    counted(qtbot, dialog)
    press(dialog, "Bring in 1")
    wait_for(qtbot, dialog, ImportDone)

    press(dialog, "Save the list of what did not…")

    assert "not a pair of numbers" in dialogs.file.read_text(encoding="utf-8-sig")
    assert app.asked == ["reveal not taken.csv"]


# ── a hand-over that comes back ───────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def came_back(workspace, leave, clock, tmp_path):
    """A file with two changes, one of them of what was changed here meanwhile; and the two contributions."""
    plain, fought = leave(idea(title="More trees"), idea(title="A path"))
    workspace.submit(Moderate((Decision(plain.uuid, Status.PUBLISHED),)), FACILITATOR).result()
    file = tmp_path / "back.geojson"
    handing_over.write(workspace.snapshot_file().result(), ExportWish(file, profile=Profile.PARTNER))
    clock.wait(60)
    workspace.submit(ChangeContribution(fought.uuid, {"title": "Footpath"}), FACILITATOR).result()
    content = json.loads(file.read_text(encoding="utf-8"))
    for feature in content["features"]:
        feature["properties"]["title"] += " by the brook"
    file.write_text(json.dumps(content), encoding="utf-8")
    return file, plain.uuid, fought.uuid


def test_changes_are_shown_and_those_on_one_side_are_ticked(bring_in, came_back):
    file, plain, _ = came_back
    dialog = bring_in(file, face=ChangesChoices)

    assert [one.uuid for one in dialog._faces.currentWidget().ticked] == [plain]


def test_taking_them_closes_the_dialog_and_says_so(qtbot, bring_in, came_back, workspace, said):
    file, plain, fought = came_back
    dialog = bring_in(file, face=ChangesChoices)
    press(dialog, "Take one")

    qtbot.waitUntil(lambda: bool(said))

    assert said == [("good", "One change was taken. Undo takes it back.")]
    found = {mark.uuid: title for title, mark in titles(workspace).items()}
    assert (found[plain], found[fought]) == ("More trees by the brook", "Footpath")


def test_all_of_them_with_one_tick_conflicts_too(qtbot, bring_in, came_back, workspace, said):
    file, _, fought = came_back
    dialog = bring_in(file, face=ChangesChoices)
    dialog._faces.currentWidget()._all.click()
    press(dialog, "Take 2")

    qtbot.waitUntil(lambda: bool(said))

    assert {mark.uuid: title for title, mark in titles(workspace).items()}[fought] == "A path by the brook"


def test_what_is_not_ticked_stays_as_it_is(bring_in, came_back):
    dialog = bring_in(came_back[0], face=ChangesChoices)
    choices = dialog._faces.currentWidget()
    for item, _ in choices._items:
        item.setCheckState(0, Qt.CheckState.Unchecked)

    assert not choices._go.isEnabled()


# ── the way there ─────────────────────────────────────────────────────────────────────────────────────────────


def test_without_a_file_nothing_happens(context, dialogs):
    dialogs.file = None
    actions.bring_in(context, context.map_view)


def test_the_systems_dialog_shows_every_kind_that_can_be_read():
    assert set(KNOWN_ENDINGS) == {*actions._ENDINGS, ".topojson", ".geojsonl"}
