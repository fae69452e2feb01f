from datetime import datetime

import pytest

from mapapp.ui.moments import Moments

NOW = datetime(2026, 11, 21, 15, 30).astimezone()


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 21, 14, 5), "14:05"),
        (datetime(2026, 6, 13, 14, 5), "13 Jun"),
        (datetime(2025, 6, 13, 14, 5), "13 Jun 2025"),
    ],
)
def test_the_nearer_the_shorter(moment, words):
    assert Moments("en").short(moment.astimezone(), NOW) == words


def test_months_are_in_the_language_and_digits_are_latin():
    words = Moments("ar").full(datetime(2026, 6, 13, 14, 5).astimezone())
    assert "2026" in words
    assert "14:05" in words
    assert "Jun" not in words
