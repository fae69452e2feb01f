"""The whole visit without touching the map, or anything: by keyboard, by name, in words, in Urdu."""

import json

import pytest
from PySide6.QtCore import Qt

from mapapp.domain.contribution import GeomSource, PlaceKind
from mapapp.webview.hand import NothingThere, wait
from tests.web.hands import Hands

MOST_TABS = 60
FOCUS = "document.activeElement"


def hands_at(screen):
    return Hands(screen.hand.ask, screen.hand.until)


def tab_to(screen, selector):
    """Press Tab until the focus is there, as somebody without a pointer must; it is seen at every stop."""
    wanted = f"{FOCUS}?.matches({json.dumps(selector)})"
    screen.hand.until(f"document.querySelector({json.dumps(selector)})?.checkVisibility()")
    for _ in range(MOST_TABS):
        if screen.hand.ask(wanted):
            return
        hands_at(screen).press(screen.window.view.focusProxy(), Qt.Key.Key_Tab)
        assert screen.hand.ask(SEEN), screen.hand.ask(f"{FOCUS}.outerHTML.slice(0, 200)")
    raise NothingThere(selector)


SEEN = f"""(() => {{
    const one = {FOCUS};
    if (one === document.body || one.matches('.map, h2')) return true;  // a headline is read, not pressed
    const shown = one.matches('.chip input') ? one.closest('.chip') : one;
    const {{ width, height }} = shown.getBoundingClientRect();
    const look = getComputedStyle(shown);
    return width > 1 && height > 1 && (parseFloat(look.outlineWidth) > 0 || look.boxShadow !== 'none');
}})()"""


def press(screen, selector, key=Qt.Key.Key_Return):
    tab_to(screen, selector)
    hands_at(screen).press(screen.window.view.focusProxy(), key)


def write(screen, selector, words):
    tab_to(screen, selector)
    hands_at(screen).type(screen.window.view.focusProxy(), words)


@pytest.fixture
def sitting(hall):
    """Somebody at a keyboard: nothing of the screen is touched from here on."""
    hall.window.view.setFocus()
    return hall


def done(screen):
    press(screen, '[data-does="done"]')
    return screen.hand.until('document.querySelector("[data-ref]")?.dataset.ref')


def test_a_place_by_the_cross_with_keys_alone(sitting):
    press(sitting, '[data-does="begin"]')
    press(sitting, '[data-does="choose-layer"][data-layer="ideas"]')
    press(sitting, '[data-does="move-up"]')
    press(sitting, '[data-does="here"]')
    press(sitting, '[data-does="next"]')
    press(sitting, '[data-kind="public_place"]')
    write(sitting, "textarea", "A bench in the sun")
    ref = done(sitting)
    [mark] = sitting.find("A bench in the sun")
    assert (mark.ref, mark.geom_source) == (ref, GeomSource.CROSSHAIR)
    press(sitting, '[data-does="finish-here"]')
    sitting.hand.middle_of('[data-does="begin"]')


def test_a_line_corner_by_corner_with_keys_alone(sitting):
    press(sitting, '[data-does="begin"]')
    press(sitting, '[data-does="choose-layer"][data-layer="ideas"]')
    tab_to(sitting, 'input[name$="shape"]')
    hands_at(sitting).press(sitting.window.view.focusProxy(), Qt.Key.Key_Right)
    sitting.hand.until("document.querySelector('input[value=line]').checked")
    press(sitting, '[data-does="here"]')
    for _ in range(2):
        press(sitting, '[data-does="move-right"]')
        press(sitting, '[data-does="here"]')
    press(sitting, '[data-does="undo-corner"]')
    press(sitting, '[data-does="finish-shape"]')
    press(sitting, '[data-does="next"]')
    press(sitting, '[data-kind="public_place"]')
    write(sitting, "textarea", "A path along here")
    done(sitting)
    [mark] = sitting.find("A path along here")
    assert mark.shape.geom_type == "LineString"
    assert len(mark.shape.coords) == 2


