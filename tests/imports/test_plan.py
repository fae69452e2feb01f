"""A planner's rows come in whole, or are refused with the reason; nothing is guessed silently."""

import json

import pytest
from shapely import GeometryCollection, LineString, MultiPoint, Point, Polygon
from shapely.geometry import mapping as as_json

from mapapp.domain.contribution import GeomSource, Status
from mapapp.domain.refusal import Refusal
from mapapp.imports import CrsFrom
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Cancelled
from tests.imports.conftest import assets

REGISTER = """Name,GeoX,GeoY,Seats
Town hall,"395,265",222126.00,120
Old depot,,,
Bandstand,395\u00a0000,222000,30
"""


def features(folder, *shapes, name="layer.geojson", **properties):
    path = folder / name
    rows = [{"type": "Feature", "properties": properties, "geometry": as_json(shape)} for shape in shapes]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}), encoding="utf-8")
    return path


def codes(plan):
    return [(one.row, one.reason.code) for one in plan.report.refused]


def test_rows_come_in_published_and_say_where_from(bring_in):
    plan = bring_in(REGISTER)
    mark = plan.contributions[0]

    assert mark.status is Status.PUBLISHED
    assert mark.geom_source is GeomSource.IMPORT
    assert (mark.source_system, mark.source_id) == ("register.csv", "2")
    assert bring_in(REGISTER, status=Status.PENDING).contributions[0].status is Status.PENDING


def test_a_row_without_a_place_is_kept_as_not_located(bring_in):
    plan = bring_in(REGISTER)

    assert (plan.report.rows, plan.report.taken, plan.report.not_located) == (3, 3, 1)
    assert [mark.located for mark in plan.contributions] == [True, False, True]
    assert plan.contributions[1].geom_source is None


def test_places_and_their_system_are_found_and_reported(bring_in):
    report = bring_in(REGISTER).report

    assert report.place_columns == ("GeoX", "GeoY")
    assert (report.crs, report.crs_from) == ("EPSG:27700", CrsFrom.VALUES)
    assert "OSTN15" in report.transformation
    assert report.accuracy_m == 0.1


@pytest.mark.parametrize(
    ("heading", "cells", "crs"),
    [
        ("Longitude,Latitude", "-2.07,51.9", "EPSG:4326"),
        ("lat,lon", "51.9,-2.07", "EPSG:4326"),
        ("X,Y", "-2.07,51.9", "EPSG:4326"),
        ("x,y", "395265,222126", "EPSG:27700"),
        ("Eastings,Northings", "395265,222126", "EPSG:27700"),
    ],
)
def test_usual_names_are_known(bring_in, heading, cells, crs):
    plan = bring_in(f"{heading}\n{cells}\n")

    assert plan.report.crs == crs
    assert plan.contributions[0].shape.distance(Point(-2.0702, 51.8977)) < 0.003


def test_columns_and_system_can_be_said(bring_in):
    plan = bring_in("east-ish,north-ish\n395265,222126\n", x="east-ish", y="north-ish", crs="27700")

    assert plan.report.crs_from is CrsFrom.GIVEN
    assert plan.contributions[0].shape.distance(Point(-2.070213, 51.897667)) < 1e-6


def test_numbers_that_fit_no_known_system_are_not_guessed(bring_in):
    with pytest.raises(Problem, match="import-crs-needed"):
        bring_in("x,y\n-230000,6780000\n")

    assert bring_in("x,y\n-230000,6780000\n", crs="EPSG:3857").report.taken == 1


def test_a_file_without_a_system_is_not_guessed(bring_in, shared_data):
    with pytest.raises(Problem, match="import-crs-needed"):
        bring_in(shared_data / "bad" / "fgb_no_properties.fgb")


def test_unmapped_columns_become_questions_under_their_own_names(bring_in):
    plan = bring_in("Name,Päron & co,2nd,ref,title,x,y\na,b,c,d,e,-2.07,51.9\n")
    added = {one.label: one.id for one in plan.project.layer("assets").questions[4:]}

    assert added == {"Name": "name", "Päron & co": "paron_co", "2nd": "column_2nd", "ref": "ref_2"}
    assert plan.contributions[0].answers == {"name": "a", "paron_co": "b", "column_2nd": "c", "ref_2": "d"}
    assert plan.contributions[0].title == "e"
    assert plan.edit().project == plan.project


def test_a_second_import_of_the_same_register_uses_the_same_questions(bring_in):
    first = bring_in(REGISTER)
    second = bring_in(REGISTER, into=first.project)

    assert second.project == first.project
    assert second.edit().project is None
    assert second.report.columns == first.report.columns


