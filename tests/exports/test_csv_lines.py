"""Lines made a column at a time are the lines that Python's own writer makes of the same cells."""

import csv
import io

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from mapapp.exports.csv_lines import lines
from mapapp.exports.spreadsheet_text import harmless
from tests.exports.datasets import ODD_WORDS, WHEN

ODD = (*ODD_WORDS, 'He said "no"', "a\rb", "a\r\nb", '"', ",", "", " ", "=1", "\u2028")
COORDINATES = st.floats(-180, 180).map(lambda degrees: round(degrees, 7)).filter(lambda one: abs(one) > 1e-4)


def written(*columns):
    out = io.StringIO()
    csv.writer(out).writerows(zip(*columns, strict=True))
    return out.getvalue().encode()


def made(*columns):
    return lines(columns).to_pybytes()


@given(st.lists(st.tuples(st.none() | st.sampled_from(ODD) | st.text(), COORDINATES, st.none() | st.integers(-9, 9))))
def test_they_are_the_lines_of_pythons_own_writer(rows):
    words, degrees, counts = zip(*rows, strict=True) if rows else ((), (), ())
    told = [text and harmless(text) for text in words]

    found = made(pa.array(words, pa.string()), pa.array(degrees, pa.float64()), pa.array(counts, pa.int64()))

    assert found == written(told, degrees, counts)


def test_whole_reals_are_reals_and_nothing_is_empty():
    found = made(pa.array([2.0, -0.0, None, 1e16]), pa.array([1, None, 3, 4]))

    assert found == b"2.0,1\r\n-0.0,\r\n,3\r\n1e+16,4\r\n"


def test_truth_days_and_moments_are_as_programs_read_them():
    found = made(
        pa.array([True, None]),
        pa.array([WHEN.date(), None]),
        pa.array([WHEN, None], pa.timestamp("ms", tz="UTC")),
    )

    assert found == b"true,2026-05-09,2026-05-09T14:03:27.250Z\r\n,,\r\n"


def test_a_piece_of_a_batch_is_that_piece():
    words = pa.array(["a", "b", "=c", 'd"'])

    assert made(words.slice(2), pa.array([1.5, 2.5, 3.5, 4.5]).slice(2)) == b'\'=c,3.5\r\n"d""",4.5\r\n'
