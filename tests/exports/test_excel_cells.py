"""Cells made a column at a time: what stands in a sheet, read by an XML parser."""

from datetime import UTC, date, datetime

import pyarrow as pa
from defusedxml.ElementTree import fromstring

from mapapp.exports.excel_cells import Look, rows_xml

DATED = Look(style="7")


def cells(values, kind, look=DATED):
    """The type, style and content of each row's cell, None where there is no cell."""
    xml = rows_xml(2, [pa.array(values, kind)], [look]).to_pybytes().decode()
    rows = fromstring(f"<sheet>{xml}</sheet>")
    assert [row.get("r") for row in rows] == [str(2 + at) for at in range(len(values))]
    return [(row[0].get("t"), row[0].get("s"), "".join(row[0].itertext())) if len(row) else None for row in rows]


def test_words_are_words_with_every_sign_they_had():
    said = [" a & <b> ", "=1", None, "new\nline\ttab", "\x01", "_x0041_", "\ufffe", "<r>"]

    assert [cell and cell[2] for cell in cells(said, pa.string())] == [
        " a & <b> ", "'=1", None, "new\nline\ttab", "_x0001_", "_x005F_x0041_", "_xFFFE_", "<r>",
    ]  # fmt: skip
    assert cells(["a"], pa.string()) == [("inlineStr", None, "a")]


def test_numbers_and_truth_are_themselves_and_no_number_is_no_cell():
    assert cells([1.5, float("nan"), float("inf"), None], pa.float64()) == [(None, None, "1.5"), None, None, None]
    assert cells([2**53, -(2**53) - 1], pa.int64()) == [
        (None, None, "9007199254740992"),
        ("inlineStr", None, "-9007199254740993"),
    ]
    assert cells([True, None, False], pa.bool_()) == [("b", None, "1"), None, ("b", None, "0")]


def test_days_are_counted_as_excel_counts_them():
    days = [date(1899, 12, 31), date(1900, 1, 1), date(1900, 2, 28), date(1900, 3, 1), date(2026, 5, 9), None]

    assert cells(days, pa.date32()) == [
        ("inlineStr", None, "1899-12-31"),
        *((None, "7", serial) for serial in ("1", "59", "61", "46151")),
        None,
    ]


def test_moments_have_their_time_of_day():
    noon = datetime(2026, 5, 9, 12, tzinfo=UTC)

    assert cells([noon], pa.timestamp("ms", tz="UTC")) == [(None, "7", "46151.5")]


def test_text_ends_where_a_cell_ends_and_what_must_be_whole_is_left_out():
    ((_, _, text),) = cells(["é" * 40_000], pa.string())

    assert (len(text), text[-1]) == (32_767, "…")
    assert cells(["a" * 40_000, "short"], pa.string(), Look(whole=True)) == [None, ("inlineStr", None, "short")]
