import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLabel, QPushButton
from shapely.geometry import Point

from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.edits import Decision, Moderate
from mapapp.exports import EXPORTERS, ExportReport
from mapapp.ui.export_dialog import ExportDialog
from mapapp.workspace.dataset import Profile
from mapapp.workspace.problems import Problem
from mapapp.workspace.wanted import Wanted
from tests.fakes.neighbourhood import FACILITATOR, idea


@pytest.fixture
def dialog(context, show):
    return show(ExportDialog(context.map_view, context))


def words_on(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(widget, text):
    (found,) = [one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    found.click()


def report(wish, **differences):
    facts = {
        "path": wish.target, "format": wish.format, "counts": {"ideas": 3}, "not_located": 0, "lost": 0,
        "left_out": (), "crs": wish.crs, "transformation": "OSTN15", "accuracy_m": 0.1,
    }  # fmt: skip
    return ExportReport(**(facts | differences))


def test_the_usual_choice_gives_away_least_and_fits_the_place(qtbot, dialog, app):
    wishes = []
    app.exports = lambda wish, progress: wishes.append(wish) or report(wish)
    press(dialog, "Hand over")
    qtbot.waitUntil(lambda: "Saved: brookvale-handover.gpkg" in words_on(dialog))
    (wish,) = wishes
    assert (wish.format, wish.profile, wish.crs) == ("geopackage", Profile.PUBLIC, "EPSG:27700")
    assert wish.wanted.layers == ("ideas", "concerns")


def test_it_says_where_the_file_is_and_shows_it(qtbot, dialog, app):
    app.exports = lambda wish, progress: report(wish)
    press(dialog, "Hand over")
    facts = "It holds 3 contributions. Coordinates: EPSG:27700. Opened again and counted: everything is there."
    qtbot.waitUntil(lambda: facts in words_on(dialog))
    press(dialog, "Show in folder")
    assert app.asked == ["reveal brookvale-handover.gpkg"]


def test_what_could_not_be_brought_along_is_named(qtbot, dialog, app):
    app.exports = lambda wish, progress: report(wish, lost=1, left_out=("K7-F3Q",))
    press(dialog, "Hand over")
    qtbot.waitUntil(lambda: any("K7-F3Q" in words for words in words_on(dialog)))


def test_geojson_leaves_no_choice_of_coordinates(dialog):
    choices = dialog.choices
    choices._format.setCurrentIndex([one.id for one in EXPORTERS].index("geojson"))
    assert not choices._crs.isEnabled()
    assert choices._chosen_crs() == "EPSG:4326"
    assert choices._target.text().endswith(".geojson")


def test_going_through_the_formats_keeps_the_name_and_changes_its_whole_ending(dialog):
    choices = dialog.choices
    for exporter in (*EXPORTERS, *reversed(EXPORTERS)):
        choices._format.setCurrentIndex(EXPORTERS.index(exporter))
        assert Path(choices._target.text()).name == f"brookvale-handover{exporter.extensions[0]}"


def test_an_epsg_code_can_be_typed_and_nonsense_cannot_be_sent(dialog):
    choices = dialog.choices
    choices._crs.setEditText("epsg:3857")
    assert choices._chosen_crs() == "EPSG:3857"
    assert choices._go.isEnabled()
    choices._crs.setEditText("the usual one")
    assert not choices._go.isEnabled()


def test_at_least_one_layer_has_to_leave(dialog):
    for one in dialog.choices._filters._layers.values():
        one.click()
    assert not dialog.choices._go.isEnabled()


def test_each_profile_says_how_many_it_would_give_away(qtbot, context, show, workspace, leave):
    shown, hidden, _waiting = leave(idea(), idea(), idea())
    decisions = (Decision(shown.uuid, Status.PUBLISHED), Decision(hidden.uuid, Status.HIDDEN, "test"))
    workspace.submit(Moderate(decisions), FACILITATOR).result()
    dialog = show(ExportDialog(context.map_view, context))
    counts = dialog.choices._profile._counts
    qtbot.waitUntil(
        lambda: [counts[one].text() for one in Profile] == ["1 contribution", "2 contributions", "3 contributions"]
    )


def test_the_facts_that_leave_are_listed_and_grow_with_the_profile(qtbot, dialog):
    choices = dialog.choices
    qtbot.waitUntil(lambda: "Given on" in choices._leaving._facts.text())
    assert "Station" not in choices._leaving._facts.text()
    choices._profile._group.button(2).click()
    qtbot.waitUntil(lambda: "Station" in choices._leaving._facts.text())


def choose(combo, words):
    combo.setCurrentIndex([combo.itemText(at) for at in range(combo.count())].index(words))


@pytest.fixture
def told(workspace, leave):
    """A published idea in the park, one near a home, and one without a place that waits."""
    park, home, _ = leave(
        idea(),
        idea(shape=Point(-1.8801, 52.4511), place_kind=PlaceKind.NEAR_HOME, category="movement"),
        idea(shape=None),
    )
    published = tuple(Decision(one.uuid, Status.PUBLISHED) for one in (park, home))
    workspace.submit(Moderate(published), FACILITATOR).result()


def leaves(dialog):
    return dialog.choices._leaving._what.text()


def test_exactly_what_leaves_is_counted_as_choices_are_made(qtbot, told, context, show):
    dialog = show(ExportDialog(context.map_view, context))
    qtbot.waitUntil(lambda: leaves(dialog) == "Exactly this leaves: 2 contributions. Ideas 2")
    assert (
        dialog.choices._leaving._places.text()
        == "1 is near a home: its place is moved to the middle of a cell of 200 m."
    )
    dialog.choices._profile._group.button(1).click()
    qtbot.waitUntil(lambda: leaves(dialog) == "Exactly this leaves: 3 contributions. Ideas 3")
    assert dialog.choices._leaving._places.text().startswith("1 of them has no place.")


def test_only_some_of_it_can_be_handed_over(qtbot, told, context, show, app):
    dialog = show(ExportDialog(context.map_view, context))
    filters = dialog.choices._filters
    press(dialog, "Only some of it")
    choose(filters._topic, "Getting about")
    choose(filters._where, "In the project’s area")
    filters._where.activated.emit(filters._where.currentIndex())
    choose(filters._when, "Between two days")
    qtbot.waitUntil(lambda: leaves(dialog) == "Nothing leaves with these choices.")  # the clock of the test is past
    filters._since.setDate(QDate(2026, 6, 13))
    filters._until.setDate(QDate(2026, 6, 13))
    qtbot.waitUntil(lambda: leaves(dialog) == "Exactly this leaves: 1 contribution. Ideas 1")
    wishes = []
    app.exports = lambda wish, progress: wishes.append(wish) or report(wish)
    press(dialog, "Hand over")
    qtbot.waitUntil(lambda: bool(wishes))
    day = date(2026, 6, 13)
    assert wishes[0].wanted == Wanted(
        layers=("ideas", "concerns"), categories=("movement",), area="project", since=day, until=day
    )


def test_folding_the_filters_away_hands_over_all_again(qtbot, told, context, show):
    dialog = show(ExportDialog(context.map_view, context))
    press(dialog, "Only some of it")
    choose(dialog.choices._filters._topic, "Getting about")
    qtbot.waitUntil(lambda: leaves(dialog) == "Exactly this leaves: 1 contribution. Ideas 1")
    press(dialog, "Only some of it")
    qtbot.waitUntil(lambda: leaves(dialog) == "Exactly this leaves: 2 contributions. Ideas 2")


def test_a_status_that_stays_here_is_not_offered(dialog):
    status = dialog.choices._filters._status
    assert [status.itemText(at) for at in range(status.count())] == ["Every status", "Published"]
    dialog.choices._profile._group.button(2).click()
    assert [status.itemText(at) for at in range(status.count())] == [
        "Every status", "Waiting", "Published", "Hidden",
    ]  # fmt: skip


def test_an_area_can_come_from_a_file_and_a_bad_one_is_named(qtbot, dialog, dialogs, tmp_path):
    filters = dialog.choices._filters
    press(dialog, "Only some of it")
    dialogs.file = tmp_path / "ward.geojson"
    choose(filters._where, "In the area of a file…")
    filters._where.activated.emit(filters._where.currentIndex())
    assert filters._where.currentText() == "ward.geojson"
    assert filters.wanted.area == str(tmp_path / "ward.geojson")
    qtbot.waitUntil(lambda: "ward.geojson" in leaves(dialog))


def test_photos_and_what_others_said_are_told_when_it_is_done(qtbot, dialog, app):
    app.exports = lambda wish, progress: report(
        wish, media=2, along={"Comments": 3}, beside=(wish.target.with_name("out_media"),)
    )
    press(dialog, "Hand over")
    qtbot.waitUntil(lambda: "Keep these with it: out_media" in words_on(dialog))
    facts = next(words for words in words_on(dialog) if words.startswith("It holds"))
    assert "Along with them: 2 photos and recordings · Comments 3." in facts
    assert facts.endswith("Opened again and counted: everything is there.")


def test_a_problem_comes_back_to_the_choices_with_a_sentence(qtbot, dialog, app, texts):
    def fails(wish, progress):
        raise Problem("export-read-only", wish.target)

    app.exports = fails
    press(dialog, "Hand over")
    sentence = texts("problem-export-read-only", file="brookvale-handover.gpkg")
    qtbot.waitUntil(lambda: sentence in words_on(dialog))
    assert dialog.choices.isVisible()


def test_stopping_leaves_the_choices_as_they_were(qtbot, dialog, app):
    stopped = threading.Event()

    def slow(wish, progress):
        for done in range(10_000):
            stopped.wait(0.005)
            progress(done, 10_000)
        return report(wish)

    app.exports = slow
    press(dialog, "Hand over")
    qtbot.waitUntil(lambda: any(" of 10,000 contributions" in words for words in words_on(dialog)))
    press(dialog, "Stop")
    qtbot.waitUntil(lambda: "Stopped. Nothing was written." in words_on(dialog))


def test_choosing_a_file_adds_the_missing_ending(dialog, dialogs):
    dialogs.file = Path("hand-over") / "june"
    press(dialog, "Choose…")
    assert Path(dialog.choices._target.text()) == Path("hand-over") / "june.gpkg"


def test_a_licence_and_photos_inside_are_asked_for_where_the_format_can(qtbot, dialog, app):
    extras = dialog.choices._extras
    extras._licence.setText("Open Government Licence v3.0")
    extras._inside.click()
    choose(dialog.choices._format, "CSV table, for any spreadsheet")
    assert not extras.isVisible()
    assert (extras.licence, extras.embed_media) == ("", False)
    choose(dialog.choices._format, "GeoPackage, for QGIS and ArcGIS")
    wishes = []
    app.exports = lambda wish, progress: wishes.append(wish) or report(wish)
    press(dialog, "Hand over")
    qtbot.waitUntil(lambda: bool(wishes))
    assert (wishes[0].licence, wishes[0].embed_media) == ("Open Government Licence v3.0", True)