def test_columns_can_fill_fields_and_questions(bring_in):
    plan = bring_in(
        'What,Kind,Chairs,Repair,For,No,x,y\nBench,parks & TREES,"1,200",in good repair,play; A rest,7,-2.07,51.9\n',
        mapping={
            "What": "title",
            "Kind": "category",
            "Chairs": "seats",
            "Repair": "state",
            "For": "uses",
            "No": "source_id",
        },
    )
    mark = plan.contributions[0]

    assert (mark.title, mark.category, mark.source_id) == ("Bench", "green", "7")
    assert mark.answers == {"seats": 1200.0, "state": "good", "uses": ("play", "rest")}
    assert plan.project.layer("assets") == assets()


def test_new_words_become_categories(bring_in):
    plan = bring_in("kind,x,y\nLibrary,-2.07,51.9\nPub,-2.07,51.9\n", mapping={"kind": "category"})

    assert [one.title for one in plan.project.layer("assets").categories] == ["Parks & trees", "Library", "Pub"]
    assert [mark.category for mark in plan.contributions] == ["library", "pub"]
    with pytest.raises(Problem, match="too-many-categories"):
        bring_in("kind\n" + "\n".join(f"word {n}" for n in range(40)), mapping={"kind": "category"})


def test_a_column_called_category_with_too_many_words_is_a_question(bring_in):
    plan = bring_in("category\n" + "\n".join(f"word {number}" for number in range(40)))

    assert plan.report.columns == {"category": "category_2"}
    assert plan.project.layer("assets").categories == assets().categories


def test_a_column_that_does_not_suit_a_question_of_its_name_makes_its_own(bring_in):
    plan = bring_in("How many seats,State\nplenty,splendid\n")

    assert plan.report.columns == {"How many seats": "how_many_seats", "State": "state_2"}
    assert plan.contributions[0].answers == {"how_many_seats": "plenty", "state_2": "splendid"}


def test_columns_can_be_dropped_and_what_repeats_or_is_empty_is_left_out(bring_in):
    plan = bring_in("Org,Org,Secret,Nothing,x,y\na,a,s,,-2.07,51.9\n", drop=["Secret"])

    assert plan.report.left_out == {"dropped": ("Secret",), "repeated": ("Org 2",), "empty": ("Nothing",)}
    assert plan.contributions[0].answers == {"org": "a"}


def test_amounts_become_numbers_and_names_made_of_digits_stay_text(bring_in):
    plan = bring_in('Cost,UPRN,Code\n"1,200.50",100121228178,007\n3,10024301371,8\n')
    types = {one.id: one.type for one in plan.project.layer("assets").questions[4:]}

    assert types == {"cost": "number", "uprn": "text", "code": "text"}
    assert plan.contributions[0].answers == {"cost": 1200.5, "uprn": "100121228178", "code": "007"}


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"mapping": {"Gone": "title"}}, "import-column-unknown"),
        ({"drop": ["Gone"]}, "import-column-unknown"),
        ({"x": "Gone", "y": "GeoY"}, "import-column-unknown"),
        ({"x": "GeoX"}, "import-x-without-y"),
        ({"mapping": {"Name": "nonsense"}}, "import-target-unknown"),
        ({"mapping": {"Name": "title", "Seats": "title"}}, "import-target-twice"),
        ({"crs": "EPSG:0"}, "crs-unknown"),
        ({"encoding": "utf-16"}, "import-encoding-wrong"),
    ],
)
def test_what_a_person_said_wrongly_is_named(bring_in, options, code):
    with pytest.raises(Problem) as problem:
        bring_in(REGISTER, **options)

    assert problem.value.code == code


def test_an_unknown_layer_is_refused(tmp_path, project, bring_in):
    with pytest.raises(Refusal, match="layer-unknown"):
        bring_in(REGISTER, into=type(project)(project.uuid, "Other", (assets(id="ideas"),)))


def test_a_name_that_is_a_description_is_shortened_and_kept_whole_in_the_words(bring_in):
    description = "Land by the river " * 20
    plan = bring_in(f"title\nshort\n{description}\n")
    mark = plan.contributions[1]

    assert len(mark.title) <= 200
    assert mark.title.endswith("…")
    assert mark.body == description.strip()
    assert plan.report.shortened == (3,)


