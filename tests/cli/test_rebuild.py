"""``mapapp rebuild`` as somebody types it whose project will not open any more."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mapapp.cli.main import app
from mapapp.domain.edits import AddContributions
from mapapp.projects.opening import at_once, open_for_use
from mapapp.store.create import create_project
from tests.fakes.neighbourhood import RESIDENT_AT_KIOSK, brookvale, idea


@pytest.fixture
def run():
    runner = CliRunner()
    return lambda *words: runner.invoke(app, [str(word) for word in words])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A town with three ideas in it, that nobody has open."""
    gpkg = create_project(tmp_path / "town", brookvale())
    workspace = open_for_use(gpkg, at_once).workspace
    for _ in range(3):
        workspace.submit(AddContributions((idea(),)), RESIDENT_AT_KIOSK).result()
    workspace.close()
    return gpkg.parent


def files_in(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("named", ["town", "town/town.gpkg"])
def test_a_file_that_is_gone_comes_back_with_everything_and_the_rest_stays_as_it_was(run, project, tmp_path, named):
    (project / "town.gpkg").unlink()
    left = files_in(project)
    assert "mapapp rebuild" in run("info", project).stderr
    assert "mapapp rebuild" in run("info", project / "town.gpkg").stderr

    made = run("rebuild", tmp_path / named, tmp_path / "again", "--json")
    assert made.exit_code == 0, made.stderr
    facts = json.loads(made.stdout)
    assert (facts["contributions"], facts["not_read"], facts["in_order"]) == (3, [], True)
    assert facts["contacts_and_pin"] == "carried over"
    info = json.loads(run("info", tmp_path / "again", "--json").stdout)
    assert (info["title"], info["layers"]["ideas"]["pending"]) == ("Brookvale", 3)
    assert files_in(project) == left


@pytest.mark.parametrize("size", [0, 10, 60_000])
def test_a_file_that_was_cut_off_says_how_it_comes_back(run, project, tmp_path, size):
    gpkg = project / "town.gpkg"
    gpkg.write_bytes(gpkg.read_bytes()[:size])
    assert "mapapp rebuild" in run("info", project).stderr
    assert run("rebuild", project, tmp_path / "again").exit_code == 0
    assert run("check", tmp_path / "again").exit_code == 0


def test_what_could_not_be_read_is_named_and_the_exit_code_says_so(run, project, tmp_path):
    (segment,) = (project / "journal").iterdir()
    segment.write_bytes(segment.read_bytes()[:-50])
    said = run("rebuild", project, tmp_path / "again", "--json")
    assert said.exit_code == 1
    facts = json.loads(said.stdout)
    (sentence,) = facts["not_read"]
    assert sentence.startswith(f"{segment.name}: cut off from byte ")
    assert facts["in_order"]


def test_nothing_is_written_over_and_nothing_is_made_where_nothing_is_left(run, project, tmp_path):
    assert "already a project" in run("rebuild", project, project).stderr
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "No journal and no snapshot" in run("rebuild", empty, tmp_path / "again").stderr
    assert "There is no project" in run("rebuild", tmp_path / "nowhere", tmp_path / "again").stderr
    assert not (tmp_path / "again").exists()


def test_a_folder_with_what_is_left_of_two_projects_asks_which(run, project, tmp_path):
    other = project / "journal" / "village.00000000.between-sessions.journal"
    other.write_bytes(b"")
    assert "more than one project" in run("rebuild", project, tmp_path / "again").stderr
    assert run("rebuild", project / "town.gpkg", tmp_path / "again").exit_code == 0


def test_a_project_in_use_is_not_rebuilt_behind_its_window(run, project, tmp_path):
    opened = open_for_use(project, at_once)
    try:
        said = run("rebuild", project, tmp_path / "again")
    finally:
        opened.workspace.close()
    assert (said.exit_code, "open in another window" in said.stderr) == (1, True)
    assert not (tmp_path / "again").exists()
