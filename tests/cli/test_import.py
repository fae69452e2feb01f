"""What is brought in and taken back by command, as a planner and a facilitator type it."""

import csv
import json

import pytest

from tests.cli.test_commands import facts, project, run, table  # noqa: F401 - fixtures


@pytest.fixture
def filled(run, project, table):  # noqa: F811
    facts(run("import", project, table, "--layer", "assets", "--map", "Name=title", "--json"))
    return project


@pytest.fixture
def home(run, filled, tmp_path):  # noqa: F811
    """A hand-over of which one title was changed, with its uuid."""
    file = tmp_path / "home.geojson"
    facts(run("export", filled, file, "--profile", "partner", "--json"))
    content = json.loads(file.read_text(encoding="utf-8"))
    changed = next(one["properties"] for one in content["features"] if one["properties"]["title"] == "Park")
    changed["title"] = "The park"
    file.write_text(json.dumps(content), encoding="utf-8")
    return file, changed["uuid"]


def test_a_second_time_nothing_comes_in_and_the_list_says_why(run, filled, table, tmp_path):  # noqa: F811
    report = tmp_path / "not taken.csv"

    again = facts(
        run("import", filled, table, "--layer", "assets", "--map", "Name=title", "--not-taken", report, "--json")
    )

    assert (again["taken"], again["already_there"]) == (0, 3)
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["2", "It is in the project already."]


def test_a_dry_run_changes_nothing(run, project, table):  # noqa: F811
    would = facts(run("import", project, table, "--layer", "assets", "--dry-run", "--json"))

    assert would["taken"] == 3
    assert facts(run("info", project, "--json"))["contributions"] == 0


def test_changes_are_shown_first_and_taken_when_accepted(run, filled, home):  # noqa: F811
    file, uuid = home

    shown = facts(run("import", filled, file, "--changes", "--json"))
    assert (shown["changed"], shown["in_conflict"], shown["accepted"]) == (1, 0, [])
    (change,) = shown["changes"]
    assert change["uuid"] == uuid
    assert change["fields"] == [{"field": "title", "title": "Title", "here": "Park", "file": "The park", "note": ""}]

    would = facts(run("import", filled, file, "--changes", "--accept", "all", "--dry-run", "--json"))
    assert would["accepted"] == [uuid]
    assert facts(run("import", filled, file, "--changes", "--json"))["changed"] == 1

    assert facts(run("import", filled, file, "--changes", "--accept", uuid, "--json"))["accepted"] == [uuid]
    assert facts(run("import", filled, file, "--changes", "--json"))["changed"] == 0


def test_changes_are_readable_without_json(run, filled, home):  # noqa: F811
    said = run("import", filled, home[0], "--changes")

    assert said.exit_code == 0
    assert "Here now" in said.stdout
    assert "The park" in said.stdout


def test_a_change_is_accepted_by_its_number_too(run, filled, home):  # noqa: F811
    file, uuid = home
    (change,) = facts(run("import", filled, file, "--changes", "--json"))["changes"]

    assert facts(run("import", filled, file, "--changes", "--accept", change["ref"], "--json"))["accepted"] == [uuid]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--accept", "all"], "--accept takes changes"),
        ([], "--layer"),
        (["--changes", "--accept", "11111111-1111-4111-8111-111111111111"], "holds no change"),
        (["--layer", "assets", "--photos", "Pictures"], "has no column “Pictures”"),
    ],
)
def test_what_cannot_be_done_is_said(run, filled, home, words, reason):  # noqa: F811
    said = run("import", filled, home[0], *words)

    assert said.exit_code == 1
    assert reason in said.stderr
