"""Every kind of base map, brought in as a project brings it in, is on the screen as its makers made it."""

import io
from collections import Counter
from itertools import product

import numpy as np
import pytest
from PIL import Image
from pmtiles.reader import MemorySource, all_tiles

from mapapp.basemaps.bringing import bring
from mapapp.basemaps.wish import Wish
from mapapp.bridge import messages
from mapapp.workspace.progress import silent
from tests.web.map.conftest import project
from tests.web.map.test_base_map import BUILDING, PARK, STREET, painted

SMALL = (8, 8)
"""Pictures are compared at this size: it shows where they are wrong or elsewhere, not where they are scaled."""


@pytest.fixture
def shown(playground, shared_data, tmp_path):
    """Brings a file in and shows it; gives the PMTiles file that the project now has."""

    def show(file):
        out = tmp_path / "map.pmtiles"
        source = bring(shared_data / "basemap" / file, out, Wish(attribution="Somebody"), silent)
        playground.content.base_maps["map"] = out
        view = messages.BaseMapView(
            "map", source.title, source.kind, source.schema, "/basemap/map", source.min_zoom, source.max_zoom,
            list(source.bounds), source.attribution, source.tile_size,
        )  # fmt: skip
        playground.show(project(base_map=view, area=None))
        painted(playground)
        return out

    return show


def small(picture):
    return np.asarray(picture.convert("RGB").resize(SMALL, Image.Resampling.BOX)).astype(int)


def on_screen(playground):
    """Each tile that is in view whole, clear of buttons and card, cut out of a picture of the screen."""
    boxes = playground.run(
        "[...document.querySelectorAll('.leaflet-tile')].map((one) => one.getBoundingClientRect())"
        ".filter((b) => b.left >= 90 && b.top >= 0 && b.right <= innerWidth && b.bottom <= innerHeight - 90)"
        ".map((b) => [b.left, b.top, b.right, b.bottom])"
    )
    image = playground.picture().convertToFormat(playground.picture().Format.Format_RGBA8888)
    picture = Image.frombytes("RGBA", (image.width(), image.height()), bytes(image.constBits()))
    return [picture.crop([round(side) for side in box]) for box in boxes]


@pytest.mark.parametrize(
    "file",
    [
        "nga_denver_tile.gpkg",
        "usgs_mt_whitney_raster_webp512_z8-15.pmtiles",
        "stamen_toner_raster_png_z3.pmtiles",
    ],
)
def test_pictures_are_on_the_screen_as_they_are_in_the_file(playground, shown, file):
    archive = shown(file)
    theirs = [small(Image.open(io.BytesIO(data))) for _, data in all_tiles(MemorySource(archive.read_bytes()))]
    seen = [small(one) for one in on_screen(playground)]

    assert seen
    for tile in seen:
        assert min(np.abs(tile - other).mean() for other in theirs) < 6
    assert playground.complaints == []


@pytest.mark.parametrize(
    "file", ["leeds_city_south.osm.gz", "bristol_lawrence_hill.osm.gz", "helsinki_centre.osm.pbf"]
)
def test_an_extract_wears_our_colours(playground, shown, file):
    shown(file)
    playground.press(".map-button:first-child")
    painted(playground)
    image = playground.picture()
    seen = Counter(image.pixelColor(x, y).name() for x, y in product(range(100, 1000, 2), range(60, 700, 2)))

    assert seen[STREET] > 500
    assert seen[BUILDING] > 500
    assert seen[PARK] > 100 or "bristol" in file  # a few streets without a park
    assert playground.complaints == []
