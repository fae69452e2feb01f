"""Journals whose entries are whole, as their checksums say, and yet tell what no program of ours ever wrote."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from typing import Any

import msgspec

from mapapp.store import frames

_JUNK = (
    None, True, -1, 2**63, -(2**63), 1e308, float("nan"), "", "x" * 5000, "\0", "DROP TABLE ideas", "🦀",
    "2026-13-45T00:00:00Z", b"", b"\xff" * 20, [], [1, 2], {}, {"a": 1},
)  # fmt: skip
_NO_CLOCKS = (b"", b"zzz", b"\xff\xfe", b"1-2", b"999999999999999-000001-elsewhere", b"-1-2-3")


def mutant(frame: bytes, chance: random.Random) -> bytes:
    """The frame with one thing in it made something else, and a checksum that fits."""
    _, hlc_size, _, _ = frames._HEAD.unpack_from(frame)
    content = frame[frames._HEAD.size :]
    hlc, payload = content[:hlc_size], msgspec.msgpack.decode(content[hlc_size:])
    if chance.random() < 0.1:
        hlc = chance.choice(_NO_CLOCKS)
    else:
        _change(payload, chance)
    packed = msgspec.msgpack.encode(payload)
    checksum = hashlib.sha256(hlc + packed).digest()
    return frames._HEAD.pack(frames.MAGIC, len(hlc), len(packed), checksum) + hlc + packed


def _change(payload: dict[str, Any], chance: random.Random) -> None:
    holder, key = chance.choice(list(_places(payload)))
    old = holder[key]
    if isinstance(old, str) and old.startswith("{"):  # a definition, which is JSON within
        inner = msgspec.json.decode(old)
        within, name = chance.choice(list(_places(inner)))
        within[name] = chance.choice([one for one in _JUNK if not isinstance(one, bytes)])
        holder[key] = msgspec.json.encode(inner).decode()
    elif isinstance(old, bytes) and old and chance.random() < 0.6:
        place = chance.randrange(len(old))
        holder[key] = old[:place] + bytes([old[place] ^ chance.randrange(1, 256)]) + old[place + 1 :]
    elif chance.random() < 0.2:
        del holder[key]
    else:
        holder[key] = chance.choice(_JUNK)


def _places(value: object) -> Iterator[tuple[Any, Any]]:
    """Every value in it, by what holds it and under which name or number."""
    names = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for name in names:
        yield value, name
        yield from _places(value[name])