def test_rows_that_break_a_rule_are_refused_by_number_and_the_rest_comes_in(bring_in):
    plan = bring_in(
        "place_name,state,x,y\n"
        "good,good,-2.07,51.9\n"
        f"{'x' * 300},good,-2.07,51.9\n"
        "answer,splendid,-2.07,51.9\n"
        "place,good,here,there\n"
        "half a place,good,-2.07,\n"
        "too long,good,-2.07,51.9,extra\n",
        mapping={"state": "state"},
    )

    assert plan.report.taken == 1
    assert codes(plan) == [
        (3, "text-too-long"),
        (4, "answer-not-offered"),
        (5, "place-unreadable"),
        (6, "place-unreadable"),
        (7, "row-too-long"),
    ]
    assert plan.report.rows == plan.report.taken + len(plan.report.refused)


def test_swapped_coordinates_are_refused_and_said(bring_in):
    with pytest.raises(Problem, match="import-nothing") as problem:
        bring_in("lon,lat\n51.9,-2.07\n")

    assert problem.value.details["reason"] == "shape-swapped"


def test_a_place_where_the_system_does_not_reach_is_refused(bring_in):
    plan = bring_in("x,y\n395265,222126\n0,0\n390000,220000\n")

    assert codes(plan) == [(3, "place-beyond-crs")]


def test_rows_outside_the_area_are_taken_and_counted(bring_in):
    report = bring_in("lon,lat\n-2.07,51.9\n-1.9,52.48\n").report

    assert (report.taken, report.outside) == (2, 1)


def test_a_shape_of_several_parts_becomes_several_contributions(bring_in, tmp_path):
    path = features(tmp_path, MultiPoint([(-2.07, 51.9), (-2.08, 51.9)]), Point(-2.06, 51.9), Name="Twins")
    plan = bring_in(path)

    assert [mark.source_id for mark in plan.contributions] == ["1-1", "1-2", "2"]
    assert (plan.report.rows, plan.report.taken, plan.report.split) == (2, 3, (1,))
    assert {mark.shape.geom_type for mark in plan.contributions} == {"Point"}


def test_a_single_part_in_a_wrapping_is_unwrapped(bring_in, tmp_path):
    wrapped = GeometryCollection([MultiPoint([(-2.07, 51.9)])])

    plan = bring_in(features(tmp_path, wrapped))

    assert [mark.source_id for mark in plan.contributions] == ["1"]
    assert plan.report.split == ()


def test_bad_shapes_are_refused_with_the_reason(bring_in, tmp_path):
    bow_tie = Polygon([(-2.07, 51.9), (-2.06, 51.91), (-2.06, 51.9), (-2.07, 51.91)])
    plan = bring_in(features(tmp_path, Point(-2.07, 51.9, 30), GeometryCollection(), bow_tie, Point(-200, 51)))

    assert codes(plan) == [(2, "shape-empty"), (3, "shape-crosses-itself"), (4, "shape-off-earth")]


def test_shapes_that_the_layer_does_not_hold_are_refused(bring_in, tmp_path, project):
    points_only = type(project)(project.uuid, "Points", (assets(shapes=(assets().shapes[0],)),))

    with pytest.raises(Problem) as problem:
        bring_in(features(tmp_path, LineString([(-2.07, 51.9), (-2.06, 51.9)])), into=points_only)
    assert problem.value.details["reason"] == "shape-not-allowed"


def test_the_identity_of_the_source_is_kept(bring_in, tmp_path):
    rows = [
        {"type": "Feature", "properties": {"id": f"A/{n}"}, "geometry": as_json(Point(-2.07, 51.9))} for n in range(2)
    ]
    path = tmp_path / "ids.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}))

    assert [mark.source_id for mark in bring_in(path).contributions] == ["A/0", "A/1"]


def test_letters_in_windows_1252_are_found_and_reported(bring_in):
    report = bring_in("Name\nCafé\u00a0\n", encoded="cp1252").report

    assert report.encoding == "windows-1252"
    assert "no-break space" in report.evidence


def test_letters_that_could_be_anything_are_asked_for(bring_in):
    with pytest.raises(Problem, match="import-encoding-unclear"):
        bring_in("Name\nПарк\n", encoded="cp1251")

    plan = bring_in("Name\nПарк\n", encoded="cp1251", encoding="windows-1251")
    assert plan.contributions[0].answers["name"] == "Парк"


def test_a_file_that_is_not_there_is_said(bring_in, tmp_path):
    with pytest.raises(Problem, match="import-missing"):
        bring_in(tmp_path / "gone.csv")


def test_a_heading_alone_is_an_empty_file(bring_in):
    with pytest.raises(Problem, match="import-file-empty"):
        bring_in("a,b\n")


def test_an_import_can_be_stopped(bring_in):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        bring_in(REGISTER, progress=stop)
