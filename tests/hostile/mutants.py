"""Damaged copies of a file, read one after the other in the process that reads for us."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow as pa

from mapapp.imports.sheet_files import every_sheet
from mapapp.untrusted.unreadable import Unreadable


def outcomes(seed: Path, count: int) -> Iterator[pa.Table]:
    """For each mutant ``read``, or why it was refused. The same mutants every time."""
    chance = random.Random(seed.name)
    content = seed.read_bytes()
    with TemporaryDirectory() as folder:
        for number in range(count):
            mutant = Path(folder) / f"{number}{''.join(seed.suffixes)}"
            mutant.write_bytes(_damaged(content, chance))
            try:
                list(every_sheet(mutant))
                said = "read"
            except Unreadable as failure:
                said = failure.code
            mutant.unlink()
            yield pa.table({"outcome": [said]})


def _damaged(content: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, a piece cut out, doubled or replaced by noise, or the end missing."""
    data = bytearray(content)
    at = chance.randrange(len(data))
    piece = chance.randrange(1, max(2, len(data) // 8))
    match chance.randrange(5):
        case 0:
            for _ in range(chance.randrange(1, 20)):
                data[chance.randrange(len(data))] = chance.randrange(256)
        case 1:
            del data[at : at + piece]
        case 2:
            data[at:at] = data[at : at + piece]
        case 3:
            data[at : at + piece] = chance.randbytes(piece)
        case 4:
            del data[at:]
    return bytes(data)
