"""One acknowledged change as the journal keeps it: a framed, checksummed record that stands on its own."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import BinaryIO

import msgspec
import shapely
from shapely import Geometry
from shapely.errors import ShapelyError

from mapapp.domain.clock import Hlc
from mapapp.domain.contribution import Attachment, AttachmentNotes, Contribution
from mapapp.domain.responses import Comment, Need, Offer, PublicAnswer, Support
from mapapp.domain.rounds import Placement, Round
from mapapp.domain.session import Session, Visit
from mapapp.domain.snapshot import Changes, Stamp
from mapapp.store import definition
from mapapp.store.responses import KINDS
from mapapp.store.writing import stamp_of

MAGIC = b"MAPJ"
_HEAD = struct.Struct("<4sHQ32s")
"""Magic, length of the clock reading, length of the payload, SHA-256 of both; then the two themselves."""
_LONGEST_CLOCK = 256


class DamagedFrame(Exception):
    """The bytes are not what was written."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a frame lies in its segment, in bytes, and the clock reading of its change."""

    offset: int
    size: int
    hlc: str


class _Payload(msgspec.Struct, array_like=False, omit_defaults=True):
    at: datetime
    edit: str = ""
    contributions: tuple[Contribution, ...] = ()
    added: frozenset[str] = frozenset()
    erased: frozenset[str] = frozenset()
    moderated: frozenset[str] = frozenset()
    moderated_by: str = ""
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[AttachmentNotes, ...] = ()
    sessions: tuple[Session, ...] = ()
    visits: tuple[Visit, ...] = ()
    project: str | None = None
    supports: tuple[Support, ...] = ()
    comments: tuple[Comment, ...] = ()
    offers: tuple[Offer, ...] = ()
    needs: tuple[Need, ...] = ()
    public_answers: tuple[PublicAnswer, ...] = ()
    rounds: tuple[Round, ...] = ()
    placements: tuple[Placement, ...] = ()


def encode(changes: Changes) -> bytes:
    """The frame of a change, media included."""
    stamp = stamp_of(changes)
    payload = msgspec.msgpack.encode(
        _Payload(
            at=stamp.at,
            edit=changes.edit,
            contributions=changes.contributions,
            added=changes.added,
            erased=changes.erased,
            moderated=changes.moderated,
            moderated_by=changes.moderated_by,
            attachments=changes.attachments,
            notes=changes.notes,
            sessions=changes.sessions,
            visits=changes.visits,
            rounds=changes.rounds,
            project=None if changes.project is None else definition.to_json(changes.project),
            **{kind.changed: getattr(changes, kind.changed) for kind in KINDS},
        ),
        enc_hook=_to_plain,
    )
    hlc = stamp.hlc.encode()
    checksum = hashlib.sha256(hlc + payload).digest()
    return _HEAD.pack(MAGIC, len(hlc), len(payload), checksum) + hlc + payload


def decode(frame: bytes) -> Changes:
    """The inverse; DamagedFrame where the checksum does not fit, or does and this is nothing of ours."""
    try:
        magic, hlc_size, payload_size, checksum = _HEAD.unpack_from(frame)
    except struct.error as error:
        raise DamagedFrame from error
    content = frame[_HEAD.size :]
    if magic != MAGIC or len(content) != hlc_size + payload_size or hashlib.sha256(content).digest() != checksum:
        raise DamagedFrame
    try:
        hlc, payload = str(Hlc.parse(content[:hlc_size].decode())), _DECODER.decode(content[hlc_size:])
    except (msgspec.MsgspecError, ValueError) as error:
        raise DamagedFrame from error
    return Changes(
        contributions=payload.contributions,
        added=payload.added,
        erased=payload.erased,
        moderated=payload.moderated,
        moderated_by=payload.moderated_by,
        attachments=payload.attachments,
        notes=payload.notes,
        sessions=payload.sessions,
        visits=payload.visits,
        rounds=payload.rounds,
        project=None if payload.project is None else definition.from_json(payload.project),
        **{kind.changed: getattr(payload, kind.changed) for kind in KINDS},
        stamp=Stamp(payload.at, hlc),
        edit=payload.edit,
    )


def heads(file: BinaryIO, start: int = 0) -> Iterator[Head]:
    """The frames from `start` on, without reading what is in them.

    What is torn or damaged is stepped over: the next frame is looked for, and taken only if it is whole.
    """
    end = file.seek(0, 2)
    position, lost = start, False
    while position < end:
        head = _head_at(file, position, end)
        if head is not None and (not lost or is_whole(file, head)) and _followed_well(file, head, end):
            yield head
            position, lost = position + head.size, False
        else:
            position, lost = _next_magic(file, position + 1, end), True


def is_whole(file: BinaryIO, head: Head) -> bool:
    """Whether the checksum of a frame fits."""
    file.seek(head.offset)
    frame = file.read(head.size)
    return hashlib.sha256(frame[_HEAD.size :]).digest() == frame[_HEAD.size - 32 : _HEAD.size]


def _head_at(file: BinaryIO, position: int, end: int) -> Head | None:
    file.seek(position)
    raw = file.read(_HEAD.size + _LONGEST_CLOCK)
    if len(raw) < _HEAD.size or raw[:4] != MAGIC:
        return None
    _, hlc_size, payload_size, _ = _HEAD.unpack_from(raw)
    size = _HEAD.size + hlc_size + payload_size
    if hlc_size > _LONGEST_CLOCK or position + size > end:
        return None
    hlc = raw[_HEAD.size : _HEAD.size + hlc_size]
    return Head(position, size, hlc.decode("ascii", errors="replace"))


def _followed_well(file: BinaryIO, head: Head, end: int) -> bool:
    """Whether the file ends here or goes on with a frame; otherwise the frame's length is to be doubted."""
    after = head.offset + head.size
    if after == end:
        return True
    file.seek(after)
    return file.read(4) == MAGIC or is_whole(file, head)


def _next_magic(file: BinaryIO, position: int, end: int) -> int:
    chunk = 1 << 20
    while position < end:
        file.seek(position)
        at = file.read(chunk + len(MAGIC) - 1).find(MAGIC)
        if at >= 0:
            return position + at
        position += chunk
    return end


def _to_plain(value: object) -> object:
    if isinstance(value, Geometry):
        return shapely.to_wkb(value, byte_order=1)
    if isinstance(value, MappingProxyType):
        return dict(value)
    raise NotImplementedError(type(value).__name__)


def _from_plain(kind: type, value: object) -> object:
    if kind is Geometry:
        try:
            return shapely.from_wkb(value)
        except (ShapelyError, TypeError) as error:  # msgspec takes a ValueError for damage, and nothing else
            raise ValueError("no shape") from error
    raise NotImplementedError(kind.__name__)


_DECODER = msgspec.msgpack.Decoder(_Payload, dec_hook=_from_plain)
