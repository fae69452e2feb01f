"""Text order is time order, whatever the wall clock does."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.domain.clock import Hlc, from_iso, iso_utc

millis = st.integers(0, 4_000_000_000_000)
readings = st.builds(Hlc, millis, st.integers(0, 999_999), st.text("abcdef0123456789", min_size=1, max_size=8))


@given(st.lists(millis, min_size=2, max_size=30))
def test_readings_rise_even_where_the_wall_clock_jumps_back(wall_clock):
    reading = Hlc(0, 0, "kiosk")
    seen = [reading := reading.next(now) for now in wall_clock]

    assert [str(one) for one in seen] == sorted({str(one) for one in seen})


@given(readings, readings)
def test_text_order_is_time_order(one, other):
    assert (str(one) < str(other)) == (one < other)


@given(readings)
def test_a_reading_is_read_back_from_its_text(reading):
    assert Hlc.parse(str(reading)) == reading


def test_a_device_may_have_hyphens_in_its_name():
    assert Hlc.parse("000000000000001-000002-front-desk").device == "front-desk"


@pytest.mark.parametrize("text", ["", "yesterday", "1-2", "1-x-device"])
def test_what_is_no_reading_is_an_error(text):
    with pytest.raises(ValueError):  # noqa: PT011 - whichever of Python's own messages
        Hlc.parse(text)


def test_order_holds_when_the_counter_is_full():
    full = Hlc(5, 999_999, "kiosk")

    assert str(full.next(5)) > str(full)


@given(st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))
def test_a_moment_survives_being_written_to_the_millisecond(moment):
    assert from_iso(iso_utc(moment)) == moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def test_a_moment_is_written_in_utc():
    summer = timezone(timedelta(hours=1))

    assert iso_utc(datetime(2026, 6, 13, 15, 0, 0, 7000, summer)) == "2026-06-13T14:00:00.007Z"


def test_a_moment_without_its_z_is_read_as_utc():
    assert from_iso("2026-06-13T14:00:00.007") == datetime(2026, 6, 13, 14, 0, 0, 7000, UTC)
