"""A base map is made of an OpenStreetMap extract or of a planner's layers, or not at all."""

import bz2
import gzip

import geopandas
import pytest
import shapely
from shapely.geometry import LineString, Point, box

from mapapp.basemaps import read_base_map
from mapapp.basemaps.building import build
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.basemaps.maps import names_in, tiles_in

TOWN = """<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6">
 <node id="1" lat="52.4990" lon="-1.0200"/><node id="2" lat="52.5000" lon="-1.0100"/>
 <node id="3" lat="52.4995" lon="-1.0150"/><node id="4" lat="52.4996" lon="-1.0150"/>
 <node id="5" lat="52.4996" lon="-1.0148"/>
 <node id="6" lat="52.4993" lon="-1.0160"><tag k="place" v="suburb"/><tag k="name" v="Riverside"/></node>
 <node id="7" lat="52.4994" lon="-1.0161"><tag k="amenity" v="library"/><tag k="name" v="Library"/>
  <tag k="name:cy" v="Llyfrgell"/></node>
 <way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="Mill Lane"/>
  <tag k="bridge" v="yes"/></way>
 <way id="11"><nd ref="3"/><nd ref="4"/><nd ref="5"/><nd ref="3"/><tag k="building" v="yes"/></way>
 <way id="12"><nd ref="1"/><nd ref="5"/><tag k="railway" v="rail"/></way>
 <way id="13"><nd ref="2"/><nd ref="5"/><tag k="waterway" v="stream"/></way>
 <way id="14"><nd ref="1"/><nd ref="3"/><nd ref="2"/><nd ref="1"/><tag k="leisure" v="park"/>
  <tag k="name" v="Green"/></way>
</osm>
"""


def made(source, out, **asked):
    return build(
        out,
        source,
        **{"title": "Town", "attribution": "", "area": None, "margin_m": 500, "progress": silent, **asked},
    )


@pytest.fixture
def town(tmp_path):
    path = tmp_path / "town.osm"
    path.write_text(TOWN, encoding="utf-8")
    return path


@pytest.fixture
def out(tmp_path):
    return tmp_path / "town.pmtiles"


def kinds(path, layer, zoom=16):
    return {
        feature["properties"]["kind"]
        for tile in tiles_in(path, zoom).values()
        for feature in tile.get(layer, {"features": []})["features"]
    }


def test_an_extract_becomes_streets_buildings_water_green_and_names(town, out):
    source = made(town, out)

    assert (source.schema, source.min_zoom, source.max_zoom) == ("protomaps-v4", 10, 16)
    assert source.attribution == "© OpenStreetMap contributors"
    assert kinds(out, "roads") == {"minor_road", "rail"}
    assert kinds(out, "buildings") == {"building"}
    assert kinds(out, "water") == {"stream"}
    assert kinds(out, "landuse") == {"park"}
    assert names_in(out, "places") == {"Riverside"}
    assert names_in(out, "pois") == {"Library", "Green"}
    assert kinds(out, "roads", zoom=10) == {"rail"}  # from afar, small streets would be a grey mist


def test_a_street_keeps_its_name_and_that_it_is_a_bridge(town, out):
    made(town, out)

    streets = [f["properties"] for t in tiles_in(out).values() for f in t.get("roads", {"features": []})["features"]]
    lane = next(street for street in streets if street.get("name") == "Mill Lane")
    assert (lane["kind_detail"], lane["is_bridge"]) == ("residential", True)


def test_names_in_other_languages_come_along(town, out):
    made(town, out)

    library = [f["properties"] for t in tiles_in(out).values() for f in t.get("pois", {"features": []})["features"]]
    assert {"Llyfrgell"} == {one["name:cy"] for one in library if "name:cy" in one}


@pytest.mark.parametrize(("ending", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress)])
def test_a_packed_extract_gives_the_same_map(town, out, tmp_path, ending, pack):
    packed = tmp_path / f"town.osm{ending}"
    packed.write_bytes(pack(town.read_bytes()))
    made(town, out)
    other = tmp_path / "other.pmtiles"
    made(packed, other)

    assert tiles_in(other) == tiles_in(out)


def test_the_map_is_cut_to_the_area_and_its_margin(town, out, tmp_path):
    west = tmp_path / "west.pmtiles"
    made(town, out)
    source = made(town, west, area=box(-1.0201, 52.4989, -1.0199, 52.4991), margin_m=50)

    assert source.bounds == pytest.approx((-1.0208, 52.4985, -1.0192, 52.4995), abs=0.0002)
    assert "Library" in names_in(out, "pois")
    assert names_in(west, "roads") == {"Mill Lane"}
    assert names_in(west, "pois") == set()


def test_progress_counts_the_zooms(town, out):
    told = []
    made(town, out, progress=lambda done, total: told.append((done, total)))

    assert told == [(n, 7) for n in range(8)]


@pytest.mark.parametrize(
    ("file", "streets"),
    [
        ("leeds_city_south.osm.gz", {"Regent Street", "Eastgate", "St Peters Square"}),
        ("bristol_lawrence_hill.osm.gz", {"Beaufort Road", "Netham Road"}),
        ("helsinki_centre.osm.pbf", {"Aleksanterinkatu", "Mikonkatu"}),
    ],
)
def test_real_extracts_become_maps(shared_data, out, file, streets):
    source = made(shared_data / "basemap" / file, out)

    assert streets <= names_in(out, "roads")
    assert kinds(out, "buildings") == {"building"}
    assert {"minor_road", "path"} <= kinds(out, "roads")
    assert read_base_map(out) == source


