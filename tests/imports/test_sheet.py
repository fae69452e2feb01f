"""Spreadsheets and archives are read like the tables and layers that they hold."""

import zipfile

import geopandas
import pandas
import pyogrio
import pytest
import xlsxwriter
from shapely import Point

from mapapp.imports.reading import problems_with
from mapapp.imports.sheet_files import open_sheet
from mapapp.workspace.problems import Problem


def read_sheet(path, **said):
    """In this process, which is quicker than apart."""
    with problems_with(path):
        return open_sheet(path, **said)


@pytest.fixture
def spreadsheet(tmp_path):
    path = tmp_path / "register.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Register")
        sheet.write_row(0, 0, ["Name", "Easting", "Northing", "UPRN"])
        sheet.write_row(1, 0, ["Town hall", 395265, 222126, 100121228178])
        sheet.write_row(2, 0, ["Old depot"])
        book.add_worksheet("Empty")
    return path


@pytest.fixture
def zipped(tmp_path):
    (tmp_path / "made").mkdir()
    frame = geopandas.GeoDataFrame({"name": ["Café"]}, geometry=[Point(395265, 222126)], crs="EPSG:27700")
    frame.to_file(tmp_path / "made" / "halls.shp")
    path = tmp_path / "from the council.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for one in (tmp_path / "made").iterdir():
            archive.write(one, f"GIS data/{one.name}")
    return path


def test_a_spreadsheet_is_read_by_its_heading(spreadsheet):
    sheet = read_sheet(spreadsheet)

    assert list(sheet.columns) == ["Name", "Easting", "Northing", "UPRN"]
    assert sheet.columns["Easting"] == [395265, None]
    assert sheet.numbers == (2, 3)


def test_its_places_are_found(bring_in, spreadsheet):
    plan = bring_in(spreadsheet)

    assert plan.report.place_columns == ("Easting", "Northing")
    assert plan.report.not_located == 1
    assert plan.contributions[0].shape.distance(Point(-2.070213, 51.897667)) < 1e-6
    assert plan.contributions[0].answers["uprn"] == "100121228178"


def test_a_spreadsheet_of_libreoffice_is_read_like_one_of_excel(tmp_path):
    path = tmp_path / "register.ods"
    frame = pandas.DataFrame({"Name": ["Town hall", "Café"], "Seats": [120, None]})
    pyogrio.write_dataframe(frame, path, layer="Register", driver="ODS")

    sheet = read_sheet(path)

    assert (sheet.columns["Name"], sheet.columns["Seats"]) == (["Town hall", "Café"], [120, None])
    assert sheet.numbers == (2, 3)


def test_a_zipped_shapefile_is_read_and_keeps_the_name_of_the_archive(bring_in, zipped):
    plan = bring_in(zipped)

    assert plan.report.file == "from the council.zip"
    assert plan.report.crs == "EPSG:27700"
    assert plan.contributions[0].answers == {"name": "Café"}


def test_of_several_in_an_archive_one_is_chosen(tmp_path):
    path = tmp_path / "two.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", "name\nA\n")
        archive.writestr("b.csv", "name\nB\n")

    with pytest.raises(Problem, match="import-choose-layer"):
        read_sheet(path)
    assert read_sheet(path, source_layer="b").columns == {"name": ["B"]}
    assert read_sheet(path, source_layer="a.csv").columns == {"name": ["A"]}


def test_a_broken_archive_is_refused(tmp_path):
    path = tmp_path / "torn.zip"
    path.write_bytes(b"PK\x03\x04")

    with pytest.raises(Problem, match="import-archive-broken"):
        read_sheet(path)


def test_a_project_is_not_even_opened(tmp_path):
    """Reading one byte of a file that is open elsewhere in this process would drop its locks."""
    path = tmp_path / "brookvale.gpkg"
    path.touch(mode=0)
    (tmp_path / "brookvale.private.sqlite").touch()

    with pytest.raises(Problem, match="import-is-project"):
        read_sheet(path)
