from datetime import date

import pytest

from mapapp.exports.report.days import days_in

DAY = date(2026, 9, 26)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "26 September 2026"), ("pl", "26 września 2026"), ("cy", "26 Medi 2026"), ("ur", "26 ستمبر، 2026")],
)
def test_a_day_is_written_out_as_in_the_readers_language(language, words):
    assert days_in(language)(DAY) == words


def test_a_day_may_come_as_programs_write_it_or_not_at_all():
    written = days_in("en")
    assert (written("2026-09-26"), written("")) == ("26 September 2026", "")
