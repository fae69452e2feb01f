"""GeoJSON in the Participatory Data Specification, with the fields that DIPAS serves."""

import json
from dataclasses import replace

import pyarrow as pa
import pytest

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, pds
from mapapp.workspace.dataset import Column
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.exports.datasets import FIRST, PLACES, SECOND, accompanied, dataset, rows, sample, table

CONTRIBUTION = (
    "id dateCreated link title contributionType contributionContent commentsNumber category votingPro votingContra "
    "keywordSuggested keywordPicked belongToProject dipasLocated customAttribute"
).split()
PROJECT = (
    "id nameFull description dateStart dateEnd dipasPhase website owner projectOwner publisher standardCategories "
    "projectContributionType dipasMainDistrict projectTopics referenceSystem hasParticipatoryText"
).split()


def export(folder, data, **options):
    report = pds.write(data, folder / "out.pds.json", ExportOptions(**options), silent)
    return json.loads(report.path.read_text(encoding="utf-8"))


def test_contributions_have_the_fields_of_the_specification(tmp_path):
    for feature in export(tmp_path, sample())["features"]:
        assert list(feature["properties"]) == CONTRIBUTION
        assert feature["properties"]["dipasLocated"] is (feature["geometry"] is not None)


def test_a_contribution_in_its_words(tmp_path):
    first = export(tmp_path, sample())["features"][0]["properties"]

    assert first["id"] == "00000000-0000-4000-8000-000000000000"
    assert first["dateCreated"] == "2026-05-09T14:03:27.250Z"
    assert first["contributionType"] == "Ideas"
    assert first["contributionContent"] == "پارک کے قریب"
    assert first["category"] == "Parks & trees"
    assert first["customAttribute"]["layer"] == "ideas"


def test_what_is_not_known_is_empty_and_not_zero(tmp_path):
    first = export(tmp_path, sample())["features"][0]["properties"]

    assert first["votingPro"] is first["votingContra"] is first["link"] is None


def test_comments_go_with_their_contribution_as_dipas_has_them(tmp_path):
    by_id = {one["properties"]["id"]: one["properties"] for one in export(tmp_path, accompanied())["features"]}

    assert [by_id[id]["commentsNumber"] for id in (FIRST, SECOND)] == [2, 1]
    assert by_id[FIRST]["commentedBy"][0] == {
        "id": "22222222-0000-4000-8000-000000000000",
        "dateCreated": "2026-05-09",
        "title": "",
        "commentContent": "Yes!",
        "commentedBy": [],
        "commentOnContribution": FIRST,
    }
    assert {id: one["commentsNumber"] for id, one in by_id.items() if id not in (FIRST, SECOND)} == dict.fromkeys(
        set(by_id) - {FIRST, SECOND}, 0
    )


def test_support_is_a_vote_for_it(tmp_path):
    (row,) = rows(PLACES[ShapeKind.POINT])
    counted = table(ShapeKind.POINT, [row])
    supports = Column("supports", "People who agree", "integer")
    data = dataset(replace(counted, columns=(*counted.columns, supports), batches=lambda: (
        batch.append_column("supports", pa.array([12] * batch.num_rows)) for batch in counted.batches()
    )))  # fmt: skip

    assert export(tmp_path, data)["features"][0]["properties"]["votingPro"] == 12


def test_a_contribution_without_a_category_says_none(tmp_path):
    (row,) = rows(PLACES[ShapeKind.POINT])
    (feature,) = export(tmp_path, dataset(table(ShapeKind.POINT, [row | {"category": None}])))["features"]

    assert feature["properties"]["category"] == "none"


def test_the_project_stands_beside_its_contributions(tmp_path):
    data = sample()
    data = replace(data, project=replace(data.project, area=PLACES[ShapeKind.AREA]))
    collection = export(tmp_path, data)

    (project,) = collection["projects"]["features"]
    assert list(project["properties"]) == PROJECT
    assert project["geometry"]["type"] == "Polygon"
    assert project["properties"]["standardCategories"] == ["Parks & trees", "Streets"]
    assert {one["properties"]["belongToProject"] for one in collection["features"]} == {project["properties"]["id"]}


def test_a_project_without_an_area_has_no_geometry(tmp_path):
    assert export(tmp_path, sample())["projects"]["features"][0]["geometry"] is None


def test_other_systems_are_refused(tmp_path):
    with pytest.raises(Problem, match="export-crs-fixed"):
        export(tmp_path, sample(), crs="EPSG:27700")
