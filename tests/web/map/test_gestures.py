"""Fingers on the map: one moves it, two zoom it, and nobody moves it under somebody's pen."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from mapapp.bridge import messages
from tests.web.map.conftest import project

PANE = "document.querySelector('.leaflet-map-pane').style.transform"
SCALE = "document.querySelector('.leaflet-control-scale-line').textContent"


@pytest.fixture
def shown(playground):
    playground.show(project())
    return playground


@pytest.fixture
def table(playground):
    """Two people at one map: *one* at its left edge, *two* at its right."""
    seats = [
        messages.SeatView("one", "bottom", "#0072b2", "circle", "en", 0),
        messages.SeatView("two", "top", "#d55e00", "square", "en", 0),
    ]
    playground.show(project(seats=seats))
    playground.wait_for("document.querySelectorAll('[data-does=begin]').length === 2")
    for seat, side in (("one", "left"), ("two", "right")):
        playground.run(
            f"(card => {{ card.style.inset = 'auto'; card.style.top = '16px'; card.style.width = '300px';"
            f" card.style.{side} = '16px'; return 0 }})(document.querySelector('[data-seat={seat}]'))"
        )
    return playground


def ask(playground, kind="point", seat="one"):
    """Walk a seat to the question where, for a spot, a line or an area."""
    playground.press(f"[data-seat={seat}] [data-does=begin]")
    playground.press(f"[data-seat={seat}] [data-layer=assets]")
    playground.wait_for(f"document.querySelector('[data-seat={seat}] [data-does=here]')")
    if kind != "point":
        playground.press(f"[data-seat={seat}] input[value={kind}]")


def test_one_finger_moves_the_map(shown):
    before = shown.run(PANE)
    shown.touch([(300 + 10 * i, 300 + 5 * i) for i in range(12)])
    shown.wait_for(f"{PANE} === 'translate3d(110px, 55px, 0px)'")
    assert before == "translate3d(0px, 0px, 0px)"
    assert shown.said("FeatureTapped") == []


def test_a_finger_between_pixels_moves_the_map_by_whole_ones_and_keeps_up(shown):
    lies = shown.run(
        """(() => {
            const map = document.querySelector(".map"), lies = [];
            map.setPointerCapture = () => {}; // a finger that is made up cannot be captured
            const finger = (type, x, y) => map.dispatchEvent(new PointerEvent(type, {
                clientX: x, clientY: y, bubbles: true, pointerId: 1, pointerType: "touch", isPrimary: true,
            }));
            finger("pointerdown", 300, 300);
            for (let i = 1; i <= 100; i++) {
                finger("pointermove", 300 + 0.37 * i, 300 + 0.11 * i);
                lies.push(document.querySelector(".leaflet-map-pane").style.transform);
            }
            return lies;
        })()"""
    )
    assert lies[-1] == "translate3d(37px, 11px, 0px)"
    assert not any("." in place for place in lies)


def test_the_map_glides_by_whole_pixels(shown):
    shown.say(messages.LookChanged("light", calm=False))
    shown.wait_for("!document.documentElement.hasAttribute('data-calm')")
    shown.run(
        """(() => {
            const pane = document.querySelector(".leaflet-map-pane");
            window.lies = [];
            new MutationObserver(() => lies.push(pane.style.transform)).observe(pane, {attributeFilter: ["style"]});
            return 0;
        })()"""
    )
    shown.run("document.querySelector('.map').focus() ?? 0")
    shown.key(Qt.Key.Key_Right)
    shown.wait_for("lies.at(-1) === 'translate3d(-80px, 0px, 0px)'")
    assert not [place for place in shown.run("lies") if "." in place]


def test_two_fingers_zoom_the_map(shown):
    before = shown.run(SCALE)
    shown.touch([(500 - 12 * i, 400) for i in range(14)], [(600 + 12 * i, 400) for i in range(14)])
    shown.wait_for(f"{SCALE} !== '{before}'")


def test_the_buttons_zoom_and_bring_home(shown):
    home = shown.run(SCALE)
    shown.press(".map-buttons button:nth-child(1)")
    shown.wait_for(f"{SCALE} !== '{home}'")
    shown.press(".map-buttons button:nth-child(3)")
    shown.wait_for(f"{SCALE} === '{home}'")


def test_a_finger_may_move_the_map_before_it_points_at_a_spot(shown):
    ask(shown)
    shown.touch([(300 + 10 * i, 300) for i in range(10)])
    assert shown.said("PlaceChosen") == []
    shown.tap(400, 400)
    assert shown.wait_said("PlaceChosen")["shape"]["kind"] == "point"


def test_the_place_under_the_cross_can_be_taken_without_touching_the_map(shown):
    ask(shown)
    shown.press("[data-does=here]")
    first = shown.wait_said("PlaceChosen")["shape"]["coordinates"][0]
    shown.press("[data-does=move-right]")
    shown.press("[data-does=here]")
    second = shown.wait_said("PlaceChosen", 2)["shape"]["coordinates"][0]
    assert second[0] > first[0]
    assert second[1] == pytest.approx(first[1])


def test_a_place_kept_from_before_a_crash_is_brought_into_view(shown):
    shape = messages.Shape("point", [(11.29, 43.79)])  # well outside what is shown
    draft = messages.Draft(contribution="c1", step="tell", layer="assets", shape=shape, geom_source="tapped")
    shown.say(messages.VisitRestored("one", "v1", "en", draft))
    shown.wait_for("document.querySelector('.pin.draft')")
    shown.wait_for(
        "(r => r.left > 0 && r.top > 0 && r.right < innerWidth && r.bottom < innerHeight)"
        "(document.querySelector('.pin.draft').getBoundingClientRect())"
    )


def test_a_stroke_of_a_finger_is_an_area_and_leaves_the_map_where_it_is(shown):
    ask(shown, "area")
    shown.touch([(300, 300), *[(300 + 20 * i, 300) for i in range(1, 8)], *[(440, 300 + 20 * i) for i in range(8)]])
    shape = shown.wait_said("PlaceChosen")["shape"]
    assert shape["kind"] == "area"
    assert 3 <= len(shape["coordinates"]) <= 5  # the corner is rounded a little, as the hand rounds it
    assert shown.run(PANE) == "translate3d(0px, 0px, 0px)"


def test_an_area_can_be_made_corner_by_corner_and_a_corner_taken_back(shown):
    ask(shown, "area")
    for corner in ((300, 300), (500, 300), (600, 200), (500, 500)):
        shown.tap(*corner)
        if corner == (600, 200):
            shown.press("[data-does=undo-corner]")
    assert shown.said("PlaceChosen") == []
    shown.press("[data-does=finish-shape]")
    assert len(shown.wait_said("PlaceChosen")["shape"]["coordinates"]) == 3


def test_two_corners_are_not_yet_an_area(shown):
    ask(shown, "area")
    shown.tap(300, 300)
    shown.tap(500, 300)
    shown.press("[data-does=finish-shape]")
    assert shown.said("PlaceChosen") == []


def test_a_second_finger_does_not_zoom_the_map_under_a_pen(shown):
    ask(shown, "line")
    before = shown.run(SCALE)
    shown.touch([(300 + 10 * i, 300) for i in range(15)], [(500, 500 + 8 * i) for i in range(15)])
    shape = shown.wait_said("PlaceChosen")["shape"]
    assert len(shape["coordinates"]) == 2
    assert shown.run(SCALE) == before
    assert shown.run(PANE) == "translate3d(0px, 0px, 0px)"


def test_two_people_point_at_their_places_at_once(table):
    ask(table, seat="one")
    ask(table, seat="two")
    table.tap(450, 500)
    table.tap(850, 500)
    table.qtbot.waitUntil(lambda: len(table.said("PlaceChosen")) == 2, timeout=60_000)
    places = {said["seat"]: said["shape"]["coordinates"][0] for said in table.said("PlaceChosen")}
    assert places.keys() == {"one", "two"}
    assert places["one"][0] < places["two"][0]


def test_two_people_draw_at_once_and_get_each_their_own_line(table):
    ask(table, "line", seat="one")
    ask(table, "line", seat="two")
    table.touch([(380 + 10 * i, 500) for i in range(12)], [(800, 400 + 10 * i) for i in range(12)])
    table.qtbot.waitUntil(lambda: len(table.said("PlaceChosen")) == 2, timeout=60_000)
    lines = {said["seat"]: said["shape"]["coordinates"] for said in table.said("PlaceChosen")}
    (west, east), (north, south) = lines["one"], lines["two"]
    assert west[0] < east[0]
    assert west[1] == pytest.approx(east[1], abs=1e-5)
    assert north[1] > south[1]
    assert north[0] == pytest.approx(south[0], abs=1e-5)
    assert east[0] < north[0]


def test_the_cross_of_each_seat_moves_as_its_person_sees_it(table):
    ask(table, seat="one")
    ask(table, seat="two")
    crosses = "[...document.querySelectorAll('.crosshair')].map(e => e.getBoundingClientRect().x)"
    before = table.run(crosses)
    table.press("[data-seat=one] [data-does=move-right]")
    table.press("[data-seat=two] [data-does=move-right]")
    after = table.run(crosses)
    assert after[0] - before[0] == pytest.approx(48)
    assert after[1] - before[1] == pytest.approx(-48)
    assert table.run(PANE) == "translate3d(0px, 0px, 0px)"


# ── a chosen place, changed before it is saved ────────────────────────────────────────────────────────────────


def centre_of(playground, selector, at=0):
    x, y = playground.run(
        f"(r => [r.x + r.width / 2, r.y + r.height / 2])"
        f"(document.querySelectorAll({selector!r})[{at}].getBoundingClientRect())"
    )
    return x, y


def drawn_square(playground):
    ask(playground, "area")
    side = [(300, 300), (450, 300), (450, 450), (300, 450), (300, 310)]
    path = [(a[0] + (b[0] - a[0]) * t / 6, a[1] + (b[1] - a[1]) * t / 6) for a, b in pairwise(side) for t in range(6)]
    playground.touch(path)
    shape = playground.wait_said("PlaceChosen")["shape"]
    playground.wait_for("document.querySelectorAll('.handle').length > 3")
    return shape


def test_a_drawn_area_is_pulled_by_a_corner(shown):
    before = drawn_square(shown)
    x, y = centre_of(shown, ".handle-holder:not(:has(.whole))")
    shown.touch([(x - 8 * step, y - 4 * step) for step in range(10)])
    after = shown.wait_said("PlaceChosen", 2)["shape"]
    assert after["kind"] == "area"
    assert min(lng for lng, _ in after["coordinates"]) < min(lng for lng, _ in before["coordinates"])
    assert shown.run(PANE) == "translate3d(0px, 0px, 0px)"


def test_a_drawn_area_is_moved_as_a_whole(shown):
    before = drawn_square(shown)["coordinates"]
    x, y = centre_of(shown, ".handle-holder:has(.whole)")
    shown.touch([(x + 10 * step, y) for step in range(11)])
    after = shown.wait_said("PlaceChosen", 2)["shape"]["coordinates"]
    assert len(after) == len(before)
    steps = [new[0] - old[0] for old, new in zip(before, after, strict=True)]
    assert max(steps) == pytest.approx(min(steps), abs=1e-6)
    assert min(steps) > 0


def test_a_corner_is_moved_by_its_keys_and_keeps_the_focus(shown):
    drawn_square(shown)
    shown.run("document.querySelector('.handle-holder').focus()")
    assert "arrow keys" in shown.run("document.activeElement.ariaLabel")
    for presses in (1, 2):
        shown.key(Qt.Key.Key_Left)
        shown.wait_said("PlaceChosen", 1 + presses)
        assert shown.run("document.activeElement.classList.contains('handle-holder')")


def test_handles_are_large_enough_and_leave_with_the_question(shown):
    drawn_square(shown)
    sizes = shown.run(
        "[...document.querySelectorAll('.handle-holder')].map(one => one.getBoundingClientRect().width)"
    )
    assert min(sizes) >= 44
    shown.press("[data-seat=one] [data-does=not-sure]")
    shown.wait_for("!document.querySelector('.handle-holder')")


def test_a_chosen_spot_is_moved_by_its_pin(shown):
    ask(shown)
    shown.tap(400, 400)
    before = shown.wait_said("PlaceChosen")["shape"]["coordinates"][0]
    x, y = centre_of(shown, ".pin.draft")
    shown.touch([(x + 10 * step, y) for step in range(10)])
    after = shown.wait_said("PlaceChosen", 2)["shape"]["coordinates"][0]
    assert after[0] > before[0]
    assert after[1] == pytest.approx(before[1], abs=1e-5)
