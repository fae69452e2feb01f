"""An online map is described, refused without its makers' name, and asked for only what is looked at."""

import json

import pytest

from mapapp.basemaps import read_base_map
from mapapp.basemaps.grid import Tile
from mapapp.basemaps.online import online_source, read_online
from mapapp.basemaps.online_maps import OnlineMaps
from mapapp.basemaps.online_tiles import USER_AGENT, OnlineTiles
from mapapp.basemaps.tile_cache import TileCache
from mapapp.domain.project import BaseMap
from mapapp.paths import resources
from mapapp.workspace.problems import Problem
from tests.fakes.map_server import MapServer, picture

ADDRESS = "https://tiles.example.org/{z}/{x}/{y}.png?key=abc"
MAKERS = "© Example Maps"
STREETS = BaseMap("streets", "Streets", "online", "streets.json", MAKERS)


def written(folder, **changes):
    file = folder / "streets.json"
    file.write_text(json.dumps({"title": "Streets", "address": ADDRESS, "attribution": MAKERS, **changes}))
    return file


@pytest.fixture
def server():
    serving = MapServer()
    yield serving
    serving.close()


@pytest.fixture
def tiles(tmp_path):
    opened = []

    def open_again():
        opened.append(OnlineTiles(tmp_path / "kept"))
        return opened[-1]

    yield open_again
    for one in opened:
        one.close()


def at(server, z=3, x=4, y=2):
    return server.address.format(z=z, x=x, y=y)


# ── what a person says ────────────────────────────────────────────────────────────────────────────────────────


def test_the_example_that_travels_with_the_app_can_be_used():
    found = read_base_map(resources() / "basemaps" / "online-example.json")

    assert (found.kind, found.title, found.tile_size) == ("online", "Streets of today", 256)


def test_numbers_of_a_tile_go_into_their_places():
    source = online_source(ADDRESS, title="", attribution=MAKERS)

    assert source.address_of(Tile(14, 8130, 5310)) == "https://tiles.example.org/14/8130/5310.png?key=abc"
    assert (source.title, source.host) == ("tiles.example.org", "tiles.example.org")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "tiles.example.org/{z}/{x}/{y}.png",
        "http://tiles.example.org/{z}/{x}/{y}.png",
        "https://tiles.example.org/{z}/{x}.png",
        "https://tiles.example.org/{z}/{x}/{y}/{y}.png",
        "https://{s}.example.org/{z}/{x}/{y}.png",
        "https://{z}.example.org/{x}/{y}.png",
        "https://me:secret@tiles.example.org/{z}/{x}/{y}.png",
        "file:///{z}/{x}/{y}.png",
        "https:///{z}/{x}/{y}.png",
        "https://[::1/{z}/{x}/{y}.png",
        "https://tiles.example.org/{z}/{x}/{y}.png\nHost: elsewhere",
    ],
)
def test_what_is_no_address_of_tiles_is_refused(address):
    with pytest.raises(Problem) as refused:
        online_source(address, title="", attribution=MAKERS)
    assert refused.value.code == "online-address"


@pytest.mark.parametrize("nobody", ["", "   ", "<b></b>"])
def test_without_its_makers_name_it_is_refused(nobody, tmp_path):
    with pytest.raises(Problem, match="basemap-without-attribution"):
        online_source(ADDRESS, title="", attribution=nobody)
    with pytest.raises(Problem, match="basemap-without-attribution"):
        read_online(written(tmp_path, attribution=nobody))


@pytest.mark.parametrize("wrong", [{"max_zoom": 40}, {"min_zoom": -1}, {"tile_size": 100}, {"more": 1}, {"title": 3}])
def test_a_description_that_makes_no_sense_is_refused(tmp_path, wrong):
    with pytest.raises(Problem, match="online-description"):
        read_online(written(tmp_path, **wrong))


def test_a_layer_of_a_planner_is_no_description(tmp_path):
    file = tmp_path / "wards.json"
    file.write_text('{"type": "FeatureCollection", "features": []}')
    with pytest.raises(Problem, match="online-description"):
        read_online(file)


# ── what is asked ─────────────────────────────────────────────────────────────────────────────────────────────


def test_a_tile_is_asked_for_by_name(server, tiles):
    assert tiles().ask(at(server)).result(10) == ("image/png", server.body)
    [(path, headers)] = server.asked
    assert path == "/3/4/2.png"
    assert headers["User-Agent"] == USER_AGENT
    assert "mapapp/" in USER_AGENT
    assert "Referer" not in headers
    assert "Cookie" not in headers


def test_what_may_be_kept_is_not_asked_for_again_even_after_a_new_start(server, tiles):
    server.headers = {"Cache-Control": "max-age=3600"}
    first = tiles()
    first.ask(at(server)).result(10)
    first.ask(at(server)).result(10)
    tiles().ask(at(server)).result(10)

    assert server.paths == ["/3/4/2.png"]


