"""An Excel workbook: sheets for people, nothing that runs, nothing that breaks the file."""

from dataclasses import replace
from datetime import date

import pytest
from shapely import Polygon

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, excel, excel_filling
from mapapp.workspace.progress import Cancelled, silent
from tests.exports.datasets import PLACES, dataset, layer, rows, sample, table
from tests.exports.workbooks import workbook


def export(folder, data, **options):
    return workbook(excel.write(data, folder / "out.xlsx", ExportOptions(**options), silent).path)


def one_row(**values):
    (row,) = rows(PLACES[ShapeKind.POINT])
    return dataset(table(ShapeKind.POINT, [row | values]))


def as_cells(sheet):
    header, *lines = sheet
    return [dict(zip(header, line, strict=True)) for line in lines]


def test_each_layer_has_a_sheet_and_the_last_explains_the_columns(tmp_path):
    sheets = export(tmp_path, sample())

    assert list(sheets) == [
        "Ideas – points",
        "Ideas – lines",
        "Ideas – areas",
        'Community "assets"',
        "Data dictionary",
    ]
    explained = {(row["Sheet"], row["Column"]): row for row in as_cells(sheets["Data dictionary"])}
    assert explained["Ideas – lines", "category"]["Values"] == "green = Parks & trees; roads = Streets"
    assert explained["Ideas – lines", "easting"]["Meaning"].startswith("EPSG:27700")


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        '=HYPERLINK("https://example.org","Click")',
        "@SUM(1)",
        "{=1+1}",
        "<r><f>1+1</f></r>",
        "https://example.org",
        "_x0041_",
        "</t></is></c><c><f>1+1</f></c>",
        "0044",
    ],
)
def test_what_people_said_stays_text(tmp_path, words):
    (row,) = as_cells(export(tmp_path, one_row(title=words))["Ideas – points"])

    assert row["title"].removeprefix("'") == words


def test_numbers_that_excel_would_round_are_text(tmp_path):
    (row,) = as_cells(export(tmp_path, one_row(people=2**60, cost=float("nan")))["Ideas – points"])

    assert (row["people"], row["cost"]) == (str(2**60), None)


def test_text_ends_where_a_cell_ends_and_a_shape_that_long_is_left_out(tmp_path):
    (row,) = as_cells(export(tmp_path, one_row(body="a" * 40_000))["Ideas – points"])
    assert (len(row["body"]), row["body"][-1]) == (32_767, "…")

    long_edge = Polygon([(-1.8 - at / 1e5, 52.4 + (at % 2) / 1e3) for at in range(3_000)] + [(-1.8, 53)])
    (row,) = as_cells(export(tmp_path, dataset(table(ShapeKind.AREA, rows(long_edge))))["Ideas – areas"])
    assert row["geometry_wkt"] is None
    assert row["longitude"] is not None


def test_a_full_sheet_goes_on_in_another(tmp_path, monkeypatch):
    monkeypatch.setattr(excel_filling, "ROWS_PER_SHEET", 4)
    sheets = export(tmp_path, dataset(table(ShapeKind.POINT, rows(*[PLACES[ShapeKind.POINT]] * 9))))

    assert {name: len(lines) - 1 for name, lines in sheets.items() if name != "Data dictionary"} == {
        "Ideas – points": 4,
        "Ideas – points (2)": 4,
        "Ideas – points (3)": 1,
    }


def test_sheets_get_names_that_excel_allows():
    titles = [
        "History",
        "a/b:c*[d]?",
        "'quoted'",
        "The very long title of a layer about trees",
        "data dictionary",
        "",
    ]
    taken = {"history", "data dictionary"}
    titles.append("the VERY long title of a layer about parks")

    assert [excel_filling.sheet_name(title, taken) for title in titles] == [
        "History (2)",
        "a b c d",
        "quoted",
        "The very long title of a layer",
        "data dictionary (2)",
        "Layer",
        "the VERY long title of a la (2)",
    ]


def test_an_answer_keeps_its_own_column_beside_the_place(tmp_path):
    asked = table(ShapeKind.POINT, rows(PLACES[ShapeKind.POINT]), of=layer("trees", "Trees"))
    renamed = tuple(replace(one, name="longitude") if one.name == "people" else one for one in asked.columns)

    def batches():
        for batch in asked.batches():
            yield batch.rename_columns(["longitude" if name == "people" else name for name in batch.schema.names])

    (row,) = as_cells(export(tmp_path, dataset(replace(asked, columns=renamed, batches=batches)))["Trees – points"])
    assert (row["longitude"], row["longitude_answer"]) == (-1.8904, 0)


def test_a_date_before_excels_calendar_is_text(tmp_path):
    (row,) = as_cells(export(tmp_path, one_row(day=date(1851, 5, 1)))["Ideas – points"])

    assert row["day"] == "1851-05-01"


def test_cancelling_leaves_no_rows_waiting_on_the_disk(tmp_path):
    def stop(done, _total):
        if done > 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        excel.write(sample(), tmp_path / "out.xlsx", ExportOptions(), stop)
    assert list(tmp_path.iterdir()) == []
