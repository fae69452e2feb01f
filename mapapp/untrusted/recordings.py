"""Voices from a page: told by content, capped, and put together anew from their packets alone."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from mapapp.untrusted.ebml import DamagedEbml, elements, made, whole
from mapapp.untrusted.opus import NotOpus, channels_in, packet_ms
from mapapp.untrusted.unreadable import Unreadable

MOST_BYTES = 25 << 20
MOST_MINUTES = 5
CONTENT_TYPE = "audio/webm"

_EBML, _SEGMENT, _INFO, _TRACKS, _CLUSTER = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
_DOC_TYPE, _TRACK_ENTRY, _TRACK_NUMBER, _TRACK_UID, _TRACK_TYPE = 0x4282, 0xAE, 0xD7, 0x73C5, 0x83
_CODEC, _CODEC_HEAD, _AUDIO, _RATE, _CHANNELS = 0x86, 0x63A2, 0xE1, 0xB5, 0x9F
_TIME, _SIMPLE_BLOCK, _BLOCK_GROUP, _BLOCK = 0xE7, 0xA3, 0xA0, 0xA1
_SCALE, _DURATION, _MUXER, _WRITER = 0x2AD7B1, 0x4489, 0x4D80, 0x5741
_VERSIONS = ((0x4286, 1), (0x42F7, 1), (0x42F2, 4), (0x42F3, 8))
_DOC_VERSIONS = ((0x4287, 4), (0x4285, 2))
_AUDIO_TRACK, _KEYFRAME, _LACED = 2, 0x80, 0x06
_MOST_PARTS = 200_000
"""More than `MOST_MINUTES` of the shortest packets there are."""
_CLUSTER_MS = 10_000
"""The time of a packet within its cluster is kept in 16 bits."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A voice that holds sound and nothing else: no program, date, title or other track.

    Attributes:
        seconds: its length, by its packets.
    """

    data: bytes
    seconds: float
    content_type: str = CONTENT_TYPE


def rebuilt(data: bytes) -> Recording:
    """The recording with its length written into it, which recorders of browsers leave out.

    Raises:
        Unreadable: ``recording-too-long``, ``not-a-recording`` (WebM with Opus is) or ``recording-broken``.
    """
    if len(data) > MOST_BYTES:
        raise Unreadable("recording-too-long", minutes=MOST_MINUTES)
    try:
        head, packets = _taken_apart(data)
        lengths = [packet_ms(packet) for packet in packets]
    except (DamagedEbml, NotOpus) as failure:
        raise Unreadable("recording-broken") from failure
    if not packets:
        raise Unreadable("recording-broken")
    if sum(lengths) > MOST_MINUTES * 60_000:
        raise Unreadable("recording-too-long", minutes=MOST_MINUTES)
    return Recording(_put_together(head, packets, lengths), round(sum(lengths) / 1000, 2))


def _taken_apart(data: bytes) -> tuple[bytes, list[bytes]]:
    """The head of the one Opus track, and its packets in their order."""
    parts = elements(data, entered=(_SEGMENT, _CLUSTER))
    first = next(parts, None)
    doc_types = [one.body for one in elements(first.body) if one.id == _DOC_TYPE] if first else []
    if first is None or first.id != _EBML or doc_types != [b"webm"]:
        raise Unreadable("not-a-recording")
    head, track, packets = b"", 0, []
    for count, part in enumerate(parts):
        if count > _MOST_PARTS:
            raise Unreadable("recording-too-long", minutes=MOST_MINUTES)
        if part.id == _TRACKS:
            head, track = _opus_track(part.body)
        elif part.id == _SIMPLE_BLOCK:
            packets += _packet(part.body, track)
        elif part.id == _BLOCK_GROUP:
            for block in elements(part.body):
                packets += _packet(block.body, track) if block.id == _BLOCK else []
    return head, packets


def _opus_track(tracks: bytes) -> tuple[bytes, int]:
    entries = [one for one in elements(tracks) if one.id == _TRACK_ENTRY]
    if len(entries) != 1:
        raise Unreadable("not-a-recording")
    facts = {one.id: one.body for one in elements(entries[0].body)}
    if facts.get(_CODEC) != b"A_OPUS":
        raise Unreadable("not-a-recording")
    head = facts.get(_CODEC_HEAD, b"")
    channels_in(head)
    return head, int.from_bytes(facts.get(_TRACK_NUMBER, b""))


def _packet(block: bytes, track: int) -> Iterator[bytes]:
    """Track number (here of one byte), time in 16 bits, flags, packet (Matroska, 10.2); one packet to a block."""
    if len(block) < 5 or block[0] & 0x7F != track or not block[0] & 0x80 or block[3] & _LACED:
        raise DamagedEbml
    yield block[4:]


def _put_together(head: bytes, packets: list[bytes], lengths: list[float]) -> bytes:
    facts = b"".join(made(one, whole(value)) for one, value in _VERSIONS)
    facts += made(_DOC_TYPE, b"webm") + b"".join(made(one, whole(value)) for one, value in _DOC_VERSIONS)
    info = made(_SCALE, whole(1_000_000)) + made(_MUXER, b"-") + made(_WRITER, b"-")
    info += made(_DURATION, struct.pack(">d", sum(lengths)))
    sound = made(_RATE, struct.pack(">d", 48_000.0)) + made(_CHANNELS, whole(channels_in(head)))
    track = made(_TRACK_NUMBER, whole(1)) + made(_TRACK_UID, whole(1)) + made(_TRACK_TYPE, whole(_AUDIO_TRACK))
    track += made(_CODEC, b"A_OPUS") + made(_CODEC_HEAD, head) + made(_AUDIO, sound)
    body = made(_INFO, info) + made(_TRACKS, made(_TRACK_ENTRY, track)) + b"".join(_clusters(packets, lengths))
    return made(_EBML, facts) + made(_SEGMENT, body)


def _clusters(packets: list[bytes], lengths: list[float]) -> Iterator[bytes]:
    begins = itertools.accumulate(lengths, initial=0.0)
    timed = zip((round(begin) for begin in begins), packets, strict=False)  # the last sum is the end
    for number, group in itertools.groupby(timed, key=lambda one: one[0] // _CLUSTER_MS):
        since = number * _CLUSTER_MS
        blocks = (
            made(_SIMPLE_BLOCK, b"\x81" + struct.pack(">hB", time - since, _KEYFRAME) + packet)
            for time, packet in group
        )
        yield made(_CLUSTER, made(_TIME, whole(since)) + b"".join(blocks))
