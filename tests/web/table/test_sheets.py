"""Sheets on the table: opened from a pin, slid to a neighbour, turned, enlarged, laid side by side."""

import json
import time

import msgspec
import pytest
from PySide6.QtCore import Qt

from mapapp.bridge import messages
from tests.web.map.test_access import problems
from tests.web.table.conftest import ABOVE, BELOW, LAYER, SIZE, at_table, middle, of, set_out

PANE = "document.querySelector('.leaflet-map-pane').style.transform"
LEAST_TARGET = 44  # CSS pixels (WCAG 2.2, 2.5.5)


def test_a_tapped_pin_opens_beside_it_turned_to_whoever_sits_nearest(table):
    near, far = table.tap_pin(BELOW[0]), table.tap_pin(ABOVE[0])

    assert (table.turned(near), table.turned(far)) == (0, 180)
    for sheet, fid in ((near, BELOW[0]), (far, ABOVE[0])):
        (x, y), (left, top, right, bottom) = table.pin(fid), table.box(sheet)
        assert not (left < x < right and top < y < bottom)
        assert 0 <= left < right <= SIZE[0]
        assert 0 <= top < bottom <= SIZE[1]
    assert table.page.said("FeatureTapped") == []
    assert table.page.run(f"document.querySelector('{of(near)} h2').textContent") == f"Bench {BELOW[0]}"
    assert table.page.run("document.querySelectorAll('.pin.selected').length") == 2


def test_a_sheet_slid_to_a_neighbour_turns_to_them_and_the_map_stays(table):
    sheet, pane = table.tap_pin(BELOW[0]), table.page.run(PANE)
    x, y = table.middle(sheet)
    table.slide((sheet, (30, -60)))
    assert table.middle(sheet) == pytest.approx((x + 30, y - 60), abs=3)
    assert table.turned(sheet) == 0

    table.slide((sheet, (20, 220 - table.middle(sheet)[1])))

    assert table.turned(sheet) == 180
    assert table.page.run(PANE) == pane


def test_two_people_slide_two_sheets_at_once(table):
    one, other = table.tap_pin(BELOW[0]), table.tap_pin(BELOW[1])
    before = table.middle(one), table.middle(other)
    table.slide((one, (-120, -40)), (other, (140, -20)))
    (ax, ay), (bx, by) = before
    assert table.middle(one) == pytest.approx((ax - 120, ay - 40), abs=3)
    assert table.middle(other) == pytest.approx((bx + 140, by - 20), abs=3)


def test_what_lies_on_the_table_lies_there_again_on_another_base_map(table):
    near, far = table.tap_pin(BELOW[0]), table.tap_pin(ABOVE[0])
    table.slide((near, (90, -40)))
    table.press(far, "resize")
    lay = {BELOW[0]: (table.turned(near), table.box(near)), ABOVE[0]: (table.turned(far), table.box(far))}
    asked = len(table.page.said("VoiceWanted"))

    table.page.say(at_table(title="The same streets on another map"))

    table.page.wait_said("VoiceWanted", asked + 2)
    again = {one["fid"]: one["seat"] for one in table.page.said("VoiceWanted")[asked:]}
    for fid, sheet in again.items():
        table.shown(sheet, fid)
        table.page.wait_for(f"document.querySelector('{of(sheet)}')")
    assert set(again) == set(lay)
    for fid, (turned, box) in lay.items():
        assert table.turned(again[fid]) == turned
        assert table.box(again[fid]) == pytest.approx(box, abs=3)


def test_two_fingers_or_a_button_make_it_larger_and_smaller(table):
    sheet = table.tap_pin(7)
    left, _, right, _ = table.box(sheet)
    x, y = table.hold(sheet)
    table.page.touch([(x - 6 * i, y) for i in range(14)], [(x + 60 + 6 * i, y) for i in range(14)])
    wide = table.box(sheet)
    assert wide[2] - wide[0] == pytest.approx(1.5 * (right - left), abs=3)
    assert table.page.run(f"document.querySelector('{of(sheet)} [data-does=sheet-resize]').textContent") == "Smaller"
    table.press(sheet, "resize")
    narrow = table.box(sheet)
    assert narrow[2] - narrow[0] == pytest.approx(right - left, abs=3)


