"""Go through a whole segment of the journal, and name what in it can no longer be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from mapapp.store import frames
from mapapp.store.frames import Head

_PIECE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Unread:
    """Bytes of a segment that are nobody's frame any more.

    Attributes:
        offset: where they begin, in bytes.
        torn: nothing follows. A power cut leaves that of a frame nobody was thanked for; a file cut off later, too.
        hlc: the clock reading that the damaged frame still tells, empty for none.
    """

    segment: Path
    offset: int
    torn: bool = False
    hlc: str = ""


@dataclass(frozen=True, slots=True)
class Survey:
    """One segment: its whole frames in their order, and what else lies there."""

    segment: Path
    whole: tuple[Head, ...] = ()
    unread: tuple[Unread, ...] = ()


def survey(segment: Path) -> Survey:
    """Read all of a segment and compare every checksum. One that the disk does not give is unread as a whole."""
    try:
        with segment.open("rb") as file:
            whole, damaged, position = [], [], 0
            for head in list(frames.heads(file)):
                damaged.extend(_between(segment, file, position, head.offset))
                if frames.is_whole(file, head):
                    whole.append(head)
                else:
                    damaged.append(Unread(segment, head.offset, hlc=head.hlc))
                position = head.offset + head.size
            damaged.extend(_between(segment, file, position, file.seek(0, 2), torn=True))
    except OSError:
        return Survey(segment, unread=(Unread(segment, 0),))
    return Survey(segment, tuple(whole), tuple(damaged))


def frame_bytes(segment: Path, head: Head) -> bytes:
    """A frame as it lies there."""
    with segment.open("rb") as file:
        file.seek(head.offset)
        return file.read(head.size)


def _between(segment: Path, file: BinaryIO, start: int, end: int, *, torn: bool = False) -> Iterator[Unread]:
    """What lies between two frames. Zeros are what an erasure left, and say nothing."""
    for position in range(start, end, _PIECE_BYTES):
        file.seek(position)
        piece = file.read(min(_PIECE_BYTES, end - position))
        if piece.strip(b"\0"):
            yield Unread(segment, position + len(piece) - len(piece.lstrip(b"\0")), torn)
            return
