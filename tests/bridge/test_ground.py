"""What marks lie on: maps from the internet only in a facilitator's window, and only once they are switched on."""

import base64
import json
from dataclasses import replace

import pytest

from mapapp.basemaps.online_maps import OnlineMaps
from mapapp.basemaps.thumbnails import Thumbnails
from mapapp.bridge import messages
from mapapp.bridge.content import ALL_STATUSES, PUBLISHED_ONLY, Content
from mapapp.bridge.ground import Ground
from mapapp.domain.edits import DefineProject
from mapapp.domain.project import BaseMap
from tests.bridge.conftest import Page
from tests.fakes.base_maps import pmtiles
from tests.fakes.map_server import MapServer, picture
from tests.fakes.neighbourhood import FACILITATOR

TOWN = BaseMap("town", "Town", "pmtiles-vector", "town.pmtiles", "Us")
STREETS = BaseMap("streets", "Streets", "online", "streets.json", "© Example Maps")


@pytest.fixture
def server():
    serving = MapServer()
    yield serving
    serving.close()


@pytest.fixture
def folder(workspace, deliver, tmp_path, server):
    """A project with a map of its own and one from the internet."""
    (tmp_path / "town.pmtiles").write_bytes(pmtiles())
    said = {"title": "Streets", "address": server.address, "attribution": "© Example Maps"}
    (tmp_path / "streets.json").write_text(json.dumps(said))
    definition = replace(workspace.snapshot.project, base_maps=(TOWN, STREETS))
    workspace.submit(DefineProject(definition), FACILITATOR).result(5)
    deliver.settle(workspace)
    return tmp_path


@pytest.fixture
def online(folder, tmp_path):
    maps = OnlineMaps(folder, tmp_path / "kept", lambda work: work())
    yield maps
    maps.close()


@pytest.fixture
def office(workspace, deliver, folder, online, window):
    """A facilitator's page that may look at maps from the internet."""
    screen = window.presenter._screen
    page = Page(workspace, deliver, Ground(folder, online, Thumbnails(folder)), screen)
    page.say(messages.PageReady())
    yield page
    page.presenter.close()


def shown(page):
    told = page.told(messages.ProjectShown)[-1]
    return [one.id for one in (told.base_map, *told.other_base_maps) if one]


def test_an_online_map_is_shown_first_while_it_is_on_and_not_at_all_otherwise(office, online):
    assert shown(office) == ["town"]
    online.switch_on(STREETS)
    assert shown(office) == ["streets", "town"]
    assert office.told(messages.ProjectShown)[-1].base_map.url == "/tiles/streets"
    online.switch_off(STREETS)
    assert shown(office) == ["town"]


def test_a_residents_screen_is_never_told_of_it(kiosk, folder, online):
    online.switch_on(STREETS)
    kiosk.say(messages.PageReady())

    assert "streets" not in shown(kiosk)


def test_tiles_are_fetched_for_a_window_that_may_and_for_no_other(workspace, folder, online, server):
    window = Content(folder, workspace, folder, ALL_STATUSES, online=online)
    kiosk = Content(folder, workspace, folder, PUBLISHED_ONLY)
    assert window.find("/tiles/streets/3/4/2").result(5) is None  # not switched on

    online.switch_on(STREETS)
    assert kiosk.find("/tiles/streets/3/4/2").result(5) is None
    assert server.asked == []
    found = window.find("/tiles/streets/3/4/2").result(10)
    assert (found.content_type, found.data, server.paths) == ("image/png", server.body, ["/3/4/2.png"])


@pytest.mark.parametrize(
    "path",
    ["/tiles/town/3/4/2", "/tiles/streets/3/4", "/tiles/streets/3/4/2.png", "/tiles/../3/4/2",
     "/tiles/streets/3/4/-1", "/tiles/streets/3/4/٢", "/tiles/streets/30/1/1", "/tiles/streets/3/9/1"],
)  # fmt: skip
def test_whatever_else_is_asked_leaves_the_machine_never(workspace, folder, online, server, path):
    online.switch_on(STREETS)

    assert Content(folder, workspace, folder, ALL_STATUSES, online=online).find(path).result(10) is None
    assert server.asked == []


def test_a_maker_who_does_not_answer_is_told_in_a_sentence(workspace, folder, online, server, office):
    server.status = 503
    online.switch_on(STREETS)
    Content(folder, workspace, folder, ALL_STATUSES, online=online).find("/tiles/streets/3/4/2").result(10)

    [told] = office.told(messages.Told)
    assert "does not answer (503" in told.message


def test_a_picture_that_the_page_painted_is_kept_for_the_list_of_maps(office, folder):
    assert not office.told(messages.ProjectShown)[-1].base_map.pictured
    office.say(messages.MapPainted("town", base64.b64encode(picture()).decode()))

    assert Thumbnails(folder).find(TOWN).read_bytes() == picture()
    office.say(messages.PageReady())
    assert office.told(messages.ProjectShown)[-1].base_map.pictured


@pytest.mark.parametrize(("id", "words"), [("nowhere", "aGVsbG8="), ("town", "aGVsbG8="), ("town", "%%%")])
def test_a_picture_of_nothing_is_nothing(office, folder, id, words):
    office.say(messages.MapPainted(id, words))

    assert Thumbnails(folder).find(TOWN) is None
