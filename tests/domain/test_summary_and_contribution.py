"""A project in numbers, and what others may read of a contribution."""

from mapapp.domain.contribution import Status
from mapapp.domain.filter import Filter
from mapapp.domain.summary import Summary
from tests.fakes.neighbourhood import idea


def test_counts_add_up_over_layers():
    summary = Summary(
        {"ideas": {Status.PENDING: 2, Status.PUBLISHED: 3}, "concerns": {Status.PENDING: 4}}, not_located=1
    )

    assert summary.total == 9
    assert summary.count(Status.PENDING) == 6
    assert summary.count(Status.HIDDEN) == 0


def test_an_empty_project_has_nothing():
    assert Summary({}).total == 0


def test_others_read_the_words_that_were_released():
    assert idea(body="call 0121 496 0000").words_for_others == "call 0121 496 0000"
    assert idea(body="call 0121 496 0000", published_body="call me").words_for_others == "call me"


def test_a_contribution_without_a_place_is_not_located():
    assert idea().located
    assert not idea(shape=None).located


def test_a_filter_of_nothing_shows_all():
    assert Filter() == Filter(layers=frozenset(), words="")


def test_the_order_of_statuses_is_the_code_on_the_page():
    assert [str(one) for one in Status] == ["pending", "published", "hidden", "withdrawn"]
