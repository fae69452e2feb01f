from shapely.geometry import box

from mapapp.i18n import Texts
from mapapp.ui.panels.project import ProjectPanel, area_words
from tests.fakes.neighbourhood import brookvale
from tests.ui.panels.test_sessions import press, words_on


def test_the_area_is_measured_on_the_ground():
    # One degree by one degree at the equator: 12,308.78 km² on WGS 84.
    assert area_words(Texts.load(), brookvale(area=box(0, 0, 1, 1))) == "12308.78 km²"


def test_a_project_without_a_boundary_says_what_that_means():
    assert area_words(Texts.load(), brookvale(area=None)) == "No boundary: everywhere counts as inside"


def test_the_facts_and_the_file_are_there(context, show, app):
    panel = show(ProjectPanel(context))
    assert {"Brookvale", "English", "None yet", "Only what a facilitator has published"} <= set(words_on(panel))
    press(panel, "Show in folder")
    assert app.asked == ["reveal brookvale.gpkg"]
