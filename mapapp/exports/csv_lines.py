"""Lines of a CSV put together a column at a time: one row after another would take several times as long."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa
import pyarrow.compute as pc

from mapapp.exports.spreadsheet_text import harmless_all
from mapapp.exports.texts import texts_of

_QUOTED = '[",\r\n]'
"""What needs quotes around it (RFC 4180, 2.6)."""
_LINE_END = "\r\n"


def lines(columns: Sequence[pa.Array]) -> pa.Buffer:
    """The rows of two columns or more, as RFC 4180 has them; what was said is never a formula.

    Empty cells are nulls; numbers and times are as `texts_of` has them.
    """
    texts = [_quoted(_text(column)) for column in columns]
    rows = pc.binary_join_element_wise(*texts, ",", null_handling="replace", null_replacement="")
    ended = pc.binary_join_element_wise(rows, "", _LINE_END)
    return pc.binary_join(pa.ListArray.from_arrays(pa.array([0, len(rows)], pa.int32()), ended), "")[0].as_buffer()


def _text(column: pa.Array) -> pa.Array:
    return harmless_all(column) if pa.types.is_string(column.type) else texts_of(column)


def _quoted(texts: pa.Array) -> pa.Array:
    wanting = pc.match_substring_regex(texts, _QUOTED)
    if not pc.any(wanting).as_py():
        return texts
    doubled = pc.replace_substring(texts, '"', '""')
    return pc.if_else(wanting, pc.binary_join_element_wise('"', doubled, '"', ""), texts)
