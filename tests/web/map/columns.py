"""Columns as the page fetches them, written by hand from the format's description (src/worker/columns.js)."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

Pair = tuple[float, float]

KINDS = {"point": 0, "line": 1, "area": 2}
PENDING, PUBLISHED, HIDDEN = 0, 1, 2


@dataclass(frozen=True)
class Mark:
    """One feature: its rings (a point is one ring of one pair) and its codes."""

    fid: int
    rings: Sequence[Sequence[Pair]]
    category: int = 0
    status: int = PUBLISHED
    flags: int = 0


def point(fid: int, lng: float, lat: float, **codes: int) -> Mark:
    return Mark(fid, [[(lng, lat)]], **codes)


def columns(kind: str, marks: Sequence[Mark]) -> bytes:
    """The binary form of a table."""
    rings = [ring for mark in marks for ring in mark.rings]
    pairs = [pair for ring in rings for pair in ring]
    ring_count = 0 if kind == "point" else len(rings)
    parts = [
        struct.pack("<4sHBBIII12x", b"MCOL", 1, KINDS[kind], 0, len(marks), ring_count, len(pairs)),
        struct.pack(f"<{len(pairs)}d", *(lng for lng, _ in pairs)),
        struct.pack(f"<{len(pairs)}d", *(lat for _, lat in pairs)),
        _uint32(mark.fid for mark in marks),
        _uint32(0 for _ in marks),
    ]
    if kind != "point":
        parts += [_starts(len(mark.rings) for mark in marks), _starts(len(ring) for ring in rings)]
    parts += [bytes(getattr(mark, code) for mark in marks) for code in ("category", "status", "flags")]
    return b"".join(parts)


def _uint32(numbers) -> bytes:
    numbers = list(numbers)
    return struct.pack(f"<{len(numbers)}I", *numbers)


def _starts(lengths) -> bytes:
    starts = [0]
    for length in lengths:
        starts.append(starts[-1] + length)
    return _uint32(starts)
