"""What every format promises: it opens again, holds all of it at the right place, and nothing half done stays."""

import errno
import re

import pytest
import shapely

from mapapp.domain.refusal import Refusal
from mapapp.domain.shapes import ShapeKind
from mapapp.exports import EXPORTERS, ExportOptions, exporter_for, opened_again
from mapapp.exports import closed_file as closing
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Cancelled, silent
from tests.exports.datasets import ODD_WORDS, PLACES, dataset, layer, rows, sample, table
from tests.exports.readers import opened

FOR_PROGRAMS = [one for one in EXPORTERS if not one.for_people]
"""A report is read by people: what it promises stands in its own tests."""

pytestmark = pytest.mark.parametrize("exporter", FOR_PROGRAMS, ids=lambda one: one.id)


HOSTILE = (
    '=HYPERLINK("https://example.org","Click")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "<img src=x onerror=alert(1)>",
    "]]></description><script>alert(1)</script>",
    "<r><t>rich</t></r>",
    "{{ 7 * 7 }} ${7 * 7} %s %n \\U+0041 \\P ^J",
    "'; DROP TABLE ideas; --",
    "$[body] &lt;b&gt; &amp;amp;",
    "_x003D_1+1",
    "\u2067from right to left\u2069",
)


def target(folder, exporter):
    return folder / f"hand over{exporter.extensions[0]}"


def export(folder, exporter, data, progress=silent, **options):
    return exporter.write(data, target(folder, exporter), ExportOptions(**options), progress)


def test_it_opens_again_with_every_row(exporter, tmp_path):
    report = export(tmp_path, exporter, sample())

    assert report.count == len(opened(report)) == 12
    assert report.not_located == sum(shape is None for shape, _ in opened(report)) == 2
    assert report.path == target(tmp_path, exporter)


def test_everything_is_at_its_place(exporter, tmp_path):
    for shape, _ in opened(export(tmp_path, exporter, sample())):
        if shape is not None:
            kind = {"Point": ShapeKind.POINT, "LineString": ShapeKind.LINE, "Polygon": ShapeKind.AREA}[
                shape.geom_type
            ]
            # a hundred-millionth of a degree is a millimetre; GeoJSON rounds to a centimetre
            assert shapely.hausdorff_distance(shape, PLACES[kind]) < 1e-7


def test_odd_characters_survive(exporter, tmp_path):
    titles = {values["title"] for _, values in opened(export(tmp_path, exporter, sample()))}

    assert titles == set(ODD_WORDS)


def test_hostile_words_are_words(exporter, tmp_path):
    hostile = [row | {"title": words} for row, words in zip(rows(*[None] * len(HOSTILE)), HOSTILE, strict=True)]
    found = opened(export(tmp_path, exporter, dataset(table(ShapeKind.POINT, hostile))))

    assert [values["title"] for _, values in sorted(found, key=lambda one: one[1]["uuid"])] == list(HOSTILE)


def test_numbers_and_times_survive(exporter, tmp_path):
    by_uuid = {values["uuid"]: values for _, values in opened(export(tmp_path, exporter, sample()))}
    values = by_uuid["00000000-0000-4000-8000-000000000003"]

    assert values["people"] == 3
    assert values["cost"] == 4.5
    assert values["located"] is True
    assert values["created_at"].isoformat().startswith("2026-05-09T14:03:27")
    assert values["day"].isoformat() == "2026-05-09"


def test_only_the_columns_of_the_dataset_leave(exporter, tmp_path):
    allowed = {column.name for column in sample().tables[0].columns} | {"layer", "fid"}

    for _, values in opened(export(tmp_path, exporter, sample())):
        assert set(values) <= allowed


def test_layers_can_be_chosen(exporter, tmp_path):
    data = dataset(
        table(ShapeKind.POINT, rows(PLACES[ShapeKind.POINT]), of=layer("ideas", "Ideas")),
        table(ShapeKind.POINT, rows(PLACES[ShapeKind.POINT]), of=layer("worries", "Worries")),
    )

    assert export(tmp_path, exporter, data, layers=frozenset({"worries"})).count == 1
    with pytest.raises(Refusal, match="layer-unknown"):
        export(tmp_path, exporter, data, layers=frozenset({"nothing"}))


