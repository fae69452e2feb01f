"""Base maps on the command line: made, cut, brought in, listed, searched and taken out."""

import json

import pytest
from typer.testing import CliRunner

from mapapp.cli.main import app
from mapapp.i18n import Texts
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.problems import Problem

AREA = {
    "type": "Polygon",
    "coordinates": [[[-1.537, 53.797], [-1.533, 53.797], [-1.533, 53.8], [-1.537, 53.8], [-1.537, 53.797]]],
}


@pytest.fixture
def run():
    runner = CliRunner()

    def run(*words):
        return runner.invoke(app, ["basemap", *(str(word) for word in words)])

    return run


@pytest.fixture
def project(tmp_path):
    made = CliRunner().invoke(app, ["new", str(tmp_path / "town")])
    assert made.exit_code == 0, made.output
    return tmp_path / "town"


@pytest.fixture
def area(tmp_path):
    file = tmp_path / "area.geojson"
    file.write_text(json.dumps(AREA), encoding="utf-8")
    return file


def facts(result):
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_a_map_is_made_of_an_extract_added_searched_and_taken_out_again(run, project, area, shared_data, tmp_path):
    out = tmp_path / "leeds.pmtiles"
    extract = shared_data / "basemap" / "leeds_city_south.osm.gz"
    made = facts(run("build", out, "--from", extract, "--area", area, "--margin", 300, "--title", "Leeds", "--json"))
    assert (made["title"], made["zooms"], made["bytes"]) == ("Leeds", "10 to 16", out.stat().st_size)

    added = facts(run("add", project, out, "--json"))
    assert (added["id"], added["kind"], added["shown"]) == ("leeds", "pmtiles-vector", True)

    found = facts(run("search", project, "regent", "str", "--json"))["places"]
    assert found[0]["name"] == "Regent Street"

    assert list(facts(run("list", project, "--json"))) == ["leeds"]
    assert facts(run("remove", project, "leeds", "--json"))["left"] == []
    assert facts(run("list", project, "--json")) == {}
    assert (project / "basemap" / "leeds.pmtiles").exists()


def test_several_maps_and_an_overlay_lie_side_by_side(run, project, shared_data):
    for file in ("usgs_mt_whitney_raster_webp512_z8-15.pmtiles", "nga_denver_tile.gpkg"):
        facts(run("add", project, shared_data / "basemap" / file, "--attribution", "Them", "--json"))
    wards = shared_data / "layers" / "birmingham_wards_balsall_heath_moseley.geojson"
    ward = facts(run("add", project, wards, "--overlay", "--title", "Wards", "--attribution", "ONS", "--json"))

    assert (ward["id"], ward["kind"]) == ("wards", "overlay")
    listed = facts(run("list", project, "--json"))
    assert [one["kind"] for one in listed.values()] == ["pmtiles-raster", "pmtiles-raster", "overlay"]


def test_an_online_map_is_written_down_and_nothing_is_asked_of_it(run, project, tmp_path):
    address = "https://tiles.example.org/{z}/{x}/{y}.png"
    added = facts(
        run("add", project, address, "--online", "--title", "Today", "--attribution", "© Example Maps", "--json")
    )
    assert (added["id"], added["kind"], added["attribution"]) == ("today", "online", "© Example Maps")
    described = json.loads((project / "basemap" / "today.json").read_text(encoding="utf-8"))
    assert described["address"] == address

    again = facts(run("add", project, project / "basemap" / "today.json", "--online", "--json"))
    assert again["id"] == "today-2"


def test_the_same_map_twice_has_two_names(run, project, shared_data):
    file = shared_data / "basemap" / "firenze_vector_odbl_z14.pmtiles"
    ids = [facts(run("add", project, file, "--title", "Florence", "--json"))["id"] for _ in range(2)]

    assert ids == ["florence", "florence-2"]


def test_a_map_is_cut_to_the_area(run, area, shared_data, tmp_path):
    extract = shared_data / "basemap" / "leeds_city_south.osm.gz"
    facts(run("build", tmp_path / "whole.pmtiles", "--from", extract, "--json"))
    cut = facts(
        run("cut", tmp_path / "whole.pmtiles", tmp_path / "cut.pmtiles", "--area", area, "--margin", 0, "--json")
    )

    assert cut["bytes"] < (tmp_path / "whole.pmtiles").stat().st_size
    assert cut["bounds"] == pytest.approx([-1.537, 53.797, -1.533, 53.8], abs=1e-6)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("build", "{out}.txt", "--from", "x.osm"), "should end in"),
        (("build", "{out}.pmtiles", "--from", "x.osm"), "is not there"),
        (("add", "{project}", "{out}"), "not in its place"),
        (("add", "{project}", "https://tiles.example.org/{{z}}/{{x}}/{{y}}.png"), "with --online"),
        (
            ("add", "{project}", "https://tiles.example.org/{{z}}/{{x}}/{{y}}.png", "--online"),
            "does not say who made it",
        ),
        (("add", "{project}", "https://tiles.example.org/", "--online", "--attribution", "Us"), "once each"),
        (("remove", "{project}", "nothing"), "There is no base map “nothing”"),
        (("search", "{project}", "x", "--near", "here"), "not a longitude"),
    ],
)
def test_trouble_is_told_in_one_sentence_and_nothing_is_made(run, project, tmp_path, words, said):
    before = sorted(tmp_path.rglob("*.pmtiles"))
    result = run(*(word.format(out=tmp_path / "out", project=project) for word in words))

    assert result.exit_code == 1
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert sorted(tmp_path.rglob("*.pmtiles")) == before


def test_the_option_that_helps_is_named_on_the_command_line_only(run, project, shared_data):
    file = shared_data / "basemap" / "nga_denver_tile.gpkg"
    result = run("add", project, file)
    assert "does not say who made it" in result.stderr
    assert result.stderr.rstrip().endswith('--attribution "Our council"')

    spoken = problem_text(Problem("basemap-without-attribution", file), Texts.load())
    assert "--" not in spoken


def test_a_file_that_was_cut_short_is_said_to_be(run, project, shared_data, tmp_path):
    whole = (shared_data / "basemap" / "firenze_vector_odbl_z14.pmtiles").read_bytes()
    (tmp_path / "short.pmtiles").write_bytes(whole[:-1000])
    result = run("add", project, tmp_path / "short.pmtiles")

    assert "short.pmtiles is cut short" in result.stderr
    assert "tile_data" not in result.stderr


def test_an_empty_folder_is_refused_with_what_could_be_in_it(run, project, tmp_path):
    (tmp_path / "maps").mkdir()
    result = run("add", project, tmp_path / "maps", "--attribution", "Us")

    assert "There is no layer in maps" in result.stderr
    assert ".shp" in result.stderr


def test_nothing_is_ever_written_over(run, tmp_path, shared_data):
    out = tmp_path / "mine.pmtiles"
    out.write_text("mine")
    result = run("build", out, "--from", shared_data / "basemap" / "bristol_lawrence_hill.osm.gz")

    assert result.exit_code == 1
    assert out.read_text() == "mine"
