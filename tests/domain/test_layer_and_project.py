"""A definition that could not become tables, or could reach out of its folder, is refused at once."""

from dataclasses import replace

import pytest
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from mapapp.domain.layer import RESERVED_COLUMNS, RESERVED_TABLES, Category
from mapapp.domain.project import BaseMap
from mapapp.domain.questions import Question
from mapapp.domain.refusal import Refusal
from mapapp.domain.shapes import ShapeKind
from tests.fakes.neighbourhood import brookvale, ideas, worries


def test_the_tables_of_a_layer_are_named_by_shape_with_points_first():
    assert list(ideas().tables.items()) == [
        ("ideas", ShapeKind.POINT),
        ("ideas_lines", ShapeKind.LINE),
        ("ideas_areas", ShapeKind.AREA),
    ]


def test_a_layer_of_lines_still_has_a_point_table_for_what_is_not_located():
    assert list(worries(shapes=(ShapeKind.LINE,)).tables) == ["concerns", "concerns_lines"]


@pytest.mark.parametrize(
    "layer_id",
    [
        "", "Ideas", "1deas", "ideas-2", "ide as", "ideas_lines", "x_areas", "ideas\n", "a" * 42, "idées",
        "gpkg_ideas", "rtree_ideas", "sqlite_ideas", 'x"; DROP TABLE ideas; --', *sorted(RESERVED_TABLES),
    ],
)  # fmt: skip
def test_a_layer_that_cannot_name_tables_is_refused(layer_id):
    with pytest.raises(Refusal, match="layer-id"):
        ideas(id=layer_id)


@pytest.mark.parametrize("question_id", ["", "Title", "needs\n", "x y", 'a"b', *sorted(RESERVED_COLUMNS)])
def test_a_question_that_cannot_name_a_column_is_refused(question_id):
    with pytest.raises(Refusal, match="question-id"):
        ideas(questions=(Question(question_id, "text", "What?"),))


@pytest.mark.parametrize(
    ("difference", "code"),
    [
        ({"questions": (Question("a", "text", "A"), Question("a", "number", "B"))}, "question-twice"),
        ({"categories": (Category("a", "A"), Category("a", "B"))}, "category-twice"),
        ({"categories": (Category("", "A"),)}, "category-twice"),
        ({"shapes": ()}, "layer-without-shape"),
        ({"symbol": "skull"}, "layer-look"),
        ({"colour": "red"}, "layer-look"),
        ({"colour": "#b9770e; background: url(x)"}, "layer-look"),
    ],
)
def test_a_layer_that_breaks_a_rule_is_refused(difference, code):
    with pytest.raises(Refusal, match=code):
        ideas(**difference)


def test_a_layer_knows_its_categories():
    assert ideas().category("movement").title == "Getting about"
    assert ideas().category("cheese") is None


@pytest.mark.parametrize(("layers", "code"), [((), "project-without-layer"), ((worries(), worries()), "layer-twice")])
def test_a_project_needs_layers_that_differ(layers, code):
    with pytest.raises(Refusal, match=code):
        brookvale(layers=layers)


@pytest.mark.parametrize(
    "area",
    [Polygon(), Polygon([(0, 0), (1, 1), (1, 0), (0, 1)]), Point(0, 0), LineString([(0, 0), (1, 1)]), "the park"],
    ids=["empty", "crossed", "point", "line", "words"],
)
def test_a_boundary_in_which_no_place_can_be_looked_for_is_refused(area):
    with pytest.raises(Refusal, match="area-shape"):
        brookvale(area=area)


def test_a_neighbourhood_may_have_several_parts_or_no_boundary():
    several = MultiPolygon([box(0, 0, 1, 1), box(2, 2, 3, 3)])

    assert brookvale(area=several).area == several
    assert brookvale(area=None).area is None


def test_a_layer_that_the_project_does_not_have_is_refused_by_name():
    with pytest.raises(Refusal, match="layer-unknown") as refusal:
        brookvale().layer("dreams")
    assert refusal.value.details == {"layer": "dreams"}


@pytest.mark.parametrize(
    "file",
    ["", ".", "..", "../secret", "a/b.pmtiles", "/etc/passwd", "..\\secret", "C:\\secret", "C:secret", "a\0b", "a/"],
)
def test_a_base_map_outside_the_projects_folder_is_refused(file):
    with pytest.raises(Refusal, match="base-map-file"):
        BaseMap("base", "Streets", "pmtiles-vector", file, "© somebody")


@pytest.mark.parametrize("file", ["brookvale.pmtiles", "Ward map (2026) v1.2.pmtiles", "карта.pmtiles"])
def test_a_base_map_is_named_by_its_file(file):
    assert replace(BaseMap("base", "Streets", "pmtiles-vector", "x", "© somebody"), file=file).file == file
