"""CSV that Excel, QGIS and a script open alike."""

import csv

import pandas
import pytest
from shapely import Point

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, csv_table
from mapapp.workspace.progress import silent
from tests.exports.datasets import FLORENCE, PLACES, dataset, rows, sample, table


def export(folder, data, **options):
    return csv_table.write(data, folder / "out.csv", ExportOptions(**options), silent)


def read(report):
    with report.path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_excel_is_told_that_it_is_unicode_and_pandas_does_not_stumble(tmp_path):
    path = export(tmp_path, sample()).path

    assert path.read_bytes().startswith(b"\xef\xbb\xbflayer,longitude,latitude,easting,northing,geometry_wkt,uuid")
    assert pandas.read_csv(path).columns[0] == "layer"


def test_a_place_has_degrees_and_metres_to_the_centimetre(tmp_path):
    # Ordnance Survey's worked example: Caister water tower, OSTN15 (A Guide to Coordinate Systems, annex C).
    tower = Point(1.716073973, 52.65800783)
    (row,) = read(export(tmp_path, dataset(table(ShapeKind.POINT, rows(tower)))))

    assert (row["longitude"], row["latitude"]) == ("1.716074", "52.6580078")
    assert float(row["easting"]) == pytest.approx(651409.80, abs=0.02)
    assert float(row["northing"]) == pytest.approx(313177.45, abs=0.02)


def test_a_place_beyond_the_grid_keeps_its_degrees(tmp_path):
    report = export(tmp_path, dataset(table(ShapeKind.POINT, rows(FLORENCE, PLACES[ShapeKind.POINT]))))
    abroad, _home = read(report)

    assert report.lost == 0
    assert (abroad["longitude"], abroad["easting"]) == ("11.2558", "")


def test_degrees_alone_can_be_asked_for(tmp_path):
    (row,) = read(export(tmp_path, dataset(table(ShapeKind.POINT, rows(FLORENCE))), crs="EPSG:4326"))

    assert "easting" not in row
    assert "geometry_wkt" not in row


def test_a_line_and_an_area_have_a_point_on_them_and_their_shape(tmp_path):
    line, area = (one for one in read(export(tmp_path, sample())) if one["geometry_wkt"])

    for row, kind in ((line, ShapeKind.LINE), (area, ShapeKind.AREA)):
        assert PLACES[kind].distance(Point(float(row["longitude"]), float(row["latitude"]))) < 1e-7
        assert row["geometry_wkt"].startswith({"line": "LINESTRING", "area": "POLYGON"}[kind])


def test_formulas_become_text_and_numbers_stay_numbers(tmp_path):
    data = dataset(table(ShapeKind.POINT, [row | {"cost": -1.5} for row in rows(*[PLACES[ShapeKind.POINT]] * 6)]))
    found = read(export(tmp_path, data))

    assert [row["title"] for row in found if "1+1" in row["title"]] == ["'=1+1"]
    assert {row["cost"] for row in found} == {"-1.5"}
    assert found[0]["created_at"] == "2026-05-09T14:03:27.250Z"