def test_a_layer_without_rows_is_there_once_and_empty_shapes_are_not(exporter, tmp_path):
    data = dataset(
        table(ShapeKind.POINT, []),
        table(ShapeKind.LINE, []),
        table(ShapeKind.POINT, [], of=layer("worries", "Worries")),
        table(ShapeKind.AREA, rows(PLACES[ShapeKind.AREA]), of=layer("worries", "Worries")),
    )

    assert list(export(tmp_path, exporter, data).counts) == ["Ideas – points", "Worries – areas"]


def test_a_file_that_does_not_hold_all_is_thrown_away(exporter, tmp_path, monkeypatch):
    def short_by_one(file, wrote, counted):
        name, rows = next((name, rows) for name, rows in counted.items() if rows)
        check(file, wrote, {**counted, name: rows - 1})

    check = opened_again.check_same
    monkeypatch.setattr(opened_again, "check_same", short_by_one)

    with pytest.raises(Problem, match="export-miscounted"):
        export(tmp_path, exporter, sample())
    assert list(tmp_path.iterdir()) == []


def test_an_empty_project_is_an_empty_file(exporter, tmp_path):
    report = export(tmp_path, exporter, dataset(table(ShapeKind.POINT, [])))

    assert report.count == len(opened(report)) == 0


def test_progress_goes_from_nothing_to_all(exporter, tmp_path):
    seen = []

    export(tmp_path, exporter, sample(), progress=lambda done, total: seen.append((done, total)))

    assert seen == sorted(seen)
    assert seen[-1] == (12, 12)


def test_cancelling_leaves_the_old_file_as_it_was_and_nothing_else(exporter, tmp_path):
    old = target(tmp_path, exporter)
    old.write_text("last week's")

    def stop(done, _total):
        if done > 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(tmp_path, exporter, sample(), progress=stop)

    assert [path.name for path in tmp_path.iterdir()] == [old.name]
    assert old.read_text() == "last week's"


def test_an_old_file_is_replaced(exporter, tmp_path):
    target(tmp_path, exporter).write_text("last week's")

    assert export(tmp_path, exporter, sample()).count == 12


def test_a_row_that_cannot_be_read_leaves_nothing(exporter, tmp_path):
    broken = rows(PLACES[ShapeKind.POINT])
    data = dataset(table(ShapeKind.POINT, broken))

    def failing():
        raise Problem("snapshot-gone")
        yield

    torn = dataset(type(data.tables[0])(*[*_fields(data.tables[0]), failing]))

    with pytest.raises(Problem, match="snapshot-gone"):
        export(tmp_path, exporter, torn)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_and_leaves_nothing(exporter, tmp_path, monkeypatch):
    def full(_path):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(closing, "_sync", full)

    with pytest.raises(Problem, match="export-disk-full"):
        export(tmp_path, exporter, sample())
    assert list(tmp_path.iterdir()) == []


def test_a_project_is_never_exported_over_itself(exporter, tmp_path):
    target(tmp_path, exporter).with_suffix(".private.sqlite").touch()

    with pytest.raises(Problem, match="export-over-project"):
        export(tmp_path, exporter, sample())


def test_a_missing_folder_is_named(exporter, tmp_path):
    with pytest.raises(Problem, match="export-folder-missing"):
        export(tmp_path / "nowhere", exporter, sample())


def test_no_side_files_stay(exporter, tmp_path):
    report = export(tmp_path, exporter, sample())

    assert set(tmp_path.iterdir()) == {report.path, *report.beside}


def test_its_ending_finds_it(exporter, tmp_path):
    for ending in exporter.extensions:
        assert exporter_for(tmp_path / f"Brookvale{ending.upper()}") is exporter
    assert exporter_for(tmp_path / "anything.dat", exporter.id) is exporter


def test_an_unknown_ending_is_a_problem(exporter, tmp_path):
    with pytest.raises(Problem, match="export-format-unknown") as problem:
        exporter_for(tmp_path / "map.doc")
    assert re.search(rf"{exporter.extensions[0]}\b", problem.value.details["known"])


def _fields(one):
    return one.name, one.title, one.layer, one.shape, one.columns, one.count
