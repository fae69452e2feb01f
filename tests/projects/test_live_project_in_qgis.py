"""A planner opens a living project, as it lies on the disk, in QGIS: styled, words for codes, nothing missing."""

import json
import subprocess
from pathlib import Path

import pytest

from mapapp.projects.sample import make_sample

QGIS_PYTHON = "/usr/bin/python3"  # Debian's python3-qgis belongs to the system's Python
LOOK = Path(__file__).resolve().parents[1] / "exports" / "qgis_look.py"


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    found = Path(QGIS_PYTHON).exists() and subprocess.run(
        [QGIS_PYTHON, "-c", "import qgis.core"], capture_output=True
    )
    if not found or found.returncode:
        pytest.skip("needs QGIS (Debian's python3-qgis)")
    project = make_sample(tmp_path_factory.mktemp("live") / "brookvale" / "brookvale.gpkg")
    said = subprocess.run([QGIS_PYTHON, str(LOOK), str(project)], capture_output=True, text=True, check=True)
    return json.loads(said.stdout.splitlines()[-1])


def test_every_layer_loads_in_one_shape_each_and_none_is_missing(seen):
    assert {"assets", "assets_areas", "ideas", "ideas_lines", "ideas_areas", "concerns", "concerns_areas"} <= set(
        seen
    )
    layers = [layer for layer in seen.values() if layer["colour"]]
    assert sum(layer["rows"] for layer in layers) == 95
    assert all(layer["valid"] and layer["crs"] == "EPSG:4326" for layer in layers)


@pytest.mark.parametrize(("name", "colour"), [("assets", "#117a65"), ("ideas", "#b9770e"), ("concerns", "#7d3c98")])
def test_layers_wear_their_colours_and_codes_are_words(seen, name, colour):
    assert seen[name]["style"]
    assert seen[name]["colour"] == colour
    assert seen[name]["widgets"]["category"] == "ValueMap"
    assert seen[name]["aliases"]["body"]
