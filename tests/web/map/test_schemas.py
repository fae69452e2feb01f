"""What base map files call things, in our words."""

import json

import pytest

FEATURES = [
    ("protomaps-v4", "earth", {"kind": "earth"}, "land"),
    ("protomaps-v4", "landuse", {"kind": "park"}, "park"),
    ("protomaps-v4", "landuse", {"kind": "wood"}, "wood"),
    ("protomaps-v4", "landuse", {"kind": "zoo"}, None),
    ("protomaps-v4", "water", {"kind": "lake"}, "water"),
    ("protomaps-v4", "water", {"kind": "canal"}, "river"),
    ("protomaps-v4", "water", {"kind": "stream"}, "stream"),
    ("protomaps-v4", "roads", {"kind": "minor_road"}, "minor"),
    ("protomaps-v4", "roads", {"kind": "minor_road", "kind_detail": "service"}, "service"),
    ("protomaps-v4", "roads", {"kind": "major_road", "kind_detail": "secondary"}, "medium"),
    ("protomaps-v4", "roads", {"kind": "rail"}, "rail"),
    ("protomaps-v4", "buildings", {"kind": "building"}, "building"),
    ("protomaps-v4", "buildings", {"kind": "address"}, None),
    ("protomaps-v4", "places", {"kind": "locality", "kind_detail": "village"}, "village"),
    ("protomaps-v4", "places", {"kind": "neighbourhood"}, "suburb"),
    ("protomaps-v4", "pois", {"kind": "library", "name": "Carrs Lane"}, "landmark"),
    ("protomaps-v4", "pois", {"kind": "cafe", "name": "Corner"}, "spot"),
    ("protomaps-v4", "pois", {"kind": "bench"}, None),
    ("protomaps-pmap", "natural", {"landuse": "forest"}, "wood"),
    ("protomaps-pmap", "landuse", {"pmap:kind": "park", "leisure": "pitch"}, "pitch"),
    ("protomaps-pmap", "landuse", {"pmap:kind": "park"}, "park"),
    ("protomaps-pmap", "roads", {"pmap:kind": "other", "highway": "footway"}, "path"),
    ("protomaps-pmap", "roads", {"pmap:kind": "major_road"}, "major"),
    ("protomaps-pmap", "transit", {"pmap:kind": "railway", "railway": "rail"}, "rail"),
    ("protomaps-pmap", "physical_line", {"pmap:kind": "waterway", "waterway": "river"}, "river"),
    ("protomaps-pmap", "physical_line", {"pmap:kind": "natural", "natural": "cliff"}, None),
    ("protomaps-pmap", "places", {"pmap:kind": "neighbourhood", "place": "village"}, "village"),
    ("protomaps-pmap", "pois", {"amenity": "library", "name": "Oblate"}, "landmark"),
    ("protomaps-pmap", "pois", {"amenity": "waste_basket"}, None),
    ("protomaps-pmap", "pois", {"amenity": "library", "name": "Istituto per i beni archeologici"}, None),
    ("openmaptiles", "landcover", {"class": "wood"}, "wood"),
    ("openmaptiles", "waterway", {"class": "canal"}, "river"),
    ("openmaptiles", "transportation", {"class": "secondary"}, "medium"),
    ("openmaptiles", "transportation", {"class": "ferry"}, None),
    ("openmaptiles", "transportation_name", {"class": "minor", "name": "High Street"}, "minor"),
    ("openmaptiles", "place", {"class": "neighbourhood"}, "suburb"),
    ("openmaptiles", "poi", {"class": "library", "name": "Central"}, "landmark"),
    ("zoomstack", "surfacewater", {"type": "Local"}, "water"),
    ("zoomstack", "roads_local", {"type": "Local"}, "minor"),
    ("zoomstack", "roads_national", {"type": "A Road"}, "major"),
    ("zoomstack", "roads", {"type": "B Road"}, "medium"),
    ("zoomstack", "names", {"type": "Suburban Area", "name1": "Moseley"}, "suburb"),
    ("zoomstack", "names", {"type": "Landform"}, None),
    ("overlay", "overlay", {}, "shape"),
    ("plain", "buildings", {"anything": 1}, "building"),
    ("plain", "streets", {}, "minor"),
    ("plain", "waterways", {}, "water"),
    ("plain", "land", {}, "land"),
]


def test_a_feature_is_called_what_it_is(stage):
    script = f"{json.dumps(FEATURES)}.map(([schema, layer, tags]) => stage.schemaNamed(schema).sortOf(layer, tags))"
    called = stage.run(script)
    wrong = [(*feature, got) for feature, got in zip(FEATURES, called, strict=True) if got != feature[3]]
    assert wrong == []


@pytest.mark.parametrize("schema", ["protomaps-v4", "protomaps-pmap", "openmaptiles", "zoomstack", "plain"])
def test_a_layer_that_nobody_knows_is_left_out(stage, schema):
    assert "mystery" not in stage.run(f"stage.schemaNamed('{schema}').layers")
    assert stage.run(f"stage.schemaNamed('{schema}').sortOf('mystery', {{}})") is None


def test_a_schema_that_nobody_knows_is_drawn_plainly(stage):
    assert stage.run("stage.schemaNamed('somebody-elses') === stage.schemaNamed('plain')")
