"""What the reading process sends back is the sheet that it read, letter for letter and place for place."""

import geopandas
import numpy as np
import pytest
import shapely
from shapely import LineString, Point

from mapapp.domain.refusal import Refusal
from mapapp.imports.reading import layers_in, read_hand_over, read_sheet
from mapapp.imports.sheet import RefusedRow, Sheet
from mapapp.imports.sheet_arrow import from_arrow, to_arrow
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Cancelled


def make(**differences):
    values = {
        "file": "register.csv",
        "numbers": (2, 3),
        "columns": {"Name": ["Päron\nپارک", None], "": [None, None], "places": [1.5, 2], "n": [10**15, None]},
        "shapes": np.array([Point(1, 2, 3), None], dtype=object),
        "crs": "EPSG:27700",
        "encoding": "cp1252",
        "evidence": "é ×1",
        "refused": (RefusedRow(4, Refusal("row-too-long", most=3)),),
        "layer": "halls",
    }
    return Sheet(**(values | differences))


def test_a_sheet_survives_the_journey():
    sheet = make()
    back = from_arrow(to_arrow(sheet))

    assert (back.columns, back.numbers, back.crs, back.layer) == (sheet.columns, (2, 3), "EPSG:27700", "halls")
    assert shapely.equals_exact(back.shapes[0], Point(1, 2, 3))
    assert back.shapes[1] is None
    assert [(one.row, one.reason.code, one.reason.details) for one in back.refused] == [
        (4, "row-too-long", {"most": 3})
    ]


def test_a_sheet_without_rows_or_shapes_survives_too():
    back = from_arrow(to_arrow(make(numbers=(), columns={}, shapes=None)))

    assert (back.numbers, back.columns, back.shapes) == ((), {}, None)


def test_a_column_of_words_and_numbers_is_words():
    assert from_arrow(to_arrow(make(columns={"a": ["x", 2.0]}))).columns == {"a": ["x", "2"]}


def test_half_letters_arrive_as_the_sign_for_them():
    assert from_arrow(to_arrow(make(columns={"a": ["x\ud800", None]}))).columns == {"a": ["x�", None]}


def test_a_table_is_read_apart(tmp_path):
    path = tmp_path / "halls.csv"
    path.write_text("Name,x\nTown hall,1\n", encoding="utf-8")

    assert read_sheet(path).columns == {"Name": ["Town hall"], "x": ["1"]}


def test_a_no_from_apart_names_the_file(tmp_path):
    path = tmp_path / "halls.geojson"
    path.write_text("{}", encoding="utf-8")

    with pytest.raises(Problem, match="import-not-a-layer") as problem:
        read_sheet(path)
    assert problem.value.path == path


def test_all_layers_of_a_file_can_be_named_and_read(tmp_path):
    path = tmp_path / "town.gpkg"
    for name, shape in (("halls", Point(0, 0)), ("paths", LineString([(0, 0), (1, 1)]))):
        geopandas.GeoDataFrame({"name": [name]}, geometry=[shape], crs=4326).to_file(path, layer=name)

    assert layers_in(path) == ("halls", "paths")
    sheets, made_at = read_hand_over(path)
    assert [(one.layer, one.columns) for one in sheets] == [
        ("halls", {"name": ["halls"]}),
        ("paths", {"name": ["paths"]}),
    ]
    assert made_at == ""


def test_reading_can_be_stopped(tmp_path):
    path = tmp_path / "halls.csv"
    path.write_text("Name\nTown hall\n", encoding="utf-8")

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        read_sheet(path, progress=stop)
