"""A column's values as text, as every format that knows nothing else writes them."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_EXPONENTS_FROM = 1e15
"""Arrow writes larger numbers with an exponent, which says by itself that they are no integers."""


def texts_of(column: pa.Array) -> pa.Array:
    """``true`` and ``false``, ISO 8601 days and times; a real number has a point or an exponent, so that a program
    that guesses types sees one. A null stays one."""
    if pa.types.is_timestamp(column.type):
        return iso_times(column)
    if pa.types.is_floating(column.type):
        return _real(column)
    return column.cast(pa.string())


def iso_times(column: pa.Array) -> pa.Array:
    """Timestamps in UTC with milliseconds: ``2026-05-09T14:03:27.250Z``."""
    return pc.strftime(column, "%Y-%m-%dT%H:%M:%SZ")


def _real(column: pa.Array) -> pa.Array:
    values = column.to_numpy(zero_copy_only=False)
    whole = (np.trunc(values) == values) & (np.abs(values) < _EXPONENTS_FROM)
    texts = column.cast(pa.string())
    if not whole.any():
        return texts
    return pc.if_else(pa.array(whole), pc.binary_join_element_wise(texts, "0", "."), texts)
