import pytest

from mapapp.workspace.feature_ids import Difference, FeatureIds
from mapapp.workspace.ports import FeatureId


def rows(letters):
    """One row per letter; capitals are of another table."""
    return [FeatureId("ideas" if one.islower() else "concerns", ord(one.lower())) for one in letters]


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
        ("abc", "aBc", Difference(1, 1, 1)),
        ("Aab", "aAb", Difference(0, 2, 2)),
        ("Ab", "b", Difference(0, 1, 0)),
    ],
)
def test_one_stretch_turns_the_list_into_the_other(before, after, expected):
    found = FeatureIds.of(rows(before)).difference_to(FeatureIds.of(rows(after)))
    assert found == expected
    start, removed, inserted = found.start, found.removed, found.inserted
    assert before[:start] + after[start : start + inserted] + before[start + removed :] == after


def test_it_is_the_list_it_was_made_of():
    assert list(FeatureIds.of(rows("abC"))) == rows("abC")
    assert FeatureIds.of(rows("abC"))[1:] == tuple(rows("bC"))
    assert FeatureIds.of(rows("abC"))[-1] == rows("C")[0]


def test_a_row_is_found_or_not():
    listed = FeatureIds.of(rows("abC"))
    assert [listed.position(one) for one in rows("aCcx")] == [0, 2, -1, -1]
    assert listed.position(None) == -1
    assert FeatureIds.of(()).position(rows("a")[0]) == -1


def test_a_stretch_can_be_taken_out():
    assert list(FeatureIds.of(rows("abCd")).without(1, 2)) == rows("ad")
