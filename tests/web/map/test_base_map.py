"""The base map: a real one of Florence, painted calmly, with its makers named and nothing fetched from elsewhere."""

from collections import Counter
from itertools import product

import msgspec
import pytest
from PySide6.QtCore import Qt

from tests.web.map.conftest import FLORENCE, project, rgb

WATER, STREET, BUILDING, PARK = "#bfd3de", "#ffffff", "#e7e1d5", "#dbe7cd"
FOCUS, INK = "#ffb000", "#1d2a33"


@pytest.fixture
def florence(playground, shared_data):
    playground.content.base_maps["florence"] = shared_data / "basemap" / "firenze_vector_odbl_z14.pmtiles"
    return playground


def painted(playground):
    """Wait until every tile is there."""
    playground.wait_for(
        "document.querySelectorAll('.leaflet-tile').length > 8"
        " && !document.querySelector('.leaflet-tile:not(.leaflet-tile-loaded)')"
    )
    playground.qtbot.wait(400)  # the last tiles are still becoming visible


def colours(playground, box):
    """How often each colour occurs in a box of the screen."""
    left, top, right, bottom = box
    image = playground.picture()
    return Counter(image.pixelColor(x, y).name() for x, y in product(range(left, right, 2), range(top, bottom, 2)))


def test_river_streets_houses_and_parks_wear_our_colours(florence):
    florence.show(project(base_map=FLORENCE))
    painted(florence)
    seen = colours(florence, (200, 60, 1000, 740))
    for colour in (WATER, STREET, BUILDING, PARK):
        assert seen[colour] > 200, colour


def test_what_lies_outside_the_area_is_dimmed(florence):
    small = [[[(11.245, 43.762), (11.265, 43.762), (11.265, 43.778), (11.245, 43.778), (11.245, 43.762)]]]
    florence.show(project(base_map=FLORENCE, area=small))
    painted(florence)
    inside = colours(florence, (540, 100, 740, 700))
    outside = colours(florence, (110, 100, 200, 560))
    assert inside[BUILDING] > 200
    assert outside[BUILDING] == 0
    assert outside[STREET] == 0


def test_whoever_reaches_the_map_by_keyboard_sees_a_ring_round_it_above_the_streets(florence):
    florence.show(project(base_map=FLORENCE))
    painted(florence)
    assert florence.colour(1, 300) != rgb(FOCUS)
    florence.key(Qt.Key.Key_Tab)
    florence.run("document.querySelector('.map').focus()")
    florence.wait_share(FOCUS, 1, 300, half=1, least=1)
    florence.wait_share(INK, 4, 300, half=1, least=1)


def test_a_dark_room_gets_a_dark_map(florence):
    florence.show(project(base_map=FLORENCE), theme="dark")
    painted(florence)
    seen = colours(florence, (200, 60, 1000, 740))
    bright = sum(count for name, count in seen.items() if sum(rgb(name)) > 600)
    assert bright < 0.05 * sum(seen.values())


def test_nothing_is_fetched_from_anywhere_else(florence):
    florence.show(project(base_map=FLORENCE))
    painted(florence)
    assert "/basemap/florence" in florence.content.asked
    assert len(florence.addresses.seen) > 5
    assert [
        seen for seen in florence.addresses.seen if not seen.startswith(("mapapp://app/", "data:", "blob:mapapp"))
    ] == []


def test_the_makers_are_named_and_their_markup_stays_text(florence):
    credit = '<a href="https://example.org">Protomaps</a> © OpenStreetMap'
    florence.show(project(base_map=msgspec.structs.replace(FLORENCE, attribution=credit)))
    assert florence.run("document.querySelector('.map-attribution').textContent") == credit
    assert florence.run("document.querySelectorAll('.map-attribution *').length") == 0


def test_without_a_base_map_people_are_told_and_can_go_on(playground):
    playground.show(project())
    assert "no street map" in playground.run("document.querySelector('.map-note').textContent")
    assert playground.run("document.querySelectorAll('.leaflet-tile').length") == 0
    assert playground.colour(200, 700) == rgb("#fbf9f4")
