"""Whole numbers as protocol buffers write them: seven bits a byte, the lowest first."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

_BITS = 7
_MORE = 0x80


def varints(values: Iterable[int]) -> bytes:
    """A few numbers, none below zero, one after another."""
    out = bytearray()
    for value in values:
        while value >= _MORE:
            out.append(value & (_MORE - 1) | _MORE)
            value >>= _BITS
        out.append(value)
    return bytes(out)


def packed(values: np.ndarray) -> tuple[bytes, np.ndarray]:
    """Many numbers at once: their bytes, and where each begins; the last entry is where all end.

    Args:
        values: int64, none below zero.
    """
    lengths = np.ones(len(values), dtype=np.int64)
    most = int(values.max(initial=0))
    for bits in range(_BITS, max(most.bit_length(), 1), _BITS):
        lengths += values >= 1 << bits
    begins = np.concatenate(([0], np.cumsum(lengths)))
    out = np.empty(begins[-1], dtype=np.uint8)
    for place in range(int(lengths.max(initial=0))):
        has = lengths > place
        more = np.where(lengths[has] > place + 1, _MORE, 0)
        out[begins[:-1][has] + place] = values[has] >> _BITS * place & (_MORE - 1) | more
    return out.tobytes(), begins
