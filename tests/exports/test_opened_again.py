"""Files that were torn on the disk are found out."""

import io

import pyarrow as pa
import pytest

from mapapp.exports import ExportOptions, csv_table, excel, geojson, web_map
from mapapp.exports.excel_sheet import rows_of_workbook
from mapapp.exports.opened_again import check_rows, marks_in, rows_of_csv, rows_of_geojson
from mapapp.exports.web_map.page import rows_of_page
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.exports.datasets import sample

COUNTED = {
    "csv": (csv_table, lambda path: rows_of_csv(path, "layer")),
    "geojson": (geojson, rows_of_geojson),
    "xlsx": (excel, rows_of_workbook),
    "html": (web_map, rows_of_page),
}


@pytest.mark.parametrize("ending", COUNTED)
def test_a_whole_file_holds_every_row_whatever_was_said(tmp_path, ending):
    format, rows_of = COUNTED[ending]

    assert rows_of(format.EXPORTER.write(sample(), tmp_path / f"out.{ending}", ExportOptions(), silent).path) == 12


def torn(folder, ending, after):
    """A file that ends soon after these words."""
    path = COUNTED[ending][0].EXPORTER.write(sample(), folder / f"out.{ending}", ExportOptions(), silent).path
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.index(after) + 20])
    return path


def test_a_torn_file_holds_as_many_as_are_whole(tmp_path):
    assert rows_of_geojson(torn(tmp_path, "geojson", b"K7-F03")) == 3
    assert rows_of_page(torn(tmp_path, "html", b'id="data"')) == 0


def test_a_torn_table_cannot_be_read(tmp_path):
    with pytest.raises(pa.ArrowInvalid):
        rows_of_csv(torn(tmp_path, "csv", b"K7-F03"), "layer")


def test_a_mark_is_found_across_two_pieces():
    class Drop(io.BytesIO):
        def read(self, _size=-1):
            return super().read(3)

    assert marks_in(Drop(b"..<row>..<row><row>.<ro"), b"<row>") == 3


def test_what_is_missing_is_told_in_numbers(tmp_path):
    with pytest.raises(Problem, match="export-miscounted") as problem:
        check_rows(tmp_path / "out.csv", 12, 11)

    assert problem.value.details == {"wrote": 12, "found": 11}
