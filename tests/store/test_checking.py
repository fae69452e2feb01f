"""A check names everything that is not in order, and nothing that is."""

from __future__ import annotations

from pathlib import Path

import pytest

from mapapp.domain import edits
from mapapp.store.checking import check_project
from mapapp.store.connection import open_connection
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import RESIDENT_AT_KIOSK, idea
from tests.store.test_contract import TOWPATH, photo_of


@pytest.fixture
def used(on_file: Workspace, gpkg: Path) -> Path:
    """A closed project with two marks and a photo."""
    bench = idea()
    edit = edits.AddContributions((bench, idea(shape=TOWPATH)), (photo_of(bench),))
    on_file.submit(edit, RESIDENT_AT_KIOSK).result()
    on_file.close()
    return gpkg


def meddle(gpkg: Path, *statements: str) -> list[str]:
    """Do to a project what no program of ours does, and check it."""
    connection = open_connection(gpkg)
    connection.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return check_project(gpkg)


def test_a_project_that_was_used_is_in_order(used: Path):
    assert check_project(used) == []


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("DELETE FROM rtree_ideas_lines_geom", "Layer ideas_lines: 1 shapes, but 0 in the spatial index."),
        ("UPDATE ideas SET located = 0", "Layer ideas: 1 rows say the wrong thing about having a place."),
        ("UPDATE ideas SET category = 'trees'", "Layer ideas: 1 values of category are not in its list."),
        ("UPDATE attachment SET contribution_uuid = 'x'", "1 photos or recordings belong to no contribution."),
        ("PRAGMA user_version=10400", "The file does not say that it is a GeoPackage 1.3."),
        ("ALTER TABLE ideas DROP COLUMN hours", "Layer ideas: the table or some of its columns are missing (hours)."),
    ],
)
def test_what_is_not_in_order_is_named(used: Path, statement: str, finding: str):
    assert finding in meddle(used, statement)


def test_an_open_project_is_checked_in_its_newest_snapshot(on_file: Workspace, gpkg: Path):
    on_file.submit(edits.AddContributions((idea(),)), RESIDENT_AT_KIOSK).result()
    on_file.snapshot_file().result()
    assert check_project(gpkg) == []
