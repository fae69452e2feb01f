"""A project over the three Birmingham wards knows what lies inside and what does not."""

import json

import pytest

from mapapp.imports.area import read_area
from tests.real_input.conftest import rows_of

MOSELEY_VILLAGE = (-1.8880, 52.4460)
CHELTENHAM = (-2.0702, 51.8977)


@pytest.fixture
def wards(make_project, shared_data):
    area = read_area(shared_data / "layers" / "birmingham_wards_balsall_heath_moseley.geojson")
    return make_project("Balsall Heath and Moseley", area)


def test_places_inside_and_outside_are_taken_and_told_apart(wards, tmp_path):
    file = tmp_path / "places.csv"
    file.write_text("name,lon,lat\nVillage,{},{}\nElsewhere,{},{}\n".format(*MOSELEY_VILLAGE, *CHELTENHAM))

    facts = wards.bring_in(file, mapping={"name": "title"})

    assert (facts["taken"], facts["outside_the_area"]) == (2, 1)


def test_the_wards_themselves_go_in_and_come_out_whole(wards, shared_data):
    file = shared_data / "layers" / "birmingham_wards_balsall_heath_moseley.geojson"
    facts = wards.bring_in(file, mapping={"wd19nm": "title"})

    out, report = wards.hand_over("wards.gpkg")

    assert (facts["taken"], facts["outside_the_area"]) == (3, 0)
    assert report["crs"] == "EPSG:27700"
    square_km = {row["title"]: row["shape"].area / 1e6 for row in rows_of(out, "Community assets – areas")}
    assert {name: round(size, 2) for name, size in square_km.items()} == {
        "Balsall Heath West": 1.59,
        "Sparkbrook & Balsall Heath East": 3.43,
        "Moseley": 5.92,
    }


def test_the_same_wards_as_geojson_keep_their_corners(wards, shared_data):
    file = shared_data / "layers" / "birmingham_wards_balsall_heath_moseley.geojson"
    wards.bring_in(file, mapping={"wd19nm": "title"})

    out, _ = wards.hand_over("wards.geojson")

    given = _corners(json.loads(file.read_text(encoding="utf-8")))
    assert _corners(json.loads(out.read_text(encoding="utf-8"))) == given


def _corners(collection):
    """Every corner of every ward, to the seven decimals that GeoJSON keeps."""
    found = set()
    for feature in collection["features"]:
        shape = feature["geometry"]
        polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        found |= {(round(x, 7), round(y, 7)) for polygon in polygons for ring in polygon for x, y, *_ in ring}
    return found
