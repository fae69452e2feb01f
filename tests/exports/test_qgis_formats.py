"""QGIS itself opens every format that it reads, with every contribution at hand."""

import json
import subprocess
from pathlib import Path

import pytest

from mapapp.exports import EXPORTERS, ExportOptions
from mapapp.workspace.progress import silent
from tests.exports.datasets import sample
from tests.exports.test_qgis import QGIS_PYTHON, needs_qgis

SYSTEMS = {
    "geopackage": "EPSG:27700",
    "geojson": "EPSG:4326",
    "shapefile": "EPSG:27700",
    "kml": "EPSG:4326",
    "kmz": "EPSG:4326",
    "flatgeobuf": "EPSG:27700",
    "dxf": "",  # a drawing does not say
}
"""Formats that QGIS reads as maps; GeoParquet only where its GDAL was built with it."""
NO_MAP = ("dxf",)
"""Every label of a drawing is an entity of its own, and what has no place is listed on its paper side."""


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    needs_qgis()
    folder = tmp_path_factory.mktemp("formats")
    chosen = [one for one in EXPORTERS if one.id in SYSTEMS]
    paths = {
        one.id: one.write(sample(), folder / f"{one.id}{one.extensions[0]}", ExportOptions(), silent).path
        for one in chosen
    }
    script = Path(__file__).with_name("qgis_formats.py")
    program = [QGIS_PYTHON, str(script), *map(str, paths.values())]
    said = subprocess.run(program, capture_output=True, text=True, check=True)
    found = json.loads(said.stdout.splitlines()[-1])
    return {id: found[str(path)] for id, path in paths.items()}


@pytest.mark.parametrize("id", SYSTEMS)
def test_it_opens_in_its_reference_system(seen, id):
    assert seen[id]
    assert {layer["crs"] for layer in seen[id]} == {SYSTEMS[id]}


@pytest.mark.parametrize("id", [id for id in SYSTEMS if id not in NO_MAP])
def test_every_contribution_is_there_and_placed(seen, id):
    assert sum(layer["rows"] for layer in seen[id]) == 12
    assert sum(layer["placed"] for layer in seen[id]) == 10
    assert {kind for layer in seen[id] for kind in layer["kinds"]} == {"Point", "Line", "Polygon"}


@pytest.mark.parametrize("id", NO_MAP)
def test_a_drawing_has_its_shapes(seen, id):
    assert {"Point", "Line"} <= {kind for layer in seen[id] for kind in layer["kinds"]}


@pytest.mark.parametrize("id", [id for id in SYSTEMS if id not in NO_MAP])
def test_its_columns_have_their_names(seen, id):
    for layer in seen[id]:
        assert {"uuid", "title", "category", "body"} <= set(layer["fields"])
