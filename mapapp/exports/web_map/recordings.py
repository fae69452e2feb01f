"""Voices for a page in one file: as they were recorded, while there is room, and counted where there is none."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mapapp.workspace.dataset import Medium

_PLAYED = frozenset(("audio/webm", "audio/ogg", "audio/mp4", "audio/mpeg", "audio/wav"))
_AROUND = 200
"""Bytes of JSON around a recording."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A voice as the page plays it; `of` is its contribution, `src` a ``data:`` address, `words` what is said."""

    id: str
    of: str
    src: str
    seconds: float
    words: str


@dataclass(frozen=True, slots=True)
class Recordings:
    """left_out: those for which there was no room, and those of a kind that no browser plays; used: bytes of the
    file."""

    recordings: tuple[Recording, ...]
    left_out: int
    used: int


def recordings_within(media: Iterable[Medium], budget: int, look_up: Callable[[], None]) -> Recordings:
    """Every recording that still fits when it comes; none is made smaller, for that would need another codec.

    Args:
        budget: bytes in the file.
        look_up: called before each; what it raises ends the work.
    """
    found: list[Recording] = []
    used = left_out = 0
    for medium in media:
        look_up()
        kind = medium.content_type.partition(";")[0].strip().lower()
        if kind.startswith("image/"):
            continue
        recording = _recording(medium, kind)
        size = len(recording.src) + _AROUND + 4 * len(recording.words)
        if kind not in _PLAYED or used + size > budget:
            left_out += 1
            continue
        used += size
        found.append(recording)
    return Recordings(tuple(found), left_out, used)


def _recording(medium: Medium, kind: str) -> Recording:
    src = f"data:{kind};base64,{b64encode(medium.data).decode()}"
    return Recording(medium.uuid, medium.contribution_uuid, src, medium.seconds, medium.transcript)
