"""Opus, in which voices are recorded: how long a packet sounds, and what a recording says of itself."""

from __future__ import annotations

import struct

_HEAD = struct.Struct("<8sBBHIhB")
"""``OpusHead``, version, channels, samples to skip, rate of the input, gain, way of mapping (RFC 7845, 5.1)."""
LONGEST_PACKET_MS = 120.0
_SILK_MS, _HYBRID_MS, _CELT_MS = (10.0, 20.0, 40.0, 60.0), (10.0, 20.0), (2.5, 5.0, 10.0, 20.0)


class NotOpus(Exception):
    """The bytes cannot be what a recorder of voices makes."""


def channels_in(head: bytes) -> int:
    """One or two, from the head of a recording; more than that is no voice before a screen."""
    try:
        magic, version, channels, _, _, _, mapping = _HEAD.unpack(head)
    except struct.error as error:
        raise NotOpus from error
    if magic != b"OpusHead" or version >> 4 or channels not in (1, 2) or mapping:
        raise NotOpus
    return channels


def packet_ms(packet: bytes) -> float:
    """How long a packet sounds, in milliseconds, by its first two bytes (RFC 6716, 3.1 and 3.2)."""
    if not packet:
        raise NotOpus
    setting, code = packet[0] >> 3, packet[0] & 3
    if setting < 12:
        frame = _SILK_MS[setting % 4]
    elif setting < 16:
        frame = _HYBRID_MS[setting % 2]
    else:
        frame = _CELT_MS[setting % 4]
    if code == 3 and len(packet) < 2:
        raise NotOpus
    frames = packet[1] & 0x3F if code == 3 else (1, 2, 2)[code]
    if not frames or frame * frames > LONGEST_PACKET_MS:
        raise NotOpus
    return frame * frames