def test_two_sheets_let_go_side_by_side_lie_seam_on_seam_and_are_as_high_as_each_other(table):
    one, other = table.tap_pin(BELOW[0]), table.tap_pin(BELOW[1])
    table.shown(other, BELOW[1], words="Somewhere to sit. " * 12)
    left, (ax, ay), (bx, by) = table.box(other)[0], table.middle(one), table.middle(other)
    width = (table.box(one)[2] - table.box(one)[0]) / 2 + bx - left
    table.slide((one, (bx - width - 30 - ax, by + 25 - ay)))

    first, second = table.box(one), table.box(other)
    assert 0 <= second[0] - first[2] <= 10
    assert (first[1], first[3]) == pytest.approx((second[1], second[3]), abs=1)

    table.slide((one, (-200, 0)))  # apart again, each is as high as its words
    first, second = table.box(one), table.box(other)
    assert first[3] - first[1] < second[3] - second[1]


def test_the_seventh_puts_the_longest_untouched_away(table):
    names = []
    for fid in range(1, 8):
        if fid == 7:
            table.slide((names[0], (-20, 0)))
        names.append(table.tap_pin(fid))
        aside = 1750 if fid == 1 else 100  # from the pins that are to be tapped next
        table.slide((names[-1], (aside - table.middle(names[-1])[0], 0)))
    assert [said["seat"] for said in table.page.said("VoicePutAway")] == [names[1]]
    assert set(table.sheets()) == {*names[:1], *names[2:]}


def test_what_a_facilitator_hides_goes_and_what_is_added_is_seen(table):
    sheet = table.tap_pin(BELOW[0])
    words = f"document.querySelector('{of(sheet)} .sheet-facts').textContent"
    assert "3 people agree" in table.page.run(words).replace("\u2068", "").replace("\u2069", "")
    table.shown(sheet, BELOW[0], comments=2, supports=4)
    table.page.wait_for(f"{words}.includes('4')")
    table.page.say(messages.VoiceGone(sheet, LAYER, BELOW[0]))
    table.page.wait_for("!document.querySelector('.sheet')")
    assert not table.page.run("Boolean(document.querySelector('.pin.selected'))")


def test_a_sheet_whose_words_never_come_keeps_no_place_for_good(table):
    hurry(table)
    table.page.tap(*table.pin(BELOW[0]))
    sheet = table.page.wait_said("VoiceWanted")["seat"]
    assert table.page.wait_said("VoicePutAway")["seat"] == sheet
    table.page.tap(*table.pin(BELOW[1]))
    assert table.page.wait_said("VoiceWanted", 2)["seat"] == sheet


def test_a_sheet_that_nobody_touches_goes_by_itself(table):
    hurry(table)
    sheet = table.tap_pin(BELOW[0])
    table.page.wait_for("!document.querySelector('.sheet')")
    assert table.page.said("VoicePutAway") == [{"type": "VoicePutAway", "seat": sheet}]


def hurry(table):
    """Two minutes go by in a moment."""
    table.page.run("(real => (window.setTimeout = (act, ms) => real(act, ms === 120000 ? 200 : ms), 0))(setTimeout)")


def test_who_slides_a_sheet_about_has_not_left(playground):
    idle = 4
    seats = [msgspec.structs.replace(seat, idle_seconds=idle) for seat in at_table().seats]
    table = set_out(playground, at_table(seats=seats))
    sheet = table.tap_pin(BELOW[0])
    playground.press("[data-seat=seat-1] [data-does=begin]")
    began, way = time.monotonic(), 40
    while time.monotonic() < began + 1.25 * idle:
        table.slide((sheet, (way, 0)))
        way = -way
    assert playground.said("VisitFinished") == []
    playground.wait_said("VisitFinished")


def test_by_keyboard_it_is_opened_slid_turned_and_put_away(table):
    page = table.page
    page.run("document.querySelector('.map').focus() ?? 0")
    page.key(Qt.Key.Key_Return)
    sheet = page.wait_said("VoiceWanted")["seat"]
    table.shown(sheet, 7)
    page.wait_for(f"document.activeElement?.matches('{of(sheet)}')")
    assert page.run("document.activeElement.getAttribute('aria-label')") == "Bench 7"
    x, y = table.middle(sheet)
    page.key(Qt.Key.Key_Right)
    assert table.middle(sheet) == pytest.approx((x + 40, y), abs=1)
    turned = table.turned(sheet)
    table.press(sheet, "turn")
    assert (table.turned(sheet) - turned) % 360 == 90
    page.key(Qt.Key.Key_Escape)
    page.wait_for("!document.querySelector('.sheet') && document.activeElement.matches('.map')")


