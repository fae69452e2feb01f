from pathlib import Path

import pytest

from mapapp.domain.refusal import Refusal
from mapapp.ui.new_project_wish import NewProjectWish, Part, folder_name, part_meant
from mapapp.workspace.problems import Problem


@pytest.mark.parametrize(
    ("title", "folder"),
    [
        ("Brookvale neighbourhood plan", "brookvale-neighbourhood-plan"),
        ("Café & Ymyl y Nant", "cafe-ymyl-y-nant"),
        ("../../etc", "etc"),
        ("CON: what?", "con-what"),
        ("محلہ", "project"),
        ("x" * 200, "x" * 60),
    ],
)
def test_a_title_becomes_a_folder_every_file_system_takes(title, folder):
    assert folder_name(title) == folder


AREA, BASE_MAP, FILE = Path("wards.geojson"), Path("town.pmtiles"), Path("mapapp/hill-top/hill-top.gpkg")


@pytest.mark.parametrize(
    ("failure", "part"),
    [
        (Problem("project-exists", FILE), Part.TITLE),
        (Problem("project-remains", FILE), Part.TITLE),
        (Refusal("text-too-long", "title"), Part.TITLE),
        (Problem("area-without-polygon", AREA), Part.AREA),
        (Problem("basemap-missing", BASE_MAP), Part.BASE_MAP),
        (Problem("cannot-write", FILE, reason="Permission denied"), Part.FOLDER),
        (Problem("disk-full", FILE), Part.FOLDER),
        (ValueError(), Part.FOLDER),
    ],
)
def test_a_failure_is_about_the_part_that_has_to_be_changed(failure, part):
    assert part_meant(failure, NewProjectWish("Hill Top", "neighbourhood", AREA, BASE_MAP, FILE.parent)) is part


def test_without_a_boundary_nothing_is_about_one():
    wish = NewProjectWish("Hill Top", "neighbourhood", None, None, FILE.parent)
    assert part_meant(Problem("disk-failed"), wish) is Part.FOLDER
