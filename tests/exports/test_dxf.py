"""A drawing that every CAD program reads: layers, labels, answers, and nothing where nothing is."""

import pyogrio
import pytest
from shapely import Polygon

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, dxf
from mapapp.exports.dxf_entities import ascii_text
from mapapp.exports.dxf_sections import drawing_layers
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.exports.datasets import FLORENCE, ODD_WORDS, PLACES, dataset, layer, rows, sample, table
from tests.exports.drawings import decoded, entities, pairs


def export(folder, data, **options):
    return dxf.write(data, folder / "out.dxf", ExportOptions(**options), silent)


def saying(words):
    (row,) = rows(PLACES[ShapeKind.POINT])
    return dataset(table(ShapeKind.POINT, [row | {"title": words, "body": words}]))


def test_gdal_opens_it_in_metres(tmp_path):
    report = export(tmp_path, sample())

    seen = pyogrio.read_dataframe(report.path)
    on_map = seen[seen["PaperSpace"].isna() & seen["Text"].isna()]
    assert report.crs == "EPSG:27700"
    assert sorted(on_map.geom_type) == ["LineString"] * 2 + ["Point"] * 8
    assert set(on_map["Layer"]) == {"IDEAS", "IDEAS_LINES", "IDEAS_AREAS"}
    assert on_map.total_bounds == pytest.approx([407_500, 285_900, 409_000, 287_100], abs=700)


def test_labels_have_a_layer_of_their_own(tmp_path):
    drawn = entities(export(tmp_path, sample()).path)

    assert {one.layer for one in drawn if one.text} == {"IDEAS_TEXT", "IDEAS_LINES_TEXT", "IDEAS_AREAS_TEXT"}
    assert not any(one.layer.endswith("_TEXT") for one in drawn if not one.text)


def test_every_layer_is_defined_with_its_colour(tmp_path):
    found = pairs(export(tmp_path, sample()).path)

    names = [found[at + 1][1] for at, pair in enumerate(found) if pair == (0, "LAYER")]
    colours = {found[at + 3] for at, pair in enumerate(found) if pair == (0, "LAYER")}
    assert {one.layer for one in entities(tmp_path / "out.dxf")} <= set(names)
    assert "ASSETS" in names
    assert colours == {(62, "150")}  # of the 255 the nearest to #0a64ff


def test_what_has_no_place_is_listed_on_paper_line_by_line(tmp_path):
    listed = [one for one in entities(export(tmp_path, sample()).path) if one.on_paper]

    assert [one.answers["ref"] for one in listed] == ["K7-F08", "K7-F09"]
    assert listed[0].corners[0][1] > listed[1].corners[0][1]


@pytest.mark.parametrize(
    "words", [*ODD_WORDS, "^J^M", r"\U+0041 \P", "50%%% of %%u all %%d", "a\n0\nEOF\n", "{\\H9;x}"]
)
def test_what_people_wrote_stays_text_on_one_line(tmp_path, words):
    shape, label = entities(export(tmp_path, saying(words)).path)

    assert shape.answers["body"] == words
    assert label.text == " ".join(words.split())


def test_text_is_never_cut_within_a_letter():
    for most in range(30):
        cut = ascii_text("aé🌳b", most)
        assert len(cut) <= most
        assert "aé🌳b".startswith(decoded(cut))


def test_no_attached_text_is_longer_than_the_format_allows(tmp_path):
    found = pairs(export(tmp_path, saying("বটতলা " * 400)).path)

    assert max(len(value) for code, value in found if code == 1000) <= 255


def test_a_hole_is_drawn_too(tmp_path):
    ring = [(-1.89, 52.47), (-1.89, 52.48), (-1.88, 52.48), (-1.88, 52.47)]
    hole = [(-1.887, 52.473), (-1.887, 52.477), (-1.883, 52.477)]
    drawn = entities(export(tmp_path, dataset(table(ShapeKind.AREA, rows(Polygon(ring, [hole]))))).path)

    assert [(one.kind, len(one.corners), one.closed) for one in drawn if not one.text] == [
        ("POLYLINE", 4, True),
        ("POLYLINE", 3, True),
    ]


def test_layer_names_are_short_and_differ():
    long = "what_people_would_like_to_see_here"
    tables = [table(ShapeKind.POINT, [], of=layer(long + end, "Layer")) for end in ("_one", "_two")]

    assert list(drawing_layers(tables).values()) == ["WHAT_PEOPLE_WOULD_LIKE_TO_", "WHAT_PEOPLE_WOULD_LIKE_T_2"]


def test_a_drawing_in_degrees_has_small_letters(tmp_path):
    heights = {float(value) for code, value in pairs(export(tmp_path, sample(), crs="EPSG:4326").path) if code == 40}

    assert max(heights) < 0.0001


def test_a_project_beyond_the_grid_asks_for_another_system(tmp_path):
    with pytest.raises(Problem, match="export-outside-crs"):
        export(tmp_path, dataset(table(ShapeKind.POINT, rows(FLORENCE))))
    assert list(tmp_path.iterdir()) == []