def test_land_lies_left_of_a_coastline_and_the_sea_right_of_it(out, tmp_path):
    shore = """<osm version="0.6"><node id="1" lat="52.50" lon="-1.03"/><node id="2" lat="52.50" lon="-1.00"/>
      <node id="3" lat="52.51" lon="-1.02"/><node id="4" lat="52.49" lon="-1.01"/>
      <way id="10"><nd ref="1"/><nd ref="2"/><tag k="natural" v="coastline"/></way>
      <way id="11"><nd ref="3"/><nd ref="4"/><tag k="highway" v="primary"/></way></osm>"""
    file = tmp_path / "shore.osm"
    file.write_text(shore, encoding="utf-8")
    made(file, out, area=box(-1.02, 52.495, -1.01, 52.505), margin_m=0)

    assert kinds(out, "water", zoom=10) == {"ocean"}
    (tile,) = tiles_in(out, 10).values()
    sea = shapely.union_all([shapely.geometry.shape(f["geometry"]) for f in tile["water"]["features"]])
    land = shapely.geometry.shape(tile["earth"]["features"][0]["geometry"])
    assert sea.area == pytest.approx(land.area / 2, rel=0.2)
    assert sea.centroid.y < land.centroid.y  # the decoder's numbers grow northwards


# ── what cannot ───────────────────────────────────────────────────────────────────────────────────────────────


def refused(source, out, **asked):
    before = sorted(out.parent.iterdir())
    with pytest.raises(Problem) as problem:
        made(source, out, **asked)
    assert sorted(out.parent.iterdir()) == before  # nothing was left behind
    return problem.value.code


@pytest.mark.parametrize("content", [b"", b"<html>", b'<!DOCTYPE osm [<!ENTITY a "b">]><osm/>', b"\0" * 100, b"<osm"])
def test_a_file_that_is_no_extract(tmp_path, out, content):
    path = tmp_path / "x.osm"
    path.write_bytes(content)

    assert refused(path, out) == "extract-damaged"


@pytest.mark.parametrize("share", [0.01, 0.3, 0.9])
@pytest.mark.parametrize("file", ["leeds_city_south.osm.gz", "helsinki_centre.osm.pbf"])
def test_a_real_extract_cut_short(shared_data, tmp_path, out, file, share):
    whole = (shared_data / "basemap" / file).read_bytes()
    path = tmp_path / file
    path.write_bytes(whole[: int(len(whole) * share)])

    assert refused(path, out) == "extract-damaged"


def test_an_extract_of_somewhere_else(town, out):
    assert refused(town, out, area=box(10, 50, 10.1, 50.1)) == "basemap-nothing-there"


def test_an_extract_that_is_not_there(tmp_path, out):
    assert refused(tmp_path / "gone.osm.pbf", out) == "extract-missing"


def test_work_that_is_stopped_leaves_nothing_behind(town, out):
    def stop(done, _total):
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        made(town, out, progress=stop)
    assert sorted(path.name for path in out.parent.iterdir()) == ["town.osm"]


# ── a planner's layers ────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def layers(tmp_path):
    """A folder as a planner has it, in British National Grid."""
    folder = tmp_path / "layers"
    folder.mkdir()
    grid = {"crs": "EPSG:27700"}
    street = LineString([(466_000, 290_000), (466_500, 290_200)])
    geopandas.GeoDataFrame({"STREET": ["Mill Lane"]}, geometry=[street], **grid).to_file(folder / "road_links.gpkg")
    house = box(466_100, 290_000, 466_110, 290_010)
    geopandas.GeoDataFrame({"id": [1]}, geometry=[house], **grid).to_file(folder / "buildings.shp")
    ward = box(465_900, 289_900, 466_600, 290_300)
    geopandas.GeoDataFrame({"WD19NM": ["Riverside"]}, geometry=[ward], **grid).to_file(folder / "wards.geojson")
    geopandas.GeoDataFrame({"name": ["Library"]}, geometry=[Point(466_200, 290_100)], **grid).to_file(
        folder / "facilities.fgb"
    )
    return folder


def test_a_folder_of_layers_becomes_a_map(layers, out):
    source = made(layers, out, attribution="Riverside council")

    assert source.attribution == "Riverside council"
    assert kinds(out, "roads") == {"minor_road"}
    assert names_in(out, "roads") == {"Mill Lane"}
    assert kinds(out, "buildings") == {"building"}
    assert kinds(out, "boundaries") == {"locality"}  # unknown areas as outlines: they would hide the rest
    assert names_in(out, "pois") == {"Library"}


def test_layers_that_name_no_maker_need_one_named(layers, out):
    assert refused(layers, out) == "basemap-without-attribution"


def test_a_folder_without_layers(tmp_path, out):
    (tmp_path / "empty").mkdir()

    assert refused(tmp_path / "empty", out, attribution="x") == "layers-missing"


def test_a_layer_that_does_not_say_where_it_is(layers, out):
    (layers / "buildings.prj").unlink()

    assert refused(layers, out, attribution="x") == "layer-without-crs"
