"""What ships: the files in sample_layers as they are."""

import gzip
import json
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import geopandas
import mapbox_vector_tile
import pytest
from PIL import Image
from pmtiles.reader import MmapSource, Reader, all_tiles
from shapely.geometry import shape

from sample_layers.brookvale.illustrations.gallery import SCENES

FOLDER = Path(__file__).parents[2] / "sample_layers"


@pytest.fixture(scope="module")
def said():
    return json.loads((FOLDER / "contributions.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def boundary():
    area = json.loads((FOLDER / "boundary.geojson").read_text(encoding="utf-8"))
    return shape(area["features"][0]["geometry"])


@pytest.fixture(scope="module")
def features():
    """Every feature of the base map at its greatest zoom, by layer."""
    found: dict[str, list[dict]] = {}
    with (FOLDER / "brookvale.pmtiles").open("rb") as file:
        for (zoom, _, _), data in all_tiles(MmapSource(file)):
            if zoom == 15:
                for name, layer in mapbox_vector_tile.decode(gzip.decompress(data)).items():
                    found.setdefault(name, []).extend(f["properties"] for f in layer["features"])
    return found


def test_every_placed_contribution_lies_in_the_neighbourhood(said, boundary):
    outside = [
        c["title"] for c in said["contributions"] if c["geometry"] and not boundary.contains(shape(c["geometry"]))
    ]

    assert outside == []


def test_eighty_and_more_people_spoke_in_ten_languages(said):
    assert len(said["contributions"]) >= 80
    assert {c["language"] for c in said["contributions"]} == {
        *("en", "pl", "ur", "pa", "bn", "cy", "ar", "so", "ro", "es")
    }


def test_contributions_use_points_lines_and_areas_where_their_layer_allows_them(said):
    shapes = {"assets": {"Point"}, "ideas": {"Point", "LineString", "Polygon"}, "concerns": {"Point", "Polygon"}}
    for layer, allowed in shapes.items():
        used = {c["geometry"]["type"] for c in said["contributions"] if c["layer"] == layer and c["geometry"]}
        assert used == allowed


def test_most_are_published_some_wait_and_what_is_hidden_has_a_reason(said):
    statuses = [c["status"] for c in said["contributions"]]

    assert statuses.count("pending") >= 9
    assert statuses.count("hidden") == 2
    assert all(c["hidden_reason"] for c in said["contributions"] if c["status"] == "hidden")
    assert not any(c["support"] for c in said["contributions"] if c["status"] != "published")


def test_everybody_spoke_while_their_session_was_open(said):
    sessions = {s["key"]: s for s in said["sessions"]}
    for c in said["contributions"]:
        session = sessions[c["session"]]
        when = datetime.fromisoformat(c["created_at"])
        assert datetime.fromisoformat(session["starts_at"]) < when < datetime.fromisoformat(session["ends_at"])
        assert c["station"] in session["stations"]


def test_every_picture_is_somebodys_and_fits_in_a_message(said):
    shown = {c["photo"] for c in said["contributions"] if c["photo"]}

    assert shown == set(SCENES) == {p.name for p in (FOLDER / "photos").iterdir()}
    for name in shown:
        assert (FOLDER / "photos" / name).stat().st_size < 90_000
        with Image.open(FOLDER / "photos" / name) as picture:
            assert picture.size == (800, 600)


def test_the_planners_layers_are_geopackage_1_3_in_british_national_grid():
    path = FOLDER / "planner_layers.gpkg"
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (10300,)
        rows = file.execute("SELECT table_name, srs_id FROM gpkg_contents ORDER BY table_name").fetchall()

    assert rows == [
        ("bus_stops", 27700),
        ("conservation_area", 27700),
        ("flood_zones", 27700),
        ("listed_buildings", 27700),
        ("proposed_cycle_route", 27700),
        ("site_allocations", 27700),
    ]


@pytest.mark.parametrize("layer", ["bus_stops", "listed_buildings", "site_allocations", "conservation_area"])
def test_what_the_planner_mapped_is_in_or_beside_the_neighbourhood(layer, boundary):
    rows = geopandas.read_file(FOLDER / "planner_layers.gpkg", layer=layer)

    assert len(rows) > 0
    assert rows.geometry.is_valid.all()
    area = geopandas.GeoSeries([boundary], crs=4326).to_crs(27700)[0]
    assert (rows.distance(area) < 150).all()


def test_every_street_on_the_map_has_a_name(features):
    nameless = [f for f in features["roads"] if f["kind"] != "rail" and not f.get("name")]

    assert nameless == []


def test_the_map_has_thousands_of_buildings_and_bridges_over_the_canal(features):
    assert len(features["buildings"]) > 3000
    bridges = {f["name"] for f in features["pois"] if f["kind"] == "bridge"}
    assert bridges == {"Wharf Bridge", "Swan Lock Bridge", "Ropewalk Bridge", "Turnover Bridge"}
    assert {"London Road", "Coalyard Steps", "Ropewalk"} <= {
        f["name"] for f in features["roads"] if f.get("is_bridge")
    }


def test_nothing_is_so_large_that_a_checkout_would_notice():
    files = [p for p in FOLDER.rglob("*") if p.is_file() and "__pycache__" not in p.parts]

    assert sum(p.stat().st_size for p in files) < 2_500_000
    assert max(p.stat().st_size for p in files) < 1_200_000


def test_the_base_map_covers_a_wide_screen_at_zoom_fourteen(boundary):
    with (FOLDER / "brookvale.pmtiles").open("rb") as file:
        header = Reader(MmapSource(file)).header()

    west, south, east, north = boundary.bounds
    assert header["min_lon_e7"] / 1e7 < west - 0.05
    assert header["max_lon_e7"] / 1e7 > east + 0.05
    assert header["min_lat_e7"] / 1e7 < south - 0.02
    assert header["max_lat_e7"] / 1e7 > north + 0.02
