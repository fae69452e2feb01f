from dataclasses import replace

from shapely.geometry import box

from mapapp.domain.edits import DefineProject
from mapapp.i18n import Texts
from mapapp.ui.panels.project import ProjectPanel, area_words
from tests.fakes.neighbourhood import FACILITATOR, brookvale
from tests.ui.panels.test_sessions import press, words_on


def test_the_area_is_measured_on_the_ground():
    # One degree by one degree at the equator: 12,308.78 km² on WGS 84.
    assert area_words(Texts.load(), brookvale(area=box(0, 0, 1, 1))) == "12308.78 km²"


def test_a_project_without_a_boundary_says_what_that_means():
    assert area_words(Texts.load(), brookvale(area=None)) == "No boundary: everywhere counts as inside"


def test_a_language_that_no_native_speaker_has_read_yet_is_named_to_the_facilitator(show, context, workspace, qtbot):
    panel = show(ProjectPanel(context))
    unread = "Translated, but not yet read by a native speaker"
    assert unread not in words_on(panel)

    definition = replace(workspace.snapshot.project, languages=("en", "ur", "fi"))
    workspace.submit(DefineProject(definition), FACILITATOR).result(5)

    qtbot.waitUntil(lambda: unread in words_on(panel))
    assert "\u2068اردو\u2069, \u2068Suomi\u2069" in words_on(panel)


def test_the_facts_and_the_file_are_there(context, show, app):
    panel = show(ProjectPanel(context))
    assert {"Brookvale", "\u2068English\u2069", "Only what a facilitator has published"} <= set(words_on(panel))
    press(panel, "Show in folder")
    assert app.asked == ["reveal brookvale.gpkg"]


def test_residents_can_read_what_the_organiser_says_about_themselves(context, show, dialogs, workspace, qtbot):
    panel = show(ProjectPanel(context))
    dialogs.about = {"organiser": "The council", "kept_for": "Until 2028", "contact_point": "Amina"}
    press(panel, "What residents can read about you…")
    qtbot.waitUntil(lambda: {"The council", "Until 2028", "Amina"} <= set(words_on(panel)))
    assert workspace.snapshot.project.kept_for == "Until 2028"
