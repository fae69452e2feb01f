"""What of a base map lies beneath a map on paper."""

import pytest
import shapely

from mapapp.basemaps.ground import ground_of, sort_of
from mapapp.paths import sample_layers

MIDDLE = (-1.034, 52.488, -1.014, 52.50)


@pytest.fixture(scope="module")
def brookvale():
    return ground_of(sample_layers() / "brookvale.pmtiles", MIDDLE, "© nobody")


def test_a_town_has_streets_houses_water_green_and_a_railway(brookvale):
    assert {"road", "major", "building", "water", "green", "rail"} <= set(brookvale.shapes)
    assert brookvale.attribution == "© nobody"


def test_it_is_around_the_box_and_in_degrees(brookvale):
    box = shapely.box(*MIDDLE)
    everything = [one for shapes in brookvale.shapes.values() for one in shapes]

    assert shapely.intersects(everything, box).mean() > 0.3
    assert max(shapely.distance(everything, box)) < 0.05


def test_streets_are_lines_and_houses_areas(brookvale):
    assert {one.geom_type for one in brookvale.shapes["road"]} <= {"LineString", "MultiLineString"}
    assert {one.geom_type for one in brookvale.shapes["building"]} <= {"Polygon", "MultiPolygon"}


def test_a_file_that_is_no_such_map_gives_nothing(tmp_path):
    broken = tmp_path / "broken.pmtiles"
    broken.write_bytes((sample_layers() / "brookvale.pmtiles").read_bytes()[:5000])

    assert ground_of(broken, MIDDLE, "© nobody").shapes == {}


def test_far_away_there_is_nothing():
    assert not ground_of(sample_layers() / "brookvale.pmtiles", (30, 30, 30.01, 30.01), "").shapes


@pytest.mark.parametrize(
    ("layer", "tags", "is_line", "sort"),
    [
        ("roads", {"kind": "minor_road"}, True, "road"),
        ("roads", {"kind": "highway"}, True, "major"),
        ("roads", {"kind": "path"}, True, None),
        ("roads", {"kind": "rail"}, True, "rail"),
        ("roads", {"pmap:kind": "major_road"}, True, "major"),
        ("transportation", {"class": "primary"}, True, "major"),
        ("transportation", {"class": "minor"}, True, "road"),
        ("roads_local", {"type": "Local"}, True, "road"),
        ("roads_national", {"type": "A Road"}, True, "major"),
        ("water", {"kind": "river"}, True, "waterway"),
        ("surfacewater", {}, False, "water"),
        ("waterlines", {}, True, "waterway"),
        ("landuse", {"kind": "park"}, False, "green"),
        ("landuse", {"kind": "residential"}, False, None),
        ("landcover", {"class": "wood"}, False, "green"),
        ("greenspace", {"type": "Playing Field"}, False, "green"),
        ("local_buildings", {}, False, "building"),
        ("pois", {"kind": "school"}, False, None),
    ],
)
def test_every_schema_has_its_words_for_the_same_things(layer, tags, is_line, sort):
    assert sort_of(layer, tags, is_line=is_line) == sort
