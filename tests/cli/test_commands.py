"""Commands as a planner types them: on real projects, with plain words when something is wrong."""

import json
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner

from mapapp.cli.main import app
from mapapp.projects.opening import at_once, open_for_use

TABLE = "Name,lon,lat\nLibrary,-1.013,52.498\nPark,-1.02,52.5\nSomewhere,,\n"


@pytest.fixture
def run():
    runner = CliRunner()

    def run(*words):
        return runner.invoke(app, [str(word) for word in words])

    return run


@pytest.fixture
def project(run, tmp_path):
    made = run("new", tmp_path / "town", "--title", "Our town", "--json")
    assert made.exit_code == 0, made.output
    assert run("info", tmp_path / "town").exit_code == 0  # opened once: its lock and private file are there
    return tmp_path / "town"


@pytest.fixture
def table(tmp_path):
    file = tmp_path / "places.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def facts(result):
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_a_new_project_can_be_filled_looked_at_checked_and_handed_over(run, project, table, tmp_path):
    taken = facts(run("import", project, table, "--layer", "assets", "--map", "Name=title", "--json"))
    assert (taken["taken"], taken["not_located"]) == (3, 1)

    info = facts(run("info", project, "--json"))
    assert info["title"] == "Our town"
    assert info["layers"]["assets"]["published"] == 3

    assert facts(run("check", project, "--json"))["findings"] == []

    out = tmp_path / "out.geojson"
    written = facts(run("export", project, out, "--layer", "assets", "--json"))
    assert written["rows"]["Community assets"] == 3
    titles = {one["properties"]["title"] for one in json.loads(out.read_text(encoding="utf-8"))["features"]}
    assert titles == {"Library", "Park", "Somewhere"}


def test_the_format_can_be_named_whatever_the_file_is_called(run, project, table, tmp_path):
    facts(run("import", project, table, "--layer", "assets", "--map", "Name=title", "--json"))
    out = tmp_path / "layers.txt"
    written = facts(run("export", project, out, "--format", "geojson", "--json"))
    assert written["format"] == "geojson"
    assert json.loads(out.read_text(encoding="utf-8"))["type"] == "FeatureCollection"


def test_facts_are_readable_without_json(run, project):
    said = run("info", project)
    assert said.exit_code == 0
    assert "Our town" in said.stdout


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["info", "nowhere.gpkg"], "There is no project at nowhere.gpkg"),
        (["export", "{project}", "{folder}/out.xyz"], "out.xyz"),
        (["export", "{project}", "{folder}/out.gpkg", "--layer", "dreams"], "dreams"),
        (["export", "{project}", "{folder}/out.gpkg", "--format", "dreams"], "out.gpkg"),
        (["export", "{project}", "{folder}/out.gpkg", "--crs", "EPSG:999999"], "999999"),
        (["new", "{project}"], "already a project"),
        (["new", "{folder}/other", "--template", "dreams"], "dreams"),
        (["new", "{folder}/other", "--area", "{table}"], "places.csv"),
        (["new", "{folder}/other", "--basemap", "{table}"], "places.csv"),
        (["import", "{project}", "{table}", "--layer", "dreams"], "dreams"),
        (["import", "{project}", "{table}", "--layer", "assets", "--map", "Name"], "COLUMN=FIELD"),
        (["import", "{project}", "{folder}/nothing.csv", "--layer", "assets"], "nothing.csv"),
    ],
)
def test_what_goes_wrong_is_said_in_plain_words_and_changes_nothing(run, project, table, tmp_path, words, reason):
    before = sorted(path.name for path in tmp_path.rglob("*") if "snapshots" not in path.parts)
    filled = [word.format(project=project, folder=tmp_path, table=table) for word in words]
    result = run(*filled)
    assert result.exit_code == 1
    assert reason in result.stderr
    assert "Traceback" not in result.output
    assert sorted(path.name for path in tmp_path.rglob("*") if "snapshots" not in path.parts) == before


def test_a_project_that_is_open_is_not_written_to_and_says_who_has_it(run, project, table):
    opened = open_for_use(project, at_once)
    try:
        result = run("import", project, table, "--layer", "assets")
    finally:
        opened.workspace.close()
    assert result.exit_code == 1
    assert "open" in result.stderr
    assert facts(run("info", project, "--json"))["contributions"] == 0


def test_an_open_project_is_read_from_its_newest_snapshot(run, project, table):
    facts(run("import", project, table, "--layer", "assets", "--json"))
    opened = open_for_use(project, at_once)
    try:
        snapshot = opened.workspace.snapshot_file().result()
        info = facts(run("info", project, "--json"))
    finally:
        opened.workspace.close()
    assert snapshot.exists()
    assert info["contributions"] == 3
    assert info["open_elsewhere"]


def test_the_sample_is_made_once_and_stays_its_readers(run, tmp_path):
    first = run("sample", "--folder", tmp_path / "mine", "--no-window")
    again = run("sample", "--folder", tmp_path / "mine", "--no-window")
    assert first.exit_code == again.exit_code == 0
    assert first.stdout == again.stdout
    assert facts(run("info", tmp_path / "mine", "--json"))["contributions"] > 80


def test_some_of_a_project_is_handed_over_as_one_zip(run, project, table, tmp_path):
    facts(run("import", project, table, "--layer", "assets", "--map", "Name=title", "--json"))
    area = tmp_path / "area.geojson"
    corners = [[-1.014, 52.497], [-1.012, 52.497], [-1.012, 52.499], [-1.014, 52.499], [-1.014, 52.497]]
    area.write_text(json.dumps({"type": "Polygon", "coordinates": [corners]}), encoding="utf-8")
    out = tmp_path / "for the council.zip"
    written = facts(
        run("export", project, out, "--area", area, "--from", "2020-01-01", "--licence", "OGL v3.0", "--json")
    )
    assert written["rows"]["Community assets"] == 1
    with ZipFile(out) as archive:
        assert {"for the council.gpkg", "for the council.qgz"} <= set(archive.namelist())
        assert "OGL v3.0" in archive.read("for the council_read_me.txt").decode("utf-8-sig")


def test_a_session_that_is_not_there_is_named_with_those_that_are(run, project, tmp_path):
    said = run("export", project, tmp_path / "out.gpkg", "--session", "Monday")
    assert said.exit_code == 1
    assert "Monday" in said.stderr
    assert not (tmp_path / "out.gpkg").exists()
