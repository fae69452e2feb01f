"""Everybody's finger presses by itself: nobody has to wait until the others have lifted theirs."""

from tests.web.table.test_rounds import at, spot

DRAWING = [(700 + 20 * step, 540) for step in range(20)]


def states(table):
    return table.page.run("[...document.querySelectorAll('[data-seat]')].map(one => one.dataset.state)")


def test_a_button_is_pressed_while_somebody_else_moves_the_map(table):
    button = spot(table.page, at(2, "[data-does=begin]"))
    table.page.touch(DRAWING, [button])
    table.page.wait_said("VisitStarted")
    table.page.qtbot.wait(200)  # time for a second click of the same touch
    assert states(table) == ["free", "what", "free", "free"]
    assert [one["seat"] for one in table.page.said("VisitStarted")] == ["seat-2"]


def test_four_people_press_in_the_same_instant(table):
    buttons = [spot(table.page, at(number, "[data-does=begin]")) for number in range(1, 5)]
    table.page.touch(*([button] for button in buttons))
    table.page.wait_said("VisitStarted", 4)
    assert states(table) == ["what"] * 4


def test_a_finger_that_slips_off_presses_nothing(table):
    x, y = spot(table.page, at(1, "[data-does=begin]"))
    table.page.touch([(x, y), (x + 30, y), (x + 200, y - 200)], [spot(table.page, at(3, "[data-does=begin]"))])
    table.page.wait_said("VisitStarted")
    assert states(table) == ["free", "free", "what", "free"]


def test_a_touch_of_its_own_is_one_press_as_ever(table):
    table.page.tap(*spot(table.page, at(1, "[data-does=begin]")))
    table.page.wait_said("VisitStarted")
    table.page.tap(*spot(table.page, at(1, "[data-layer=ideas]")))
    table.page.wait_for(f"document.querySelector('{at(1)}').dataset.state === 'where'")
    assert len(table.page.said("VisitStarted")) == 1
