"""FlatGeobuf: one layer, with a spatial index wherever the format can have one."""

import pyogrio
import pytest
from shapely import LineString, Point

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, flatgeobuf
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.exports.datasets import FLORENCE, PLACES, dataset, rows, sample, table


def export(folder, data, **options):
    return flatgeobuf.write(data, folder / "out.fgb", ExportOptions(**options), silent)


def test_rows_are_found_by_place(tmp_path):
    data = dataset(table(ShapeKind.POINT, rows(Point(-1.89, 52.48), Point(-1.5, 52.3))))
    path = export(tmp_path, data, crs="EPSG:4326").path

    assert pyogrio.read_info(path)["capabilities"]["fast_spatial_filter"]
    assert len(pyogrio.read_bounds(path, bbox=(-1.6, 52, -1.4, 53))[0]) == 1


def test_a_file_of_one_shape_says_so(tmp_path):
    lines = dataset(table(ShapeKind.LINE, rows(LineString([(-1.89, 52.47), (-1.88, 52.475)]))))

    assert pyogrio.read_info(export(tmp_path, lines).path)["geometry_type"] == "LineString"
    assert pyogrio.read_info(export(tmp_path, sample()).path)["geometry_type"] == "Unknown"


def test_a_project_beyond_the_grid_asks_for_another_system(tmp_path):
    data = dataset(table(ShapeKind.POINT, rows(FLORENCE)))

    with pytest.raises(Problem, match="export-outside-crs"):
        export(tmp_path, data)
    assert list(tmp_path.iterdir()) == []


def test_what_lies_beyond_the_grid_is_named(tmp_path):
    report = export(tmp_path, dataset(table(ShapeKind.POINT, rows(PLACES[ShapeKind.POINT], FLORENCE))))

    assert (report.count, report.lost, report.left_out) == (1, 1, ("K7-F01",))
