"""Tables of text are read whole, within limits, or refused with the reason."""

import pytest

from mapapp.untrusted import tables
from mapapp.untrusted.tables import read_table
from mapapp.untrusted.unreadable import Unreadable


def written(folder, text, encoding="utf-8"):
    path = folder / "table.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return path


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(tmp_path, separator):
    table = read_table(written(tmp_path, f"a{separator}b\n1{separator}2\n"))

    assert table.heading == ("a", "b")
    assert table.rows == ((2, ["1", "2"]),)


def test_cells_may_hold_separators_quotes_and_line_breaks(tmp_path):
    table = read_table(written(tmp_path, 'a,b\n"x, ""y""\nz",1\n"lone\rreturn",2\n'))

    assert [cells for _, cells in table.rows] == [['x, "y"\nz', "1"], ["lone\rreturn", "2"]]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path):
    table = read_table(written(tmp_path, "a\nfirst\n\n   \nfourth\n"))

    assert [number for number, _ in table.rows] == [2, 5]


def test_columns_of_one_name_are_told_apart(tmp_path):
    table = read_table(written(tmp_path, "Name,,Name, Name \n1,2,3,4\n"))

    assert table.heading == ("Name", "Column 2", "Name 2", "Name 3")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"\n \n", "file-empty"),
        (b"a,b\n\x00\x01", "not-a-table"),
        (b'a,b\n"never closed,1\n2,3\n', "table-broken"),
        (b"a\n" + b"x" * 200_000, "table-broken"),
        (",".join("abc" * 300).encode(), "too-many-columns"),
    ],
)
def test_what_is_no_table_is_refused_with_the_reason(tmp_path, content, code):
    with pytest.raises(Unreadable) as refused:
        read_table(written(tmp_path, content))

    assert refused.value.code == code


def test_limits_hold(tmp_path, monkeypatch):
    path = written(tmp_path, "a\n1\n2\n3\n")

    with pytest.raises(Unreadable, match="too-many-rows"):
        read_table(path, most_rows=2)
    monkeypatch.setattr(tables, "MOST_BYTES", 4)
    with pytest.raises(Unreadable, match="file-too-big"):
        read_table(path)


def test_a_file_that_cannot_be_opened_is_said(tmp_path):
    with pytest.raises(Unreadable, match="file-not-opened"):
        read_table(tmp_path / "gone.csv")
