"""What the marks lie on: pictures as well as shapes, one base map instead of another, and overlays that go away."""

import base64
import gzip
import math

import mapbox_vector_tile
import msgspec
import pytest
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

from mapapp.bridge import messages
from tests.web.map.conftest import FLORENCE, project
from tests.web.map.test_base_map import WATER, colours, painted

RED = "#c21f1f"
MIDDLE = (200, 60, 1000, 740)
HERE = (11.255, 43.770)
ZOOM = 12
WHITNEY = messages.BaseMapView(
    "photo", "Mountains", "pmtiles-raster", "", "/basemap/photo", 8, 15,
    [-118.31982, 36.56109, -118.26069, 36.59301], "USGS", 512,
)  # fmt: skip
CONSERVATION = messages.BaseMapView(
    "conservation", "Conservation area", "pmtiles-vector", "overlay", "/basemap/conservation",
    ZOOM, ZOOM, [11.24, 43.76, 11.27, 43.78], "The council", 256, RED,
)  # fmt: skip


@pytest.fixture
def conservation(tmp_path):
    """One tile with one area that covers it. It begins at 11.25 degrees east, a little left of the middle."""
    lng, lat = HERE
    x = int((lng + 180) / 360 * 2**ZOOM)
    y = int((1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2 * 2**ZOOM)
    ring = "POLYGON ((1 1, 4095 1, 4095 4095, 1 4095, 1 1))"
    layer = {"name": "overlay", "features": [{"geometry": ring, "properties": {"name": "Old town"}}]}
    file = tmp_path / "conservation.pmtiles"
    with file.open("wb") as out:
        writer = Writer(out)
        writer.write_tile(zxy_to_tileid(ZOOM, x, y), gzip.compress(mapbox_vector_tile.encode(layer)))
        header = {"tile_type": TileType.MVT, "tile_compression": Compression.GZIP}
        writer.finalize(header, {"attribution": "The council"})
    return file


@pytest.fixture
def ground(playground, shared_data, conservation):
    """A page that may fetch three maps."""
    playground.content.base_maps = {
        "florence": shared_data / "basemap" / "firenze_vector_odbl_z14.pmtiles",
        "photo": shared_data / "basemap" / "usgs_mt_whitney_raster_webp512_z8-15.pmtiles",
        "conservation": conservation,
    }
    return playground


def reddish(playground):
    """How much of the map right of the middle is tinted red."""
    seen = colours(playground, (640, 60, 1000, 740))
    tinted = 0
    for name, count in seen.items():
        red, green, blue = (int(name[at : at + 2], 16) for at in (1, 3, 5))
        tinted += count if red > green + 12 and red > blue + 16 else 0
    return tinted / sum(seen.values())


def choose(playground, nth):
    playground.press(".map-buttons button:nth-child(4)")
    playground.run(f"document.querySelectorAll('.ground-panel input')[{nth}].click() ?? 0")


def test_a_base_map_of_pictures_is_shown(ground):
    ground.show(project(base_map=WHITNEY, area=None))
    painted_pictures = "document.querySelectorAll('.picture-tiles .leaflet-tile-loaded').length > 3"
    ground.wait_for(painted_pictures)
    ground.qtbot.wait(400)
    assert len(colours(ground, MIDDLE)) > 1000  # a scanned map has every shade there is
    assert ground.run("document.querySelector('.map-attribution').textContent") == "USGS"


def test_nearer_than_its_file_goes_a_picture_is_enlarged_once_and_not_in_every_frame(ground):
    west, south, east, north = WHITNEY.bounds
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
    near = [((west + east) / 2 + 0.002 * x, (south + north) / 2 + 0.002 * y) for x, y in corners]
    ground.show(project(base_map=WHITNEY, area=[[near]]))
    ground.wait_for("document.querySelectorAll('.picture-tiles .leaflet-tile-loaded').length > 3")
    ground.qtbot.waitUntil(lambda: len(colours(ground, MIDDLE)) > 1000, timeout=60_000)
    assert ground.run("document.querySelector('.leaflet-tile-container').style.transform").endswith("scale(1)")
    sizes = "[...new Set([...document.querySelectorAll('.leaflet-tile-loaded')].map((one) => one.width))].join()"
    assert ground.run(sizes) == "512"


def test_an_overlay_tints_the_map_until_it_is_taken_off(ground):
    ground.show(project(base_map=FLORENCE, overlays=[CONSERVATION]))
    ground.qtbot.waitUntil(lambda: reddish(ground) > 0.5, timeout=60_000)
    assert "The council" in ground.run("document.querySelector('.map-attribution').textContent")
    choose(ground, 0)
    ground.qtbot.waitUntil(lambda: reddish(ground) < 0.2, timeout=60_000)
    assert ground.run("document.querySelector('.map-attribution').textContent") == FLORENCE.attribution


def test_the_list_of_overlays_is_their_legend(ground):
    ground.show(project(base_map=FLORENCE, overlays=[CONSERVATION]))
    ground.press(".map-buttons button:nth-child(4)")
    assert ground.run("document.querySelector('.ground-panel label').textContent") == "Conservation area"
    swatch = "getComputedStyle(document.querySelector('.ground-panel .swatch')).borderTopColor"
    assert ground.run(swatch) == "rgb(194, 31, 31)"


def test_another_base_map_is_one_choice_away(ground):
    plain = msgspec.structs.replace(FLORENCE, id="conservation", url="/basemap/conservation", attribution="Nobody")
    ground.show(project(base_map=FLORENCE, other_base_maps=[plain]))
    painted(ground)
    assert colours(ground, MIDDLE)[WATER] > 200
    ground.press(".ground-thumb")
    ground.qtbot.waitUntil(lambda: colours(ground, MIDDLE)[WATER] == 0, timeout=60_000)
    assert ground.run("document.querySelector('.map-attribution').textContent") == "Nobody"
    ground.press(".ground-thumb")  # and back
    ground.qtbot.waitUntil(lambda: colours(ground, MIDDLE)[WATER] > 200, timeout=60_000)


def test_the_other_map_shows_a_picture_of_itself_and_its_name(ground):
    ground.show(project(base_map=FLORENCE, other_base_maps=[WHITNEY]))
    ground.wait_for("document.querySelector('.ground-thumb img')?.naturalWidth > 100")
    assert ground.run("document.querySelector('.ground-thumb').getAttribute('aria-label')") == "Show “⁨Mountains⁩”"
    assert ground.run("document.querySelectorAll('.ground-thumb').length") == 1


def test_each_of_many_maps_is_one_tap_away(ground):
    others = [msgspec.structs.replace(WHITNEY, id=f"photo{nth}", url="/basemap/photo") for nth in range(4)]
    ground.show(project(base_map=FLORENCE, other_base_maps=others))
    offered = "[...document.querySelectorAll('.ground-thumb')].map((one) => one.dataset.ground).join()"
    assert ground.run(offered) == "photo0,photo1,photo2,photo3"
    assert not ground.run("document.querySelector('.map-buttons button:nth-child(4)').checkVisibility()")
    ground.press("[data-ground='photo3']")
    assert ground.run(offered) == "florence,photo0,photo1,photo2"
    ground.press("[data-ground='florence']")
    assert ground.run(offered) == "photo0,photo1,photo2,photo3"


def test_the_window_is_given_a_small_picture_of_each_map_that_it_has_none_of(ground):
    seen = msgspec.structs.replace(FLORENCE, pictured=True)
    ground.show(project(base_map=seen, overlays=[CONSERVATION]))
    ground.qtbot.waitUntil(lambda: bool(ground.said("MapPainted")), timeout=60_000)
    [told] = ground.said("MapPainted")
    assert told["id"] == "conservation"
    assert base64.b64decode(told["picture"]).startswith(b"\x89PNG")


def test_a_residents_screen_paints_no_pictures_for_anybody_else(ground):
    ground.show(project(base_map=FLORENCE, overlays=[CONSERVATION], resident_screen=True))
    painted(ground)
    ground.qtbot.wait(1500)
    assert ground.said("MapPainted") == []


def test_tiles_of_an_online_map_are_asked_of_python_only_where_somebody_looks(ground):
    online = messages.BaseMapView(
        "streets", "Streets", "online", "", "/tiles/streets", 0, 19, [-180, -85, 180, 85], "© Example Maps"
    )
    ground.show(project(base_map=online, other_base_maps=[FLORENCE]))
    asked = lambda: [path for path in ground.content.asked if path.startswith("/tiles/")]  # noqa: E731
    ground.qtbot.waitUntil(lambda: len(asked()) > 5, timeout=60_000)
    ground.qtbot.wait(1000)
    assert {path.split("/")[2] for path in asked()} == {"streets"}
    assert len({path.split("/")[3] for path in asked()}) == 1
    assert len(asked()) <= 40
    assert ground.run("document.querySelector('.map-attribution').textContent") == "© Example Maps"


def test_where_there_is_nothing_to_choose_there_is_no_button(ground):
    ground.show(project(base_map=FLORENCE))
    assert not ground.run("document.querySelector('.map-buttons button:nth-child(4)').checkVisibility()")


def test_the_page_shows_where_the_screen_stands_until_it_is_told_otherwise(ground):
    ground.show(project(base_map=FLORENCE))
    ground.say(messages.HereShown((11.255, 43.77), "Santa Croce"))
    ground.wait_for("document.querySelector('.here')?.textContent === 'You are here'")
    assert ground.run("document.querySelector('.here-words').title") == "Santa Croce"
    ground.say(messages.HereShown(None, ""))
    ground.wait_for("!document.querySelector('.here')")
