"""The facilitator adds a map, is asked what its file does not say, finds one again, and takes one out."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton

from mapapp.basemaps.online_maps import OnlineMaps
from mapapp.basemaps.thumbnails import Thumbnails
from mapapp.domain.edits import DefineProject
from mapapp.domain.project import BaseMap
from mapapp.ui.panels.map_thumbnail import MapThumbnail
from mapapp.ui.panels.maps import Maps
from mapapp.ui.status_line import StatusLine
from tests.fakes.base_maps import pmtiles
from tests.fakes.map_server import picture


@pytest.fixture
def online(tmp_path):
    maps = OnlineMaps(tmp_path / "basemap", tmp_path / "kept", lambda work: work())
    yield maps
    maps.close()


@pytest.fixture
def context(context, tmp_path, online):
    """The window's context, of a project that lies in a folder of its own."""
    thumbnails = Thumbnails(tmp_path / "basemap")
    return replace(context, project_path=tmp_path / "brookvale.gpkg", online_maps=online, thumbnails=thumbnails)


@pytest.fixture
def maps(context, show):
    return show(Maps(context))


@pytest.fixture
def streets(tmp_path):
    path = tmp_path / "from a stick" / "streets.pmtiles"
    path.parent.mkdir()
    path.write_bytes(pmtiles())
    return path


def titles(workspace):
    return [one.title for one in workspace.snapshot.project.base_maps]


def press(maps, words):
    next(one for one in maps.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(maps)).click()


def words_on(maps):
    return [one.text() for one in maps.findChildren(QLabel) if one.isVisibleTo(maps)]


def lay(workspace, *base_maps):
    from tests.fakes.neighbourhood import FACILITATOR

    definition = replace(workspace.snapshot.project, base_maps=base_maps)
    workspace.submit(DefineProject(definition), FACILITATOR).result(5)


def test_a_map_is_added_and_copied_into_the_project(maps, dialogs, workspace, qtbot, streets, tmp_path):
    dialogs.file = streets
    press(maps, "Add a map…")

    qtbot.waitUntil(lambda: titles(workspace) == ["Brookvale streets"], timeout=60_000)
    qtbot.waitUntil(lambda: "Brookvale streets" in words_on(maps))
    assert "© Somebody & friends" in words_on(maps)
    assert (tmp_path / "basemap" / "streets.pmtiles").is_file()


def test_who_made_it_is_asked_where_the_file_does_not_say(maps, dialogs, workspace, qtbot, streets):
    streets.write_bytes(pmtiles({"name": "Old plan"}))
    dialogs.file = streets
    press(maps, "Add a map…")
    qtbot.waitUntil(lambda: maps.findChild(QLineEdit).isVisibleTo(maps), timeout=60_000)
    assert titles(workspace) == []

    maps.findChild(QLineEdit).setText("The parish")
    press(maps, "Add it")
    qtbot.waitUntil(lambda: titles(workspace) == ["Old plan"], timeout=60_000)
    assert workspace.snapshot.project.base_maps[0].attribution == "The parish"


def test_where_there_is_no_map_it_is_said_what_that_means(maps, workspace, qtbot):
    assert any("empty paper" in words for words in words_on(maps))
    lay(workspace, BaseMap("one", "Streets", "pmtiles-vector", "streets.pmtiles", "The council"))
    qtbot.waitUntil(lambda: not any("empty paper" in words for words in words_on(maps)))


def test_what_is_no_map_is_refused_with_the_reason(maps, dialogs, workspace, qtbot, streets, said):
    streets.write_bytes(b"hello")
    dialogs.file = streets
    press(maps, "Add a map…")

    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    assert said[0][0] == "problem"
    assert "streets.pmtiles is not a base map" in said[0][1]
    assert titles(workspace) == []


def test_a_map_that_is_missing_is_found_again(maps, dialogs, workspace, qtbot, streets, tmp_path):
    lay(workspace, BaseMap("town", "Town", "pmtiles-vector", "town.pmtiles", "Us"))
    qtbot.waitUntil(lambda: "Town" in words_on(maps))
    assert any("Not in its place" in words for words in words_on(maps))

    dialogs.file = streets
    press(maps, "Find it…")
    qtbot.waitUntil(lambda: (tmp_path / "basemap" / "town.pmtiles").is_file(), timeout=60_000)
    qtbot.waitUntil(lambda: not any("Not in its place" in words for words in words_on(maps)), timeout=60_000)
    assert titles(workspace) == ["Town"]


