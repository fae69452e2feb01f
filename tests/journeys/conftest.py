"""The whole app for one test: real window, real page, real file, a finger."""

import shutil

import pytest

from mapapp.app.making import make_desk
from mapapp.domain.filter import Filter
from mapapp.projects.sample import make_sample
from mapapp.ui.recent import RecentProjects
from mapapp.ui.seat_places import SeatPlaces
from mapapp.webview.hand import Hand
from mapapp.webview.scheme import register_scheme

register_scheme()  # Qt wants it before its application, and test files are read before any test runs


@pytest.fixture(scope="session")
def brookvale_made(tmp_path_factory):
    """The sample neighbourhood, made once."""
    return make_sample(tmp_path_factory.mktemp("made") / "brookvale" / "brookvale.gpkg").parent


@pytest.fixture
def brookvale(brookvale_made, tmp_path):
    """A copy of the sample that a test may do anything to."""
    return shutil.copytree(brookvale_made, tmp_path / "brookvale") / "brookvale.gpkg"


@pytest.fixture
def desk(qapp, tmp_path):
    places = SeatPlaces(tmp_path / "seats.json")
    desk = make_desk(qapp, "en", RecentProjects(tmp_path / "recent.json"), seat_places=places)
    yield desk
    desk.close_all()


@pytest.fixture
def office(desk, brookvale):
    """The facilitator's window on Brookvale."""
    return Screen(desk.open(brookvale), (1440, 900))


@pytest.fixture
def hall(desk, brookvale, office):
    """The residents' screen beside it."""
    return Screen(desk.open_resident_screen(brookvale), (1280, 800))


class Screen:
    """A window, the finger that touches its page, and questions to the file behind it."""

    def __init__(self, window, size):
        self.window = window
        window.shell.showNormal()
        window.shell.resize(*size)
        self.hand = Hand(window.view)
        self.hand.middle_of('[data-does="begin"]')

    def ask(self, question):
        """Ask the store."""
        return self.window.context.workspace.ask(question).result()

    def find(self, words):
        """The contributions in the file that say these words."""
        found = self.ask(lambda store: [store.at(one) for one in store.matching(Filter(words=words))])
        return list(found)

    def begin(self, layer):
        self.hand.tap_on('[data-does="begin"]')
        self.hand.tap_on(f'[data-does="choose-layer"][data-layer="{layer}"]')
        self.hand.middle_of('[data-does="here"]')

    def say(self, words):
        """Write, press Done, and read the number on the receipt."""
        self.hand.write("textarea", words)
        self.hand.tap_on('[data-does="done"]')
        return self.hand.until('document.querySelector("[data-ref]")?.dataset.ref')
