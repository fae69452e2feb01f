import pytest

from mapapp.ui.panels.difference import Difference, difference


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "", Difference(0, 0, 0)),
        ("abc", "abc", Difference(3, 0, 0)),
        ("abc", "xabc", Difference(0, 0, 1)),
        ("abc", "abcx", Difference(3, 0, 1)),
        ("abc", "ac", Difference(1, 1, 0)),
        ("abc", "axyc", Difference(1, 1, 2)),
        ("aaa", "aa", Difference(2, 1, 0)),
        ("abc", "", Difference(0, 3, 0)),
        ("", "abc", Difference(0, 0, 3)),
    ],
)
def test_one_stretch_turns_the_list_into_the_other(before, after, expected):
    found = difference(before, after)
    assert found == expected
    start, removed, inserted = found.start, found.removed, found.inserted
    assert before[:start] + after[start : start + inserted] + before[start + removed :] == after


def test_no_difference_is_false():
    assert not difference("ab", "ab")
    assert difference("ab", "a")
