"""Fingers that tap twice where once would do: nobody misses the thanks or leaves a thing twice by that."""

from mapapp.webview.hand import wait

BETWEEN_TAPS_MS = 120
WORDS = "A tap with drinking water by the playground"


def tap_twice(screen, selector):
    at = screen.hand.middle_of(selector)
    screen.hand.tap(at)
    wait(BETWEEN_TAPS_MS)
    screen.hand.tap(at)


def test_a_double_tap_on_done_leaves_the_thanks_to_be_read(hall):
    hall.begin("ideas")
    hall.hand.tap_on('[data-does="not-sure"]')
    hall.hand.write("textarea", WORDS)
    tap_twice(hall, '[data-does="done"]')
    ref = hall.hand.until('document.querySelector("[data-ref]")?.dataset.ref')
    wait(BETWEEN_TAPS_MS)
    assert hall.hand.ask('document.querySelector("[data-ref]")?.dataset.ref') == ref
    assert [mark.ref for mark in hall.find(WORDS)] == [ref]


def test_a_double_tap_on_next_does_not_press_done(hall):
    hall.begin("ideas")
    hall.hand.tap_on('[data-does="here"]')
    hall.hand.tap_on('[data-does="next"]')
    hall.hand.tap_on('[data-does="skip-home"]')
    hall.hand.write("textarea", WORDS)
    hall.hand.tap_on('[data-does="back"]')
    tap_twice(hall, '[data-does="skip-home"]')
    wait(BETWEEN_TAPS_MS)
    assert hall.hand.ask('document.querySelector("textarea")?.value') == WORDS
    assert not hall.find(WORDS)
