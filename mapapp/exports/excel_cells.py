"""Rows of a sheet as a workbook keeps them (ECMA-376, 18.3.1), put together a column at a time.

A spreadsheet library writes cell by cell, which takes ten times as long; it still makes everything around the rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from xlsxwriter.utility import xl_col_to_name

from mapapp.exports.spreadsheet_text import harmless_all
from mapapp.exports.texts import iso_times

MOST_LETTERS = 32_767
"""In one cell (Excel specifications and limits)."""
_MOST_EXACT = 2**53
"""Excel counts in 64-bit floats; a longer number would lose its last digits and is written as text."""
_DAY_MS = 86_400_000.0
_UNIX_EPOCH = 25_569.0
"""1970-01-01 in days of Excel's calendar, which takes 1900 for a leap year: before that March it is a day off."""
_FIRST_MARCH = 61.0
_UNWRITABLE = r"_x[0-9A-Fa-f]{4}_|[\x00-\x08\x0b-\x1f\x{FFFE}\x{FFFF}]"
_UNWRITABLE_ONE = re.compile(r"(_)(?=x[0-9A-Fa-f]{4}_)|([\x00-\x08\x0b-\x1f\uFFFE\uFFFF])")
"""What XML has no sign for, and what would be read as such a sign (ECMA-376, 22.9.2.19)."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a column's cells look: the number of a style of the book, and whether half of a text is worth nothing."""

    style: str = ""
    whole: bool = False


def rows_xml(first: int, columns: Sequence[pa.Array], looks: Sequence[Look]) -> pa.Buffer:
    """The rows of some columns, the first of them with this number; a null is an empty cell."""
    count = len(columns[0])
    numbers = pa.array(np.arange(first, first + count)).cast(pa.string())
    cells = [
        _cells(column, look, _joined(f'<c r="{xl_col_to_name(at)}', numbers, '"'))
        for at, (column, look) in enumerate(zip(columns, looks, strict=True))
    ]
    rows = _joined('<row r="', numbers, '">', *(pc.fill_null(one, "") for one in cells), "</row>")
    return pc.binary_join(pa.ListArray.from_arrays(pa.array([0, count], pa.int32()), rows), "")[0].as_buffer()


def _cells(column: pa.Array, look: Look, starts: pa.Array) -> pa.Array:
    """Each value as a cell that begins with its start."""
    kind = column.type
    if pa.types.is_string(kind):
        return _of_text(harmless_all(column), look, starts)
    if pa.types.is_boolean(kind):
        return _joined(starts, ' t="b"><v>', pc.if_else(column, "1", "0"), "</v></c>")
    if pa.types.is_date(kind):
        days = column.cast(pa.int32()).cast(pa.float64())
        return _of_time(days, column.cast(pa.string()), look, starts)
    if pa.types.is_timestamp(kind):
        days = pc.divide(column.cast(pa.int64()).cast(pa.float64()), _DAY_MS)
        return _of_time(days, iso_times(column), look, starts)
    if pa.types.is_floating(kind):
        finite = pc.if_else(pc.is_finite(column), column, pa.scalar(None, kind))
        return _of_number(finite.cast(pa.string()), starts)
    exact = pc.and_(pc.less_equal(column, _MOST_EXACT), pc.greater_equal(column, -_MOST_EXACT))
    texts = column.cast(pa.string())
    return pc.if_else(exact, _of_number(texts, starts), _of_text(texts, look, starts))


def _of_number(texts: pa.Array, starts: pa.Array, style: str = "") -> pa.Array:
    return _joined(starts, f"{style}><v>", texts, "</v></c>")


def _of_time(days: pa.Array, texts: pa.Array, look: Look, starts: pa.Array) -> pa.Array:
    """Days since 1970 in Excel's calendar; what is before it begins, as text."""
    serial = pc.add(days, _UNIX_EPOCH)
    serial = pc.if_else(pc.less(serial, _FIRST_MARCH), pc.subtract(serial, 1.0), serial)
    within = pc.greater_equal(serial, 1.0)
    shown = _of_number(serial.cast(pa.string()), starts, f' s="{look.style}"')
    return pc.if_else(within, shown, _of_text(texts, look, starts))


def _of_text(texts: pa.Array, look: Look, starts: pa.Array) -> pa.Array:
    texts = _fitting(texts, look)
    odd = pc.fill_null(pc.match_substring_regex(texts, _UNWRITABLE), False)
    if pc.any(odd).as_py():
        written = [_UNWRITABLE_ONE.sub(_sign, text) for text in texts.filter(odd).to_pylist()]
        texts = pc.replace_with_mask(texts, odd, pa.array(written, pa.string()))
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        texts = pc.replace_substring(texts, sign, name)
    return _joined(starts, ' t="inlineStr"><is><t xml:space="preserve">', texts, "</t></is></c>")


def _fitting(texts: pa.Array, look: Look) -> pa.Array:
    """Texts that end where a cell ends; of what must be whole, only what fits."""
    long = pc.fill_null(pc.greater(pc.utf8_length(texts), MOST_LETTERS), False)
    if not pc.any(long).as_py():
        return texts
    if look.whole:
        return pc.if_else(long, pa.scalar(None, pa.string()), texts)
    cut = pc.binary_join_element_wise(pc.utf8_slice_codeunits(texts, 0, MOST_LETTERS - 1), "…", "")
    return pc.if_else(long, cut, texts)


def _sign(found: re.Match[str]) -> str:
    return f"_x{ord(found[0]):04X}_"


def _joined(*parts: pa.Array | str) -> pa.Array:
    """The parts of each row one after the other; null where any of them is."""
    return pc.binary_join_element_wise(*parts, "")
