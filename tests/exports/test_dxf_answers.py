"""Answers attached to a shape: what is there, in plain signs, and no more than the format takes."""

from datetime import UTC, datetime

import pyarrow as pa

from mapapp.exports.dxf_answers import attached_all


def attached(**columns):
    """Each row's texts, without the name of the application before them."""
    found = []
    for row in attached_all({name: pa.array(values) for name, values in columns.items()}):
        head, *rest = row.removesuffix("\n").split("\n1000\n")
        assert head == "1001\nMAPAPP"
        found.append(rest)
    return found


def test_what_is_not_said_is_not_there():
    assert attached(title=["Bench", "", None], people=[2, None, 0]) == [["title=Bench", "people=2"], [], ["people=0"]]


def test_values_are_as_programs_read_them():
    when = datetime(2026, 5, 9, 14, 3, 27, tzinfo=UTC)

    assert attached(cost=[4.0], located=[True], day=[when.date()]) == [["cost=4.0", "located=true", "day=2026-05-09"]]


def test_odd_signs_are_written_in_plain_ones():
    assert attached(title=["caf\u00e9\n2", "100%"]) == [["title=caf\\U+00E9^J2"], ["title=100%"]]


def test_a_long_answer_ends_where_a_text_ends():
    ((text,),) = attached(body=["a" * 400])

    assert text == "body=" + "a" * 250


def test_answers_beyond_what_one_shape_holds_are_left_away():
    many = {f"question_{number:02d}": ["a" * 250, "short"] for number in range(80)}
    full, short = attached(**many)

    assert [len(full), len(short)] == [60, 80]
    assert full == [f"question_{number:02d}=" + "a" * 243 for number in range(60)]
