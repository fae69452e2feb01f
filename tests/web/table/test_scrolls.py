"""Everybody reads on in their own card, whoever else touches the table."""

import pytest

from tests.web.table.test_rounds import at, spot

RESTING = [(960, 540)] * 14


def pulled(place, step):
    """A finger that goes up or down the screen from there."""
    x, y = place
    return [(x, y + step * so_far) for so_far in range(12)]


def scrolled(table, number):
    return table.page.run(f"document.querySelector('{at(number, '.card-body')}').scrollTop")


@pytest.fixture
def asked(table):
    """Two people who face each other, both with more on their card than it shows."""
    for number in (1, 3):
        table.page.press(at(number, "[data-does=begin]"))
        table.page.press(at(number, "[data-layer=assets]"))
        table.page.wait_for(f"document.querySelector('{at(number, '[data-does=here]')}')")
    return table


def test_a_card_scrolls_while_somebody_else_rests_a_finger_on_the_map(asked):
    asked.page.touch(RESTING, pulled(spot(asked.page, at(1, ".lead")), -6))
    assert scrolled(asked, 1) > 40
    assert scrolled(asked, 3) == 0


def test_two_people_scroll_at_once_each_the_way_their_card_is_turned(asked):
    near, far = (spot(asked.page, at(number, ".lead")) for number in (1, 3))
    asked.page.touch(pulled(near, -6), pulled(far, 6))
    assert scrolled(asked, 1) > 40
    assert scrolled(asked, 3) > 40
    assert asked.page.said("PlaceChosen") == []
