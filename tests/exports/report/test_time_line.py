"""When it was said, as fits a page."""

from datetime import date, timedelta

from mapapp.exports.report.time_line import time_line

MAY = date(2026, 5, 9)  # a Saturday


def test_one_day_needs_no_time_line():
    assert time_line({}) is None
    assert time_line({MAY: 40}) is None


def test_days_without_a_word_are_shown_as_gaps():
    line = time_line({MAY: 2, MAY + timedelta(days=2): 4})

    assert line.step == "day"
    assert [(bar.count, bar.share) for bar in line.bars] == [(2, 0.5), (0, 0), (4, 1)]


def test_half_a_year_is_told_in_weeks_from_monday():
    line = time_line({MAY: 1, MAY + timedelta(days=180): 1})

    assert line.step == "week"
    assert all(bar.since.weekday() == 0 for bar in line.bars)
    assert sum(bar.count for bar in line.bars) == 2


def test_ten_years_are_told_in_months():
    line = time_line({date(2016, 1, 31): 3, date(2026, 2, 1): 3})

    assert line.step == "month"
    assert len(line.bars) == 122
    assert (line.bars[0].since, line.bars[-1].since) == (date(2016, 1, 1), date(2026, 2, 1))
