"""Recordings come out as sound and nothing else, with their length, or are refused with the reason."""

from __future__ import annotations

import contextlib
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.untrusted import recordings
from mapapp.untrusted.ebml import DamagedEbml, elements, made, whole
from mapapp.untrusted.opus import NotOpus, packet_ms
from mapapp.untrusted.recordings import rebuilt
from mapapp.untrusted.unreadable import Unreadable
from tests.untrusted.recordings import (
    CANARY,
    CLUSTER,
    OPUS_HEAD,
    SEGMENT,
    block,
    open_ended,
    packet,
    recording,
    track,
)


def refusal(data: bytes) -> str:
    with pytest.raises(Unreadable) as raised:
        rebuilt(data)
    return raised.value.code


def packets_in(data: bytes) -> list[tuple[int, bytes]]:
    """When each packet begins, and the packet."""
    found, since = [], 0
    for one in elements(data, entered=(SEGMENT, CLUSTER)):
        if one.id == 0xE7:
            since = int.from_bytes(one.body)
        if one.id == 0xA3:
            found.append((since + struct.unpack(">h", one.body[1:3])[0], one.body[4:]))
    return found


def test_every_packet_stays_in_its_place_and_the_length_is_written_in():
    made_anew = rebuilt(recording(1234))
    assert (made_anew.content_type, made_anew.seconds) == ("audio/webm", 24.68)
    assert packets_in(made_anew.data) == [(20 * number, packet(number)) for number in range(1234)]
    facts = {one.id: one.body for one in elements(made_anew.data, entered=(SEGMENT, 0x1549A966))}
    assert struct.unpack(">d", facts[0x4489]) == (24_680.0,)


def test_nothing_is_kept_but_the_sound():
    data = recording(tail=CANARY)
    assert CANARY in data
    assert CANARY not in rebuilt(recording()).data


def test_what_was_made_anew_is_made_anew_the_same():
    once = rebuilt(recording(120)).data
    assert rebuilt(once).data == once


def test_blocks_in_groups_are_read_too():
    head, _, tail = recording(1).partition(open_ended(CLUSTER))
    grouped = made(0xA0, made(0xA1, b"\x81\x00\x00\x80" + packet(7)))
    assert tail
    assert packets_in(rebuilt(head + open_ended(CLUSTER) + made(0xE7, whole(0)) + grouped).data) == [(0, packet(7))]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-a-recording"),
        (b"RIFF....WAVE", "recording-broken"),
        (b"<html>", "recording-broken"),
        (recording(doc_type=b"matroska"), "not-a-recording"),
        (recording(tracks=track(codec=b"A_VORBIS")), "not-a-recording"),
        (recording(tracks=track() + track()), "not-a-recording"),
        (recording(tracks=b""), "not-a-recording"),
        (recording(tracks=track(head=b"OpusTags" + OPUS_HEAD[8:])), "recording-broken"),
        (recording(tracks=track(head=OPUS_HEAD[:9] + b"\x08" + OPUS_HEAD[10:])), "recording-broken"),
        (recording(0), "recording-broken"),
        (recording(50)[:-30], "recording-broken"),
        (recording(50, tail=block(0, packet(), track=2)), "recording-broken"),
        (recording(50, tail=block(0, packet(), flags=0x82)), "recording-broken"),
        (recording(50, tail=block(0, b"")), "recording-broken"),
        (recording(15_001), "recording-too-long"),
    ],
)
def test_anything_else_is_refused(data: bytes, code: str):
    assert refusal(data) == code


def test_what_is_too_large_is_refused_unread(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(recordings, "MOST_BYTES", 100)
    assert refusal(b"x" * 101) == "recording-too-long"


def test_a_file_of_nothing_but_parts_ends_soon():
    assert refusal(recording() + made(0xEC, b"") * 200_001) == "recording-too-long"


@pytest.mark.parametrize(
    ("start", "milliseconds"),
    [
        (b"\x00", 10.0), (b"\x18", 60.0), (b"\x60", 10.0), (b"\x78", 20.0), (b"\x80", 2.5), (b"\xf8", 20.0),
        (b"\xf9", 40.0), (b"\xfa", 40.0), (b"\xfb\x06", 120.0),
    ],
)  # fmt: skip
def test_a_packet_says_how_long_it_sounds(start: bytes, milliseconds: float):
    assert packet_ms(start) == milliseconds


@pytest.mark.parametrize("start", [b"", b"\xfb", b"\xfb\x00", b"\xfb\x07"])
def test_a_packet_that_cannot_be_is_none(start: bytes):
    with pytest.raises(NotOpus):
        packet_ms(start)


@pytest.mark.parametrize("data", [b"\x00\x80", b"\x1a", b"\x08\x80", b"\xec\x00", b"\xec\x82a", b"\xec\xff"])
def test_elements_that_do_not_fit_are_damaged(data: bytes):
    with pytest.raises(DamagedEbml):
        list(elements(data))


@settings(max_examples=300)
@given(st.integers(0, 2**30), st.binary(max_size=4))
def test_however_it_is_damaged_it_is_a_recording_or_refused(at: int, damage: bytes):
    whole_one = recording(20)
    at %= len(whole_one)
    with contextlib.suppress(Unreadable):
        rebuilt(whole_one[:at] + damage + whole_one[at + len(damage) :])