def test_somebodys_card_never_hides_a_sheet(table):
    sheet = table.tap_pin(BELOW[0])
    x, y = table.middle(sheet)
    table.slide((sheet, (480 - x, 960 - y)))
    table.page.press("[data-seat=seat-1] [data-does=begin]")
    table.page.wait_for("document.querySelector('[data-seat=seat-1] [data-does=choose-layer]')")
    left, top, right, bottom = table.box(sheet)
    over = table.rectangle("[data-seat=seat-1]")
    across = max(0, min(right, over[2]) - max(left, over[0]))
    down = max(0, min(bottom, over[3]) - max(top, over[1]))
    assert across * down <= 0.51 * (right - left) * (bottom - top)


def test_it_speaks_the_language_of_whoever_it_is_handed_to(table):
    sheet = table.tap_pin(BELOW[0])
    assert table.page.run(f"document.querySelector('{of(sheet)}').lang") == "en"
    right, down = middle(table.rectangle("[data-seat=seat-3]"))
    x, y = table.middle(sheet)
    table.slide((sheet, (right - x, down + 200 - y)))
    table.page.wait_for(f"document.querySelector('{of(sheet)}').lang === 'ur'")
    assert table.page.run(f"document.querySelector('{of(sheet)}').dir") == "rtl"


def test_a_palm_holds_nothing_and_a_finger_that_the_system_takes_away_leaves_it_free(table):
    sheet = table.tap_pin(BELOW[0])
    before = table.middle(sheet)
    swipe(table, sheet, ("pointerdown", 500), ("pointermove", 700), ("pointerup", 700), radius=60)
    assert table.middle(sheet) == before
    swipe(table, sheet, ("pointerdown", 500), ("pointermove", 540), ("pointercancel", 540), ("pointermove", 900))
    assert table.middle(sheet) == pytest.approx((before[0] + 40, before[1]), abs=1)
    assert not table.page.run(f"document.querySelector('{of(sheet)}').matches('.held')")


def test_a_flick_sends_it_on_and_it_stays_on_the_table_unless_the_screen_is_calm(table):
    sheet = table.tap_pin(7)
    flick = [("pointerdown", 500), ("pointermove", 520), ("pointermove", 540), ("pointerup", 540)]
    start = table.middle(sheet)[0]
    swipe(table, sheet, *flick)
    assert table.middle(sheet)[0] == pytest.approx(start + 40, abs=1)
    table.page.say(messages.LookChanged("light", calm=False))
    table.page.wait_for("!document.documentElement.hasAttribute('data-calm')")
    swipe(table, sheet, *flick)
    table.page.qtbot.waitUntil(lambda: table.middle(sheet)[0] > start + 120)
    assert table.box(sheet)[2] <= SIZE[0]


def swipe(table, sheet, *events, radius=8):
    """A finger faster than any machine is busy; pairs of what it does and how far right it is."""
    table.page.run("(Element.prototype.setPointerCapture = () => {}, 0)")  # which knows no fingers but real ones
    table.page.run(
        f"{json.dumps(events)}.map(([type, clientX]) => document.querySelector('{of(sheet)} .sign').dispatchEvent("
        "new PointerEvent(type, {pointerId: 90, pointerType: 'touch', isPrimary: true, bubbles: true, clientX, "
        f"clientY: 500, width: {2 * radius}, height: {2 * radius}}})))"
    )


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_the_checker_finds_nothing_and_every_button_is_large_enough(table, theme):
    table.page.say(messages.LookChanged(theme, calm=True))
    for fid in (BELOW[0], ABOVE[0]):
        table.shown(table.tap_pin(fid), fid, words="Somewhere to sit. " * 60)
    table.page.wait_for("document.querySelector('.sheet-foot .button')?.checkVisibility()")
    sizes = table.page.run(
        "[...document.querySelectorAll('.sheet button')].map(e => e.getBoundingClientRect())"
        ".map(r => [r.width, r.height])"
    )
    assert len(sizes) == 8
    assert all(min(size) >= LEAST_TARGET for size in sizes), sizes
    assert [one for one in json.loads(problems(table.page)) if "sheet" in one] == []
