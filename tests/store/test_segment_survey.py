"""Wherever a segment of the journal is hurt, the entries beside stay readable, and the hurt one is named."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mapapp.domain.session import Visit
from mapapp.domain.snapshot import Changes, Stamp
from mapapp.store import frames
from mapapp.store.segment_survey import Unread, survey


@pytest.fixture
def segment(tmp_path: Path) -> Path:
    """Three entries, as short as they come."""
    path = tmp_path / "brookvale.6f1f4a6e.between-sessions.journal"
    path.write_bytes(b"".join(frames.encode(visit(number)) for number in range(3)))
    return path


def visit(number: int) -> Changes:
    stamp = Stamp(datetime(2026, 6, 13, 14, tzinfo=UTC), f"{number:015d}-000000-desk")
    return Changes(visits=(Visit(f"visit-{number}", None, "kiosk", "seat-1", hlc=stamp.hlc),), stamp=stamp)


def test_a_whole_segment_has_nothing_unread(segment: Path):
    found = survey(segment)
    assert [head.hlc[:15] for head in found.whole] == [f"{number:015d}" for number in range(3)]
    assert found.unread == ()


def test_cut_off_at_any_byte_it_keeps_every_entry_before(segment: Path):
    whole, content = survey(segment).whole, segment.read_bytes()
    for end in range(len(content)):
        segment.write_bytes(content[:end])
        before = tuple(head for head in whole if head.offset + head.size <= end)
        start = sum(head.size for head in before)
        torn = (Unread(segment, start, torn=True),) if end > start else ()
        assert (survey(segment).whole, survey(segment).unread) == (before, torn), f"cut at {end}"


def test_with_any_byte_changed_it_keeps_every_other_entry(segment: Path):
    whole, content = survey(segment).whole, segment.read_bytes()
    for place in range(len(content)):
        hurt = bytearray(content)
        hurt[place] ^= 0xFF
        segment.write_bytes(hurt)
        found = survey(segment)
        assert found.whole == tuple(head for head in whole if not head.offset <= place < head.offset + head.size), (
            f"changed at {place}"
        )
        (unread,) = found.unread
        assert unread.offset == max(head.offset for head in whole if head.offset <= place)


def test_zeros_that_an_erasure_left_are_not_damage(segment: Path):
    content = segment.read_bytes()
    middle = survey(segment).whole[1]
    blank = content[: middle.offset] + bytes(middle.size) + content[middle.offset + middle.size :]
    segment.write_bytes(blank)
    assert len(survey(segment).whole) == 2
    assert survey(segment).unread == ()
