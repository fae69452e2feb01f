"""GeoJSON as RFC 7946 wants it."""

import json

import pytest
from shapely import LinearRing, Point
from shapely.geometry import shape

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, geojson
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.exports.datasets import dataset, rows, sample, table


def export(folder, data, **options):
    report = geojson.write(data, folder / "out.geojson", ExportOptions(**options), silent)
    return json.loads(report.path.read_text(encoding="utf-8"))


def test_it_is_one_collection_and_each_feature_says_its_layer(tmp_path):
    collection = export(tmp_path, sample())

    assert collection["type"] == "FeatureCollection"
    assert collection["name"] == "Brookvale"
    assert {one["properties"]["layer"] for one in collection["features"]} == {"ideas"}
    assert "crs" not in collection


def test_areas_follow_the_right_hand_rule(tmp_path):
    areas = [one["geometry"] for one in export(tmp_path, sample())["features"] if one["geometry"]]
    rings = [shape(one).exterior for one in areas if one["type"] == "Polygon"]

    assert rings
    assert all(LinearRing(ring).is_ccw for ring in rings)


def test_places_have_seven_decimals(tmp_path):
    data = dataset(table(ShapeKind.POINT, rows(Point(-1.89041234567, 52.4))))

    assert export(tmp_path, data)["features"][0]["geometry"]["coordinates"] == [-1.8904123, 52.4]


def test_a_row_without_a_place_has_no_geometry(tmp_path):
    data = dataset(table(ShapeKind.POINT, rows(None)))

    assert export(tmp_path, data)["features"][0]["geometry"] is None


def test_other_systems_are_refused(tmp_path):
    with pytest.raises(Problem, match="export-crs-fixed"):
        export(tmp_path, sample(), crs="EPSG:27700")
    assert list(tmp_path.iterdir()) == []
