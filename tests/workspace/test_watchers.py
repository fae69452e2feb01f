"""Telling whoever wants to be told."""

import pytest

from mapapp.workspace.watchers import Watchers


def test_everybody_is_told_in_the_order_in_which_they_came():
    told = []
    watchers = Watchers[str]()
    watchers.add(lambda news: told.append(f"first: {news}"))
    watchers.add(lambda news: told.append(f"second: {news}"))

    watchers.tell("rain")

    assert told == ["first: rain", "second: rain"]


def test_who_is_stopped_by_another_hears_no_more():
    told = []
    watchers = Watchers[[]]()
    watchers.add(lambda: stop())
    stop = watchers.add(lambda: told.append("told"))

    watchers.tell()
    stop()

    assert told == []


def test_one_who_stumbles_keeps_nobody_from_hearing():
    told = []
    watchers = Watchers[[]]()
    watchers.add(lambda: 1 / 0)
    watchers.add(lambda: told.append("told"))

    with pytest.raises(ZeroDivisionError):
        watchers.tell()

    assert told == ["told"]
