"""The first window's page begins while the app is still being loaded, and is as good as any other."""

import pytest

from mapapp.app import begin_desk
from mapapp.bridge.page_files import PageFiles
from mapapp.paths import page
from mapapp.projects.sample import make_sample
from mapapp.ui.recent import RecentProjects
from mapapp.webview.hand import Hand
from mapapp.webview.scheme import register_scheme
from mapapp.webview.view import MapView

register_scheme()  # Qt wants it before its application, and test files are read before any test runs


@pytest.fixture
def desk(qapp, tmp_path):
    desk = begin_desk(qapp, language="en", recent=RecentProjects(tmp_path / "recent.json"))
    yield desk
    desk.close_all()


def test_the_page_that_began_early_shows_the_project_in_the_first_window(desk, tmp_path):
    window = desk.open(make_sample(tmp_path / "brookvale" / "brookvale.gpkg"))
    hand = Hand(window.view)
    hand.middle_of('[data-does="begin"]')
    hand.until('document.querySelector("canvas.marks")?.style.width')
    hand.until('!!document.querySelector(".leaflet-tile-loaded")')

    room, free = hand.ask("innerWidth"), window.view.width()
    assert room == free  # laid out in the room that the window gives it


def test_a_second_window_begins_a_page_of_its_own(desk, tmp_path):
    gpkg = make_sample(tmp_path / "brookvale" / "brookvale.gpkg")
    first, second = desk.open(gpkg), desk.open_resident_screen(gpkg)

    assert first.view is not second.view
    Hand(second.view).middle_of('[data-does="begin"]')


def test_a_page_that_nobody_needed_is_put_away(desk):
    desk.close_all()
    desk.close_all()


class Noted(PageFiles):
    """The page's own files, and which were asked for."""

    def __init__(self):
        super().__init__(page())
        self.asked = []

    def find(self, path):
        self.asked.append(path)
        return super().find(path)


def test_what_any_project_needs_is_fetched_before_it_is_known_which(qapp):
    files = Noted()
    view = MapView(files)
    try:
        view.start()  # and it is never told of a project
        Hand(view).until(
            lambda: {"/i18n/en.ftl", "/worker/paint.worker.js", "/worker/marks.worker.js"} <= {*files.asked}
        )
        Hand(view).until(lambda: any(path.startswith("/fonts/atkinson") for path in files.asked))
    finally:
        view.put_away()
