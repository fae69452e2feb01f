"""The planner's edits are made by QGIS itself, in British National Grid, and come back."""

import json
import subprocess
from pathlib import Path

import pytest
import shapely

from mapapp.domain.contribution import Status
from mapapp.workspace.dataset import Profile
from mapapp.workspace.transform import BRITISH_NATIONAL_GRID, WGS84, between
from tests.projects.changes.conftest import PATH, POND, TREES, WALL

QGIS_PYTHON = "/usr/bin/python3"  # Debian's python3-qgis belongs to the system's Python
EDITS = Path(__file__).with_name("qgis_edits.py")


@pytest.fixture(scope="module", autouse=True)
def _qgis():
    found = Path(QGIS_PYTHON).exists() and subprocess.run(
        [QGIS_PYTHON, "-c", "import qgis.core"], capture_output=True
    )
    if not found or found.returncode:
        pytest.skip("needs QGIS (Debian's python3-qgis)")


def edit(file, edits):
    command = [QGIS_PYTHON, str(EDITS), str(file), json.dumps(edits)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(said.stdout.splitlines()[-1])


def in_metres(shape):
    return between(WGS84, BRITISH_NATIONAL_GRID).apply([shape]).shapes[0]


@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.FULL])
def test_what_is_edited_in_qgis_comes_back_and_nothing_else(world, profile):
    file = world.hand_over("home.gpkg", profile)
    moved = {
        name: shapely.transform(in_metres(world.mark(name).shape), lambda corners: corners + (25, -10))
        for name in (WALL, POND)
    }
    before = world.everything()
    edits = {
        world.uuids[WALL]: {"status": "published", "how_soon": "later", "geometry": moved[WALL].wkt},
        world.uuids[POND]: {"geometry": moved[POND].wkt},
        world.uuids[TREES]: {"category": "movement", "hours": 7.5, "would_help": False},
        world.uuids[PATH]: {"title": "Der Weg – ścieżka"},
    }
    assert len(edit(file, edits)) == 8

    plan = world.compare(file)
    assert sorted(one.field for change in plan.changes for one in change.differences) == [
        "category", "geometry", "geometry", "hours", "how_soon", "status", "title", "would_help",
    ]  # fmt: skip
    world.take(plan)

    assert world.mark(WALL).status is Status.PUBLISHED
    assert world.mark(TREES).answers | {"hours": 7.5, "would_help": "no"} == world.mark(TREES).answers
    assert world.mark(PATH).title == "Der Weg – ścieżka"
    for name, shape in moved.items():
        assert shapely.hausdorff_distance(in_metres(world.mark(name).shape), shape) < 0.01
    untouched = set(world.uuids) - {WALL, POND, TREES, PATH}
    assert {name: world.mark(name) for name in untouched} == {name: before[name] for name in untouched}


def test_opening_and_saving_in_qgis_alone_changes_nothing(world):
    file = world.hand_over("home.gpkg")
    same = {world.uuids[TREES]: {"title": "More trees"}}
    edit(file, same)

    assert world.compare(file).changes == ()
