"""The planner's file: valid, closed, in British National Grid, readable, and honest about what it left out."""

import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace

import pyogrio
import pytest
from shapely import Point

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, geopackage
from mapapp.exports.geopackage_names import Names, layer_names
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from mapapp.workspace.transform import between
from tests.exports.datasets import FLORENCE, PLACES, dataset, layer, rows, sample, table

CAROLINA = Point(-79, 35.5)
SYSTEM_PYTHON = "/usr/bin/python3"


def export(folder, data, **options):
    return geopackage.write(data, folder / "hand over.gpkg", ExportOptions(**options), silent)


def ask(path, question, *values):
    with closing(sqlite3.connect(path)) as file:
        return file.execute(question, values).fetchall()


def validator():
    program = [SYSTEM_PYTHON, "-m", "osgeo_utils.samples.validate_gpkg"]
    try:
        said = subprocess.run(program, capture_output=True, text=True, check=False)
    except OSError:
        said = None
    if said is None or "No module" in said.stderr:
        pytest.skip("needs validate_gpkg of Debian's python3-gdal")
    return program


def test_the_validator_has_nothing_to_say(tmp_path):
    report = export(tmp_path, sample())

    said = subprocess.run([*validator(), str(report.path)], capture_output=True, text=True, check=False)

    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


def test_it_is_one_closed_file_of_version_1_3(tmp_path):
    report = export(tmp_path, sample())

    assert ask(report.path, "PRAGMA user_version") == [(10300,)]
    assert ask(report.path, "PRAGMA journal_mode") == [("delete",)]
    assert ask(report.path, "PRAGMA freelist_count") == [(0,)]
    assert ask(report.path, "SELECT count(*) FROM sqlite_master WHERE name = 'gpkg_ogr_contents'") == [(0,)]


def test_british_national_grid_is_the_default(tmp_path):
    report = export(tmp_path, sample())

    assert report.crs == "EPSG:27700"
    assert "OSTN15" in report.transformation
    assert pyogrio.read_info(report.path, layer="Ideas – points")["crs"] == "EPSG:27700"


def test_another_system_can_be_asked_for(tmp_path):
    report = export(tmp_path, sample(), crs="EPSG:3857")

    assert pyogrio.read_info(report.path, layer="Ideas – points")["crs"] == "EPSG:3857"
    with pytest.raises(Problem, match="crs-unknown"):
        export(tmp_path, sample(), crs="EPSG:1")


@pytest.mark.parametrize("area", [None, CAROLINA.buffer(1)])
def test_the_best_transformation_for_the_place_is_chosen(tmp_path, area):
    data = dataset(table(ShapeKind.POINT, rows(CAROLINA)))
    data = replace(data, project=replace(data.project, area=area))

    report = export(tmp_path, data, crs="EPSG:4267")

    assert "NAD27" in report.transformation
    assert report.accuracy_m == between("EPSG:4326", "EPSG:4267", (-84, 33, -75, 37)).accuracy_m
    assert report.transformation != between("EPSG:4326", "EPSG:4267", (-85, 19, -74, 24)).name


def test_the_metadata_say_which_transformation_ran(tmp_path):
    report = export(tmp_path, sample())

    documents = [text for (text,) in ask(report.path, "SELECT metadata FROM gpkg_metadata")]
    assert len(documents) == 5
    assert all("OSTN15" in text and "accuracy 0.1 m" in text for text in documents)


def test_a_place_beyond_the_grid_is_left_out_and_named(tmp_path):
    data = dataset(table(ShapeKind.POINT, rows(PLACES[ShapeKind.POINT], FLORENCE, None)))

    report = export(tmp_path, data)

    assert (report.count, report.lost, report.left_out) == (2, 1, ("K7-F01",))
    assert ask(report.path, 'SELECT ref FROM "Ideas – points" ORDER BY ref') == [("K7-F00",), ("K7-F02",)]


def test_a_project_that_lies_wholly_beyond_the_grid_asks_for_another_system(tmp_path):
    data = dataset(table(ShapeKind.POINT, rows(FLORENCE, None)))

    with pytest.raises(Problem, match="export-outside-crs"):
        export(tmp_path, data)
    assert list(tmp_path.iterdir()) == []
    assert export(tmp_path, data, crs="EPSG:4326").count == 2


def test_every_layer_has_a_default_style(tmp_path):
    report = export(tmp_path, sample())

    styled = ask(report.path, "SELECT f_table_name FROM layer_styles WHERE useAsDefault AND styleQML LIKE '%<qgis%'")
    assert {name for (name,) in styled} == set(report.counts)


def test_codes_come_with_their_words(tmp_path):
    report = export(tmp_path, sample())

    words = ask(
        report.path,
        "SELECT value, c.description FROM gpkg_data_columns JOIN gpkg_data_column_constraints c "
        "USING (constraint_name) WHERE table_name = 'Ideas – points' AND column_name = 'category'",
    )
    assert dict(words) == {"green": "Parks & trees", "roads": "Streets"}


def test_columns_have_readable_names(tmp_path):
    report = export(tmp_path, sample())

    named = dict(ask(report.path, "SELECT column_name, name FROM gpkg_data_columns WHERE table_name LIKE '%lines'"))
    assert named["body"] == "In their words"


def test_layers_are_named_as_people_named_them():
    tables = [
        table(ShapeKind.POINT, [], of=layer("a"), title="Ideas"),
        table(ShapeKind.POINT, [], of=layer("b"), title="ideas"),
        table(ShapeKind.POINT, [], of=layer("c"), title='The\n"green"  map'),
        table(ShapeKind.POINT, [], of=layer("d"), title="gpkg_contents"),
    ]

    assert list(layer_names(tuple(tables), Names()).values()) == [
        "Ideas",
        "ideas (b)",
        "The green map",
        "Layer gpkg_contents",
    ]


def test_a_spatial_index_finds_what_is_there(tmp_path):
    report = export(tmp_path, sample())

    assert ask(report.path, 'SELECT count(*) FROM "rtree_Ideas – points_geom"') == [(8,)]