def test_a_street_by_its_name_without_the_map(sitting):
    press(sitting, '[data-does="begin"]')
    press(sitting, '[data-does="choose-layer"][data-layer="concerns"]')
    write(sitting, '[data-does="find"]', "mill")
    sitting.hand.until("document.querySelectorAll('.found li').length")
    press(sitting, '[data-does="choose-place"]')
    press(sitting, '[data-does="next"]')
    press(sitting, '[data-kind="public_place"]')
    write(sitting, "textarea", "Cars park on the pavement")
    done(sitting)
    [mark] = sitting.find("Cars park on the pavement")
    assert mark.located
    assert mark.geom_source is GeomSource.SEARCHED


def test_the_whole_area_without_the_map(sitting):
    press(sitting, '[data-does="begin"]')
    press(sitting, '[data-does="choose-layer"][data-layer="assets"]')
    press(sitting, '[data-does="whole-area"]')
    write(sitting, "textarea", "People say hello here")
    done(sitting)
    [mark] = sitting.find("People say hello here")
    assert (mark.located, mark.geom_source) == (False, GeomSource.WHOLE_AREA)


def test_a_place_in_words_in_urdu_without_the_map(sitting):
    press(sitting, '[data-does="speak"][data-language="ur"]')
    sitting.hand.until("document.querySelector('[data-seat]').dir === 'rtl'")
    press(sitting, '[data-does="begin"]')
    press(sitting, '[data-does="choose-layer"][data-layer="ideas"]')
    press(sitting, '[data-does="in-words"]')
    write(sitting, '[data-does="describe"]', "Masjid ke samne")
    press(sitting, '[data-does="next"]')
    press(sitting, '[data-kind="public_place"]')
    write(sitting, "textarea", "Yahan ek bench chahiye")
    done(sitting)
    [mark] = sitting.find("Yahan ek bench")
    assert (mark.place_name, mark.body_lang, mark.located) == ("Masjid ke samne", "ur", False)
    assert mark.place_kind is PlaceKind.PUBLIC_PLACE


def test_escape_closes_what_lies_over_the_card_before_it_closes_the_screen(sitting):
    press(sitting, '[data-does="begin"]')
    press(sitting, '[data-does="languages"]')
    sitting.hand.until("document.querySelectorAll('.panel').length")
    hands_at(sitting).press(sitting.window.view.focusProxy(), Qt.Key.Key_Escape)
    sitting.hand.until("!document.querySelector('.panel')")
    assert sitting.window.shell.isVisible()
    press(sitting, '[data-does="choose-layer"][data-layer="ideas"]')
    sitting.hand.middle_of('[data-step="where"]')
    closed = []
    sitting.window.shell.closed.connect(lambda: closed.append(True))
    sitting.hand.press(Qt.Key.Key_Escape)
    sitting.hand.until(lambda: closed)  # the way back from a screen that is not locked


# ── by touch alone, on the keyboard on the screen ─────────────────────────────────────────────────────────────


def type_on_screen(screen, keys):
    for key in keys:
        screen.hand.tap_on(f".seat-keyboard .key[data-key='{key}']")


def test_a_visit_in_urdu_by_touch_alone_written_on_the_screen(hall):
    hand = hall.hand
    hand.tap_on('[data-does="speak"][data-language="ur"]')
    hand.until("document.querySelector('[data-seat]').dir === 'rtl'")
    hall.begin("ideas")
    hand.tap_on('[data-does="whole-area"]')
    wait(450)  # or the card takes it for the second half of a double tap
    hand.tap_on("textarea")
    type_on_screen(hall, ["ی", "ہ", "ا", "shift", "ں", "space", "ب", "ا", "غ"])
    hand.tap_on('[data-does="done"]')
    ref = hand.until('document.querySelector("[data-ref]")?.dataset.ref')
    [mark] = hall.find("یہاں باغ")
    assert (mark.ref, mark.body, mark.body_lang) == (ref, "یہاں باغ", "ur")
