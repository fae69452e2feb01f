"""What is written into a tile comes out of it, read by a decoder that is not ours."""

import mapbox_vector_tile
import numpy as np
import pytest
import shapely
from shapely import wkt

from mapapp.basemaps.tile_encoding import EXTENT, encode_layer


def read(data):
    return mapbox_vector_tile.decode(data, default_options={"y_coord_down": True})


def one(shape, **tags):
    features = read(encode_layer("things", [wkt.loads(shape)], [tags]))["things"]["features"]
    return features[0]


@pytest.mark.parametrize(
    "shape",
    [
        "POINT (7 11)",
        "MULTIPOINT (7 11, 4000 2)",
        "LINESTRING (0 0, 10 0, 10 4096)",
        "LINESTRING (-96 5, 4192 300)",
        "MULTILINESTRING ((0 0, 10 0), (50 60, 5 6, 7 8))",
        "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
        "POLYGON ((0 0, 0 100, 100 100, 100 0, 0 0), (10 10, 10 20, 20 20, 20 10, 10 10))",
        "MULTIPOLYGON (((0 0, 0 9, 9 9, 9 0, 0 0)), ((50 50, 50 59, 59 59, 59 50, 50 50)))",
    ],
)
def test_a_shape_stays_what_and_where_it_is(shape):
    found = shapely.geometry.shape(one(shape)["geometry"])

    assert found.equals(wkt.loads(shape))


def test_tags_keep_their_kind():
    tags = {"name": "Größe Straße", "is_bridge": True, "min_zoom": 14, "below": -3, "is_link": False}

    assert one("POINT (1 1)", **tags)["properties"] == tags


def test_true_and_one_are_told_apart():
    data = encode_layer("x", [wkt.loads("POINT (1 1)")] * 2, [{"a": True}, {"a": 1}])

    assert [type(f["properties"]["a"]) for f in read(data)["x"]["features"]] == [bool, int]


@pytest.mark.parametrize(
    "shape",
    ["LINESTRING (1 1, 1.2 1.1)", "POLYGON ((0 0, 0.2 0, 0.2 0.2, 0 0))", "POLYGON EMPTY", "LINESTRING EMPTY"],
)
def test_what_is_too_small_to_see_is_left_out(shape):
    assert encode_layer("x", [wkt.loads(shape)], [{}]) == b""


def test_outer_rings_turn_with_the_clock_on_the_screen_and_holes_against_it():
    chance = np.random.default_rng(5)
    for _ in range(20):
        outer = shapely.Point(*chance.integers(1000, 3000, 2)).buffer(int(chance.integers(50, 900)))
        hole = outer.centroid.buffer(20)
        drawn = shapely.geometry.shape(
            read(encode_layer("x", [outer.difference(hole)], [{}]))["x"]["features"][0]["geometry"]
        )
        assert drawn.exterior.is_ccw  # in numbers that grow downwards this is clockwise to the eye
        assert [ring.is_ccw for ring in drawn.interiors] == [False]


def test_a_tile_says_how_large_it_is():
    layer = read(encode_layer("x", [wkt.loads("POINT (1 1)")], [{}]))["x"]

    assert (layer["extent"], layer["version"]) == (EXTENT, 2)


def test_many_shapes_of_all_kinds_keep_their_order_and_do_not_run_into_each_other():
    shapes = [
        "LINESTRING (1 1, 5 5)",
        "POINT (3 4)",
        "POLYGON ((0 0, 0 100, 100 100, 100 0, 0 0), (10 10, 10 20, 20 20, 20 10, 10 10))",
        "LINESTRING (0 0, 0.1 0.1)",
        "MULTILINESTRING ((0 0, 10 0), (50 60, 5 6, 7 8))",
        "MULTIPOLYGON (((0 0, 0 0.2, 0.2 0.2, 0 0)), ((50 50, 50 59, 59 59, 59 50, 50 50)))",
        "MULTIPOINT (7 11, 4000 2)",
    ]
    tags = [{"nth": nth} for nth in range(len(shapes))]
    features = read(encode_layer("x", [wkt.loads(one) for one in shapes], tags))["x"]["features"]
    found = {one["properties"]["nth"]: shapely.geometry.shape(one["geometry"]) for one in features}

    assert sorted(found) == [0, 1, 2, 4, 5, 6]
    assert all(found[nth].equals(wkt.loads(shapes[nth])) for nth in (0, 1, 2, 4, 6))
    assert found[5].equals(wkt.loads("POLYGON ((50 50, 50 59, 59 59, 59 50, 50 50))"))
