"""A neighbourhood's boundary is read from whatever layer of polygons a planner has."""

import geopandas
import pytest
from shapely import MultiPolygon, Point, Polygon
from shapely.geometry import box

from mapapp.imports.area import read_area
from mapapp.workspace.problems import Problem

TOWN = box(395_000, 222_000, 396_000, 223_000)


def layer(folder, *shapes, crs="EPSG:27700", name="area.gpkg", **options):
    path = folder / name
    geopandas.GeoDataFrame(geometry=list(shapes), crs=crs).to_file(path, **options)
    return path


def refusal(path):
    with pytest.raises(Problem) as problem:
        read_area(path)
    return problem.value.code


def test_british_national_grid_is_read(tmp_path):
    area = read_area(layer(tmp_path, TOWN))

    assert area.geom_type == "Polygon"
    assert area.contains(Point(-2.0665, 51.901))
    assert area.bounds == pytest.approx((-2.0741, 51.8965, -2.0595, 51.9055), abs=0.001)


def test_several_polygons_are_one_area(tmp_path):
    apart = MultiPolygon([TOWN, box(398_000, 222_000, 399_000, 223_000)])

    assert read_area(layer(tmp_path, apart, box(396_000, 222_000, 397_000, 223_000))).geom_type == "MultiPolygon"


def test_a_boundary_that_crosses_itself_is_mended(tmp_path):
    bow_tie = Polygon([(395_000, 222_000), (396_000, 223_000), (396_000, 222_000), (395_000, 223_000)])

    assert read_area(layer(tmp_path, bow_tie)).is_valid


def test_three_real_wards_touch_and_become_one(shared_data):
    area = read_area(shared_data / "layers" / "birmingham_wards_balsall_heath_moseley.geojson")

    assert area.geom_type == "Polygon"
    assert area.contains(Point(-1.8880, 52.4460))


def test_what_holds_no_area_is_said(tmp_path):
    assert refusal(layer(tmp_path, Point(395_000, 222_000))) == "area-without-polygon"
    bare = layer(tmp_path, TOWN, name="bare.shp")
    bare.with_suffix(".prj").unlink()
    assert refusal(bare) == "area-without-crs"
    assert refusal(layer(tmp_path, TOWN, crs="EPSG:4326", name="wrong.gpkg")) == "area-off-earth"
    assert refusal(tmp_path / "gone.gpkg") == "area-missing"


def test_what_is_no_layer_is_refused(tmp_path):
    words = tmp_path / "words.geojson"
    words.write_text("hello")

    assert refusal(words) == "area-unreadable"


def test_of_several_layers_none_is_guessed(tmp_path):
    layer(tmp_path, TOWN, layer="old")

    assert refusal(layer(tmp_path, TOWN, layer="new")) == "area-choose-layer"


def test_a_project_is_not_even_opened(tmp_path):
    path = layer(tmp_path, TOWN)
    path.with_suffix(".lock").touch()

    assert refusal(path) == "area-is-project"
