"""Lines of a CSV put together a column at a time: one row after another would take several times as long."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from mapapp.exports.spreadsheet_text import harmless_all
from mapapp.exports.times import iso_times

_QUOTED = '[",\r\n]'
"""What needs quotes around it (RFC 4180, 2.6)."""
_LINE_END = "\r\n"
_EXPONENTS_FROM = 1e15
"""Arrow writes larger numbers with an exponent, which says by itself that they are no integers."""


def lines(columns: Sequence[pa.Array]) -> pa.Buffer:
    """The rows of two columns or more, as RFC 4180 has them; what was said is never a formula.

    Empty cells are nulls. A real number has a point or an exponent, so that a program that guesses types sees one.
    """
    texts = [_quoted(_text(column)) for column in columns]
    rows = pc.binary_join_element_wise(*texts, ",", null_handling="replace", null_replacement="")
    ended = pc.binary_join_element_wise(rows, "", _LINE_END)
    return pc.binary_join(pa.ListArray.from_arrays(pa.array([0, len(rows)], pa.int32()), ended), "")[0].as_buffer()


def _text(column: pa.Array) -> pa.Array:
    if pa.types.is_timestamp(column.type):
        return iso_times(column)
    if pa.types.is_floating(column.type):
        return _real(column)
    if pa.types.is_string(column.type):
        return harmless_all(column)
    return column.cast(pa.string())


def _real(column: pa.Array) -> pa.Array:
    values = column.to_numpy(zero_copy_only=False)
    whole = (np.trunc(values) == values) & (np.abs(values) < _EXPONENTS_FROM)
    texts = column.cast(pa.string())
    if not whole.any():
        return texts
    return pc.if_else(pa.array(whole), pc.binary_join_element_wise(texts, "0", "."), texts)


def _quoted(texts: pa.Array) -> pa.Array:
    wanting = pc.match_substring_regex(texts, _QUOTED)
    if not pc.any(wanting).as_py():
        return texts
    doubled = pc.replace_substring(texts, '"', '""')
    return pc.if_else(wanting, pc.binary_join_element_wise('"', doubled, '"', ""), texts)
