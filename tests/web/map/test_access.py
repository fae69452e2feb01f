"""The map for people who use a keyboard, a screen reader, or a large finger."""

import pytest
from PySide6.QtCore import Qt

from mapapp.bridge import messages
from tests.web.map.columns import columns, point
from tests.web.map.conftest import REPOSITORY, project
from tests.web.map.test_selection import PLACE, opened

CHECKER_WORLD = 7  # an isolated world: the page cannot see the checker, nor the checker the page's variables
LEAST_TARGET = 44  # CSS pixels (WCAG 2.2, 2.5.5)


@pytest.fixture
def shown(playground):
    playground.content.tables["ideas"] = columns("point", [point(7, *PLACE)])
    playground.show(project(resident_screen=True))
    return playground


def problems(playground):
    """What the accessibility checker finds on the whole page."""
    page = playground.view.page()
    checker = (REPOSITORY / "build" / "test-web" / "axe.js").read_text(encoding="utf-8")
    page.runJavaScript(checker, CHECKER_WORLD, lambda _none: None)
    page.runJavaScript("axe.run().then(it => { window.found = it.violations }) && 0", CHECKER_WORLD, lambda _: None)
    answers = []

    def answered():
        page.runJavaScript(
            "window.found ? JSON.stringify(found.map(one => one.id + ' ' + one.nodes.map(n => n.html))) : ''",
            CHECKER_WORLD,
            lambda found: answers.append(found) if found else None,
        )
        return bool(answers)

    playground.qtbot.waitUntil(answered, timeout=60_000)
    return answers[0]


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_nothing_is_found_by_the_checker(shown, theme):
    shown.say(messages.LookChanged(theme, calm=True))
    shown.say(opened(status="pending"))
    shown.wait_for("document.querySelector('.reading-card')")
    shown.qtbot.wait(300)
    assert problems(shown) == "[]"


def test_everything_to_press_is_large_enough_for_a_finger(shown):
    shown.say(opened())
    shown.wait_for("document.querySelector('.reading-card')")
    sizes = shown.run(
        "[...document.querySelectorAll('.map button, .map [tabindex=\"0\"], .reading-card button')]"
        ".filter(e => e.checkVisibility() && !e.matches('.map')).map(e => e.getBoundingClientRect())"
        ".map(r => [r.width, r.height])"
    )
    assert len(sizes) >= 5
    assert all(min(size) >= LEAST_TARGET for size in sizes), sizes


def test_the_map_itself_takes_the_focus_and_moves_with_the_arrow_keys(shown):
    pane = "document.querySelector('.leaflet-map-pane').style.transform"
    before = shown.run(pane)
    shown.run("document.querySelector('.map').focus() ?? 0")
    shown.key(Qt.Key.Key_Right)
    shown.wait_for(f"{pane} !== '{before}'")


def test_enter_opens_the_mark_nearest_to_the_middle(shown):
    shown.run("document.querySelector('.map').focus() ?? 0")

    def opened_by_enter():  # as soon as the marks have arrived
        shown.key(Qt.Key.Key_Return)
        return bool(shown.said("FeatureTapped"))

    shown.qtbot.waitUntil(opened_by_enter, timeout=60_000)
    assert shown.said("FeatureTapped")[0] == {"type": "FeatureTapped", "table": "ideas", "fid": 7}


def test_enter_takes_the_place_under_the_cross_while_a_seat_asks(shown):
    shown.press("[data-does=begin]")
    shown.press("[data-layer=assets]")
    shown.wait_for("document.querySelector('.crosshair')")
    shown.run("document.querySelector('.map').focus() ?? 0")
    shown.key(Qt.Key.Key_Return)
    assert shown.wait_said("PlaceChosen")["shape"]["kind"] == "point"


def test_the_map_says_what_it_is(shown):
    name = shown.run("document.querySelector('.map').getAttribute('aria-label')")
    assert "Santa Croce" in name
    assert shown.run("document.documentElement.lang || document.querySelector('.room').lang") == "en"
