"""The planner opens the project in QGIS: every layer is there, styled and joined, photos show, the map is drawn."""

import csv
import json
import math
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from defusedxml.ElementTree import fromstring

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, qgis
from mapapp.workspace.progress import silent
from tests.exports.datasets import FIRST, MEDIA, SECOND, accompanied, dataset, rows, table, with_rounds
from tests.exports.test_qgis import QGIS_PYTHON, needs_qgis


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """An unpacked package."""
    needs_qgis()
    made = tmp_path_factory.mktemp("package")
    options = ExportOptions(licence="Open Government Licence v3.0")
    report = qgis.write_package(with_rounds(), made / "hand over.zip", options, silent)
    with ZipFile(report.path) as archive:
        archive.extractall(made / "unpacked somewhere")
    return made / "unpacked somewhere"


@pytest.fixture(scope="module")
def seen(folder):
    script = Path(__file__).with_name("qgis_open.py")
    program = [QGIS_PYTHON, str(script), str(folder / "hand over.qgz")]
    said = subprocess.run(program, capture_output=True, text=True, check=True)
    return json.loads(said.stdout.splitlines()[-1])


def test_it_opens_with_every_layer_and_table(seen):
    assert (seen["read"], seen["title"], seen["crs"]) == (True, "Brookvale", "EPSG:27700")
    assert {name: layer["rows"] for name, layer in seen["layers"].items()} == {
        "Ideas – points": 10,
        "Ideas – lines": 1,
        "Ideas – areas": 1,
        "Community assets": 0,
        "Comments": 3,
        "Photos and recordings": 3,
        "Rounds": 2,
        "Results of rounds": 2,
    }
    assert all(layer["valid"] for layer in seen["layers"].values())


def test_layers_are_styled_with_readable_names_and_value_lists(seen):
    layer = seen["layers"]["Ideas – points"]
    assert (layer["crs"], layer["colour"], layer["labels"]) == ("EPSG:27700", "#0a64ff", True)
    assert layer["aliases"]["category"] == "What it is about"
    assert layer["lists"]["category"] == [{"Parks & trees": "green"}, {"Streets": "roads"}]
    assert layer["widgets"]["photo"] == "ExternalResource"


def test_comments_and_photos_are_joined(seen):
    assert all(valid for _, _, valid in seen["relations"])
    assert ["Ideas – points", "Comments", True] in seen["relations"]
    assert ["Ideas – points", "Photos and recordings", True] in seen["relations"]
    assert ["Ideas – points", "Results of rounds", True] in seen["relations"]
    assert ["Rounds", "Results of rounds", True] in seen["relations"]
    assert (seen["comments"][FIRST], seen["comments"][SECOND]) == (2, 1)


def test_photos_show_wherever_the_folder_is_put(seen):
    red, green, recording = (f"hand over_media/{one.uuid}" for one in MEDIA)
    assert seen["pictures"] == {f"{red}.png": ["#dc1414"], f"{green}.png": ["#14a03c"], f"{recording}.ogg": []}


def test_the_map_is_drawn_in_the_layers_colours(seen):
    drawn = seen["drawn"]
    assert drawn["#0a64ff"] > 300  # points, the line, outlines
    assert drawn["#bcd4ff"] > 5_000  # the area, seen through
    assert drawn["#ffffff"] > 20_000


def test_it_says_what_it_is(folder):
    words = (folder / "hand over_read_me.txt").read_text(encoding="utf-8-sig")
    assert "Ideas – points: 10 rows" in words
    assert "Open Government Licence v3.0" in words
    assert "OSTN15" in words
    with (folder / "hand over_columns.csv").open(encoding="utf-8-sig", newline="") as file:
        explained = {(row["layer_or_table"], row["column"]): row["title"] for row in csv.DictReader(file)}
    assert explained["Ideas – points", "category"] == "What it is about"
    assert explained["Comments", "body"] == "Words"


def test_without_a_licence_it_says_whom_to_ask(tmp_path):
    report = qgis.write_files(accompanied(), tmp_path / "out.qgz", ExportOptions(), silent)
    assert set(tmp_path.iterdir()) == {report.path, *report.beside}
    assert "Ask Brookvale Forum" in (tmp_path / "out_read_me.txt").read_text(encoding="utf-8-sig")


def test_a_project_of_nothing_but_not_located_ones_can_be_opened(tmp_path):
    nowhere = dataset(table(ShapeKind.POINT, rows(None, None)))
    report = qgis.write_files(nowhere, tmp_path / "nowhere & nothing.qgz", ExportOptions(crs="EPSG:4326"), silent)
    with ZipFile(report.path) as archive:
        project = fromstring(archive.read("nowhere & nothing.qgs"), forbid_dtd=False)
    assert [one.text for one in project.iter("datasource")] == ["./nowhere & nothing.gpkg|layername=Ideas – points"]
    extents = [float(edge.text) for extent in project.iter("extent") for edge in extent]
    assert all(math.isfinite(edge) for edge in extents)