def test_a_map_is_taken_out_once_that_is_meant(maps, dialogs, workspace, qtbot):
    lay(workspace, BaseMap("town", "Town", "pmtiles-vector", "town.pmtiles", "Us"))
    qtbot.waitUntil(lambda: "Town" in words_on(maps))
    dialogs.yes = False
    maps.findChild(QToolButton).click()
    assert titles(workspace) == ["Town"]

    dialogs.yes = True
    maps.findChild(QToolButton).click()
    qtbot.waitUntil(lambda: titles(workspace) == [], timeout=60_000)


# ── from the internet ─────────────────────────────────────────────────────────────────────────────────────────


def answer(maps, words):
    maps.findChild(QLineEdit).setText(words)
    press(maps, "Add it")


def add_online(maps, workspace, qtbot):
    press(maps, "Add an online map…")
    answer(maps, "https://tiles.example.org/{z}/{x}/{y}.png")
    answer(maps, "© Example Maps")
    qtbot.waitUntil(lambda: titles(workspace) == ["tiles.example.org"], timeout=60_000)
    qtbot.waitUntil(lambda: "© Example Maps" in words_on(maps))


def test_an_online_map_needs_its_address_and_its_makers(maps, workspace, qtbot, online):
    add_online(maps, workspace, qtbot)
    [added] = workspace.snapshot.project.base_maps

    assert (added.kind, added.attribution) == ("online", "© Example Maps")
    assert any("Off" in words for words in words_on(maps))
    assert not online.is_on(added)


def test_it_is_switched_on_only_by_who_has_read_what_that_means(maps, workspace, qtbot, online, dialogs):
    add_online(maps, workspace, qtbot)
    [added] = workspace.snapshot.project.base_maps
    dialogs.yes = False
    press(maps, "Switch on")
    assert not online.is_on(added)

    dialogs.yes = True
    press(maps, "Switch on")
    assert online.is_on(added)
    qtbot.waitUntil(lambda: any("On until this window closes" in words for words in words_on(maps)))

    press(maps, "Switch off")
    assert not online.is_on(added)


def test_the_status_line_says_who_is_asked_while_a_map_is_on(maps, context, show, workspace, qtbot, online):
    line = show(StatusLine(context))
    add_online(maps, workspace, qtbot)
    [added] = workspace.snapshot.project.base_maps
    assert any(words.endswith("offline") for words in words_on(line))

    online.switch_on(added)
    assert any(words.endswith("asks tiles.example.org for a map") for words in words_on(line))
    online.switch_off(added)
    assert any(words.endswith("offline") for words in words_on(line))


def test_what_is_no_address_is_refused_with_the_reason(maps, workspace, qtbot, said):
    press(maps, "Add an online map…")
    answer(maps, "tiles.example.org")
    answer(maps, "Us")
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)

    assert "is not the address of an online map" in said[0][1]
    assert titles(workspace) == []


def test_a_window_that_never_asks_the_internet_offers_no_online_map(context, show):
    maps = show(Maps(replace(context, online_maps=None)))
    assert not any("online" in one.text() for one in maps.findChildren(QPushButton))


# ── pictures of the maps ──────────────────────────────────────────────────────────────────────────────────────


def test_a_map_is_seen_as_soon_as_the_page_has_painted_it(maps, context, workspace, qtbot, tmp_path):
    town = BaseMap("town", "Town", "pmtiles-vector", "town.pmtiles", "Us")
    (tmp_path / "basemap").mkdir()
    (tmp_path / "basemap" / "town.pmtiles").write_bytes(pmtiles())
    lay(workspace, town)
    qtbot.waitUntil(lambda: "Town" in words_on(maps))
    assert not maps.findChild(MapThumbnail).is_painted

    context.thumbnails.keep(town, picture())
    assert maps.findChild(MapThumbnail).is_painted
