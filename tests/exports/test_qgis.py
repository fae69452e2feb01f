"""The planner opens the hand-over in QGIS and finds it styled, named and described."""

import json
import subprocess
from pathlib import Path

import pytest

from mapapp.exports import ExportOptions, geopackage
from mapapp.workspace.progress import silent
from tests.exports.datasets import sample

QGIS_PYTHON = "/usr/bin/python3"  # Debian's python3-qgis belongs to the system's Python


def needs_qgis():
    """Skip where the system has no QGIS."""
    found = Path(QGIS_PYTHON).exists() and subprocess.run(
        [QGIS_PYTHON, "-c", "import qgis.core"], capture_output=True
    )
    if not found or found.returncode:
        pytest.skip("needs QGIS (Debian's python3-qgis)")


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    needs_qgis()
    report = geopackage.write(sample(), tmp_path_factory.mktemp("qgis") / "out.gpkg", ExportOptions(), silent)
    script = Path(__file__).with_name("qgis_look.py")
    said = subprocess.run([QGIS_PYTHON, str(script), str(report.path)], capture_output=True, text=True, check=True)
    return json.loads(said.stdout.splitlines()[-1])


def test_every_layer_loads_with_its_rows(seen):
    assert {name: layer["rows"] for name, layer in seen.items()} == {
        "Ideas – points": 10,
        "Ideas – lines": 1,
        "Ideas – areas": 1,
        "Community assets": 0,
    }
    assert all(layer["valid"] and layer["crs"] == "EPSG:27700" for layer in seen.values())


def test_it_opens_styled_and_labelled(seen):
    for layer in seen.values():
        assert layer["style"]
        assert layer["colour"] == "#0a64ff"
        assert layer["labels"]


def test_columns_are_readable_and_codes_are_words(seen):
    for layer in seen.values():
        assert layer["aliases"]["category"] == "What it is about"
        assert layer["widgets"]["category"] == "ValueMap"


def test_it_says_where_it_comes_from(seen):
    for layer in seen.values():
        assert any("OSTN15" in sentence for sentence in layer["history"])
