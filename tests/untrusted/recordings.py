"""Recordings as a browser makes them, put together by hand: sizes left open, programs named, one track of Opus."""

from __future__ import annotations

import struct

from mapapp.untrusted.ebml import made, whole

EBML, SEGMENT, INFO, TRACKS, CLUSTER, TAGS = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675, 0x1254C367
CANARY = b"canary: said by somebody in Mill Lane"
OPUS_HEAD = struct.pack("<8sBBHIhB", b"OpusHead", 1, 1, 312, 48_000, 0, 0)
TWENTY_MS = 31 << 3
"""The first byte of a packet of 20 ms in one frame."""


def open_ended(number: int) -> bytes:
    """The beginning of an element whose size nobody knows yet."""
    return number.to_bytes(4) + b"\x01" + b"\xff" * 7


def packet(number: int = 0) -> bytes:
    return bytes([TWENTY_MS]) + number.to_bytes(4)


def block(time_ms: int, content: bytes, track: int = 1, flags: int = 0x80) -> bytes:
    return made(0xA3, bytes([0x80 | track]) + struct.pack(">hB", time_ms, flags) + content)


def track(head: bytes = OPUS_HEAD, codec: bytes = b"A_OPUS") -> bytes:
    return made(0xAE, made(0xD7, whole(1)) + made(0x83, whole(2)) + made(0x86, codec) + made(0x63A2, head))


def recording(
    packets: int = 50, *, doc_type: bytes = b"webm", tracks: bytes | None = None, tail: bytes = b""
) -> bytes:
    """So many packets of 20 ms, a cluster every second, and everywhere what must not be kept."""
    head = made(EBML, made(0x4282, doc_type))
    info = made(INFO, made(0x4D80, CANARY) + made(0x7BA9, CANARY))
    body = info + made(TRACKS, track() if tracks is None else tracks)
    for second in range(-(-packets // 50)):
        body += open_ended(CLUSTER) + made(0xE7, whole(second * 1000))
        body += b"".join(
            block(20 * (one % 50), packet(one)) for one in range(second * 50, min(packets, second * 50 + 50))
        )
    return head + open_ended(SEGMENT) + body + made(TAGS, CANARY) + tail
