import gzip

import mapbox_vector_tile
import pytest
from pmtiles.reader import MemorySource, Reader
from shapely.geometry import LineString, Point, box

from sample_layers.brookvale import tiles
from sample_layers.brookvale.frame import to_wgs84
from sample_layers.brookvale.layers import Feature


def tile_at(point, zoom):
    at = tiles.to_world(to_wgs84(Point(point)))
    return zoom, int(at.x * 2**zoom), int(at.y * 2**zoom)


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    house = Feature("buildings", box(5, 5, 15, 14), {"kind": "building", "sort_rank": 400}, 14)
    lane = Feature("roads", LineString([(-2500, 0), (2500, 0)]), {"kind": "minor_road", "sort_rank": 360}, 12)
    path = tmp_path_factory.mktemp("tiles") / "small.pmtiles"
    tiles.write([house, lane], path)
    return Reader(MemorySource(path.read_bytes()))


def decoded(archive, zoom, point=(10, 10)):
    return mapbox_vector_tile.decode(gzip.decompress(archive.get(*tile_at(point, zoom))))


def test_a_house_appears_from_its_zoom_and_not_before(archive):
    assert "buildings" in decoded(archive, 14)
    assert "buildings" not in decoded(archive, 13)


def test_a_street_is_carried_through_every_tile_it_passes(archive):
    for x in (-2400, -1000, 0, 1300, 2400):
        assert "roads" in decoded(archive, 15, (x, 0))


def test_there_is_ground_far_beyond_what_was_drawn(archive):
    assert set(decoded(archive, 15, (-9000, 7000))) == {"earth"}


def test_the_archive_says_what_it_is(archive):
    about = archive.metadata()

    assert "fictional" in about["attribution"]
    assert [layer["id"] for layer in about["vector_layers"]] == list(tiles.LAYERS)
    assert archive.header()["max_zoom"] == 15
