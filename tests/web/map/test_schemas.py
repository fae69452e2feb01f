"""What base map files call things, in our words."""

import json

import pytest

FEATURES = [
    ("v4", "earth", {"kind": "earth"}, "land"),
    ("v4", "landuse", {"kind": "park"}, "park"),
    ("v4", "landuse", {"kind": "wood"}, "wood"),
    ("v4", "landuse", {"kind": "zoo"}, None),
    ("v4", "water", {"kind": "lake"}, "water"),
    ("v4", "water", {"kind": "canal"}, "river"),
    ("v4", "water", {"kind": "stream"}, "stream"),
    ("v4", "roads", {"kind": "minor_road"}, "minor"),
    ("v4", "roads", {"kind": "minor_road", "kind_detail": "service"}, "service"),
    ("v4", "roads", {"kind": "major_road", "kind_detail": "secondary"}, "medium"),
    ("v4", "roads", {"kind": "rail"}, "rail"),
    ("v4", "buildings", {"kind": "building"}, "building"),
    ("v4", "buildings", {"kind": "address"}, None),
    ("v4", "places", {"kind": "locality", "kind_detail": "village"}, "village"),
    ("v4", "places", {"kind": "neighbourhood"}, "suburb"),
    ("v4", "pois", {"kind": "library", "name": "Carrs Lane"}, "landmark"),
    ("v4", "pois", {"kind": "cafe", "name": "Corner"}, "spot"),
    ("v4", "pois", {"kind": "bench"}, None),
    ("pmap", "natural", {"landuse": "forest"}, "wood"),
    ("pmap", "landuse", {"pmap:kind": "park", "leisure": "pitch"}, "pitch"),
    ("pmap", "landuse", {"pmap:kind": "park"}, "park"),
    ("pmap", "roads", {"pmap:kind": "other", "highway": "footway"}, "path"),
    ("pmap", "roads", {"pmap:kind": "major_road"}, "major"),
    ("pmap", "transit", {"pmap:kind": "railway", "railway": "rail"}, "rail"),
    ("pmap", "physical_line", {"pmap:kind": "waterway", "waterway": "river"}, "river"),
    ("pmap", "physical_line", {"pmap:kind": "natural", "natural": "cliff"}, None),
    ("pmap", "places", {"pmap:kind": "neighbourhood", "place": "village"}, "village"),
    ("pmap", "pois", {"amenity": "library", "name": "Oblate"}, "landmark"),
    ("pmap", "pois", {"amenity": "waste_basket"}, None),
    ("pmap", "pois", {"amenity": "library", "name": "Istituto per i beni archeologici"}, None),
    ("plain", "buildings", {"anything": 1}, "building"),
    ("plain", "streets", {}, "minor"),
    ("plain", "waterways", {}, "water"),
    ("plain", "land", {}, "land"),
]


def test_a_feature_is_called_what_it_is(stage):
    script = f"{json.dumps(FEATURES)}.map(([schema, layer, tags]) => stage.schemas[schema].sortOf(layer, tags))"
    called = stage.run(script)
    wrong = [(*feature, got) for feature, got in zip(FEATURES, called, strict=True) if got != feature[3]]
    assert wrong == []


@pytest.mark.parametrize("schema", ["v4", "pmap", "plain"])
def test_a_layer_that_nobody_knows_is_left_out(stage, schema):
    assert "mystery" not in stage.run(f"stage.schemas.{schema}.layers")
    assert stage.run(f"stage.schemas.{schema}.sortOf('mystery', {{}})") is None
