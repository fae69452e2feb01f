"""Takes contributions, comments and offers out of the journal's frames where they lie: no offset, no length changes.

What a shorter frame leaves is filled with zeros, which readers step over. Overwriting in place also reaches the bytes
themselves, where a rewritten copy would leave the old ones in the disk's free space. Torn by a power cut, a frame is
damaged; at the next opening the file, which has the change, gives it back.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from mapapp.domain.contribution import Contribution
from mapapp.domain.responses import Comment, Offer
from mapapp.domain.rules.rounds import tombstone
from mapapp.domain.snapshot import Changes
from mapapp.store import frames
from mapapp.store.frames import DamagedFrame, Head

S = TypeVar("S", Comment, Offer)
_SLICE_BYTES = 4 << 20
"""Looked through in a few milliseconds: a tap need not wait for the whole of an afternoon's photos."""


def erase_from_segment(path: Path, uuids: Collection[str], media: Collection[str]) -> Iterator[None]:
    """Blank what has these uuids, and drop its attachments, a slice of the segment at each step."""
    wanted = [uuid.encode() for uuid in (*uuids, *media)]
    read = 0
    with path.open("r+b") as file:
        for head in list(frames.heads(file)):
            file.seek(head.offset)
            frame = file.read(head.size)
            if any(uuid in frame for uuid in wanted):
                _overwrite(file, head, _without(frame, uuids, media))
            read += head.size
            if read >= _SLICE_BYTES:
                read = 0
                yield
        file.flush()
        os.fsync(file.fileno())


def _without(frame: bytes, uuids: Collection[str], media: Collection[str]) -> bytes:
    """The frame as it would be had nothing been said; nothing at all of one that is damaged."""
    try:
        return frames.encode(_blanked(frames.decode(frame), uuids, media))
    except DamagedFrame:
        return b""


def _blanked(changes: Changes, uuids: Collection[str], media: Collection[str]) -> Changes:
    return replace(
        changes,
        contributions=tuple(_tombstone(mark) if mark.uuid in uuids else mark for mark in changes.contributions),
        attachments=tuple(one for one in changes.attachments if one.contribution_uuid not in uuids),
        notes=tuple(one for one in changes.notes if one.uuid not in media),
        comments=tuple(_unsaid(one) if one.uuid in uuids else one for one in changes.comments),
        offers=tuple(_unsaid(one) if one.uuid in uuids else one for one in changes.offers),
        placements=tuple(
            tombstone(one, one.hlc) if one.contribution_uuid in uuids else one for one in changes.placements
        ),
    )


def _tombstone(mark: Contribution) -> Contribution:
    return Contribution(
        uuid=mark.uuid,
        layer=mark.layer,
        ref=mark.ref,
        created_at=mark.created_at,
        updated_at=mark.updated_at,
        revision=mark.revision,
        hlc=mark.hlc,
        deleted=True,
        status=mark.status,
    )


def _unsaid(said: S) -> S:
    blank = type(said)(said.uuid, said.contribution_uuid, created_at=said.created_at, hlc=said.hlc, deleted=True)
    return replace(blank, updated_at=said.updated_at, revision=said.revision, status=said.status)


def _overwrite(file: BinaryIO, head: Head, frame: bytes) -> None:
    if len(frame) > head.size:
        raise ValueError("a frame that says less cannot be longer")
    file.seek(head.offset)
    file.write(frame + bytes(head.size - len(frame)))