def test_what_may_not_be_kept_is_asked_for_again(server, tiles):
    server.headers = {"Cache-Control": "no-store"}
    asking = tiles()
    for _ in range(2):
        asking.ask(at(server)).result(10)

    assert len(server.asked) == 2


def test_what_is_old_is_asked_for_only_if_it_has_changed(server, tiles):
    server.headers = {"Cache-Control": "max-age=0", "ETag": '"one"'}
    asking = tiles()
    first = asking.ask(at(server)).result(10)
    assert asking.ask(at(server)).result(10) == first
    assert server.asked[1][1]["If-None-Match"] == '"one"'

    server.headers, server.body = {"Cache-Control": "max-age=0", "ETag": '"two"'}, picture((200, 10, 10))
    assert asking.ask(at(server)).result(10)[1] == server.body


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [(404, b"", "404"), (429, b"", "429"), (200, b"<html>log in</html>", "no picture"), (200, b"", "no picture")],
)
def test_an_answer_without_a_picture_is_told_with_its_reason(server, tiles, status, body, reason):
    server.status, server.body = status, body
    with pytest.raises(Problem) as told:
        tiles().ask(at(server)).result(10)
    assert told.value.code == "online-silent"
    assert reason in told.value.details["reason"]


def test_a_redirect_to_somewhere_unencrypted_is_not_followed(server, tiles):
    server.status, server.headers = 302, {"Location": "http://tiles.example.org/3/4/2.png"}
    with pytest.raises(Problem, match="online-silent"):
        tiles().ask(at(server)).result(10)


def test_where_nobody_answers_the_key_in_the_address_is_not_told(server, tiles):
    address = at(server) + "?key=secret"
    server.close()
    with pytest.raises(Problem) as told:
        tiles().ask(address).result(20)
    assert told.value.details == {"reason": "no connection"}


def test_who_moves_on_no_longer_waits_for_what_was_seen_before(server, tiles):
    server.open.clear()
    asking = tiles()
    asked = [asking.ask(at(server, 10, x, 1)) for x in range(200)]
    server.open.set()
    asked[-1].result(20)

    assert sum(one.cancelled() for one in asked) >= 100


def test_the_disk_is_filled_up_to_a_size_and_the_oldest_goes_first(tmp_path):
    cache = TileCache(tmp_path / "kept", most_bytes=10_000)
    for number in range(30):
        cache.set(f"https://tiles.example.org/{number}", b"x" * 1000)
    sizes = [file.stat().st_size for file in (tmp_path / "kept").iterdir()]

    assert 0 < sum(sizes) <= 10_000
    assert cache.get("https://tiles.example.org/29") is not None
    assert cache.get("https://tiles.example.org/0") is None


# ── switching ─────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def maps(tmp_path, server):
    written(tmp_path, address=server.address, min_zoom=2, max_zoom=5)
    made = OnlineMaps(tmp_path, tmp_path / "kept", lambda work: work())
    yield made
    made.close()


def test_a_map_is_off_until_it_is_switched_on(maps, server):
    assert maps.tile("streets", Tile(3, 4, 2)).result(5) is None
    assert server.asked == []

    maps.switch_on(STREETS)
    assert maps.tile("streets", Tile(3, 4, 2)).result(10) == ("image/png", server.body)

    maps.switch_off(STREETS)
    assert maps.tile("streets", Tile(3, 4, 3)).result(5) is None
    assert server.paths == ["/3/4/2.png"]


@pytest.mark.parametrize("tile", [Tile(1, 0, 0), Tile(6, 1, 1), Tile(3, 8, 1), Tile(3, 1, 8)])
def test_nothing_is_asked_for_where_the_map_ends(maps, server, tile):
    maps.switch_on(STREETS)

    assert maps.tile("streets", tile).result(5) is None
    assert server.asked == []


def test_trouble_is_told_once_until_it_is_switched_on_again(maps, server):
    told = []
    maps.on_trouble = told.append
    server.status = 500
    maps.switch_on(STREETS)
    for x in range(3):
        assert maps.tile("streets", Tile(3, x, 0)).result(10) is None
    assert [one.code for one in told] == ["online-silent"]

    maps.switch_on(STREETS)
    maps.tile("streets", Tile(3, 1, 1)).result(10)
    assert len(told) == 2


def test_whoever_watches_is_told_of_every_switch(maps):
    told = []
    stop = maps.watch(lambda: told.append(maps.is_on(STREETS)))
    maps.switch_on(STREETS)
    maps.switch_off(STREETS)
    stop()
    maps.switch_on(STREETS)

    assert told == [True, False]
