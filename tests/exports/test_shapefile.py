"""Zipped shapefiles that older programs open, with nothing lost that they cannot hold."""

import csv
import io
from dataclasses import replace
from zipfile import ZipFile

import pyogrio
import pytest
from shapely import Point

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, shapefile
from mapapp.exports.dbase import dbase_names
from mapapp.workspace.progress import silent
from tests.exports.datasets import FLORENCE, PLACES, dataset, rows, sample, table

LONG = "বটতলা 🌳 " * 60


def export(folder, data, **options):
    return shapefile.write(data, folder / "out.shp.zip", ExportOptions(**options), silent)


def table_in(report, name):
    with ZipFile(report.path) as archive:
        return list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"))))


def test_each_shapefile_says_its_encoding_and_its_system(tmp_path):
    report = export(tmp_path, sample())

    with ZipFile(report.path) as archive:
        names = set(archive.namelist())
        assert archive.read("ideas.cpg") == b"UTF-8"
        assert b"British_National_Grid" in archive.read("ideas_lines.prj")
    stems = ("assets", "ideas", "ideas_lines", "ideas_areas")
    assert names == {f"{stem}.{part}" for stem in stems for part in ("shp", "shx", "dbf", "prj", "cpg")} | {
        "columns.csv",
        "full_text.csv",
    }


def test_long_words_are_cut_between_letters_and_whole_beside(tmp_path):
    (row,) = rows(PLACES[ShapeKind.POINT])
    report = export(tmp_path, dataset(table(ShapeKind.POINT, [row | {"body": LONG}])))

    short = pyogrio.read_arrow(report.path, layer="ideas")[1].to_pylist()[0]["body"]
    assert LONG.startswith(short)
    assert 250 <= len(short.encode()) <= 254
    (whole,) = table_in(report, "full_text.csv")
    assert (whole["uuid"], whole["body"]) == (row["uuid"], LONG)


def test_short_names_are_explained(tmp_path):
    asked = table(ShapeKind.POINT, rows(PLACES[ShapeKind.POINT]))
    new_names = {"title": "what_would_you_change", "body": "what_would_you_keep"}
    columns = tuple(replace(one, name=new_names.get(one.name, one.name)) for one in asked.columns)

    def batches():
        for batch in asked.batches():
            yield batch.rename_columns([new_names.get(name, name) for name in batch.schema.names])

    report = export(tmp_path, dataset(replace(asked, columns=columns, batches=batches)))

    explained = {row["column"]: row for row in table_in(report, "columns.csv")}
    assert explained["what_would"]["full_name"] == "what_would_you_change"
    assert explained["what_wou_2"]["full_name"] == "what_would_you_keep"
    assert explained["category"]["values"] == "green = Parks & trees; roads = Streets"
    assert set(explained) == set(pyogrio.read_info(report.path, layer="ideas")["fields"])


def test_a_place_beyond_the_grid_is_named_and_kept_in_the_table(tmp_path):
    report = export(tmp_path, dataset(table(ShapeKind.POINT, rows(Point(-1.89, 52.48), FLORENCE))))

    assert (report.count, report.left_out) == (1, ("K7-F01",))
    assert [row["longitude"] for row in table_in(report, "full_text.csv")] == ["-1.89", "11.2558"]


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (["title", "created_at"], ["title", "created_at"]),
        (["place_name_of_it", "place_name"], ["place_na_2", "place_name"]),
        (["what_would_a", "what_would_b", "what_wou_2"], ["what_would", "what_wou_3", "what_wou_2"]),
    ],
)
def test_names_of_ten_letters_differ(names, short):
    assert [dbase_names(names)[name] for name in names] == short
