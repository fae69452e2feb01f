"""Map and cards together on one screen."""

import pytest

from mapapp.bridge import messages
from tests.web.map.columns import columns, point
from tests.web.map.conftest import COLOURS, project, rgb

MIDDLE = (11.255, 43.770)  # of the area
CARD = "(r => [r.left, r.right])(document.querySelector('.seat-screen').getBoundingClientRect())"
MIDDLE_OF_THE_FREE_MAP = """(({left, right}) => left > innerWidth - right ? left / 2 : (right + innerWidth) / 2)(
    document.querySelector('.seat-screen').getBoundingClientRect())"""


@pytest.fixture
def kiosk(playground):
    languages = [
        messages.LanguageView("en", "English", "ltr"),
        messages.LanguageView("pl", "Polski", "ltr"),
        messages.LanguageView("ur", "اردو", "rtl"),
    ]
    playground.content.tables["assets"] = columns("point", [point(1, *MIDDLE)])
    playground.show(project(resident_screen=True, languages=languages))
    return playground


def middle_of_the_neighbourhood(kiosk):
    """Where the one mark in the middle of the area is on the screen, beside the card, which shows its sign too."""
    left, right = kiosk.run(CARD)
    image, wanted = kiosk.picture(), rgb(COLOURS["assets"])
    columns_seen = [
        x
        for x in range(image.width())
        if not left <= x <= right
        for y in range(0, image.height(), 4)
        if image.pixelColor(x, y).getRgb()[:3] == wanted
    ]
    return sum(columns_seen) / len(columns_seen) if columns_seen else None


def settled(kiosk):
    """The same, once the mark has come to rest."""
    seen = [None]

    def at_rest():
        seen.append(middle_of_the_neighbourhood(kiosk))
        return seen[-1] is not None and seen[-1] == seen[-2]

    kiosk.qtbot.waitUntil(at_rest, timeout=60_000)
    return seen[-1]


def speak(kiosk, language):
    kiosk.press(f"[data-language={language}]")
    kiosk.wait_for(f"document.querySelector('.seat').lang === '{language}'")
    kiosk.qtbot.wait(300)
    return settled(kiosk), kiosk.run(MIDDLE_OF_THE_FREE_MAP)


def test_a_card_that_changes_sides_does_not_hide_the_neighbourhood(kiosk):
    before = settled(kiosk)
    shown, free = speak(kiosk, "ur")
    assert shown == pytest.approx(free, abs=3)
    assert shown < before
    shown, free = speak(kiosk, "en")
    assert shown == pytest.approx(before, abs=3)


def test_a_language_of_the_same_side_leaves_the_map_where_it_is(kiosk):
    before = settled(kiosk)
    shown, _free = speak(kiosk, "pl")
    assert shown == pytest.approx(before, abs=1)


def test_a_changed_question_does_not_take_anybody_away_from_where_they_looked(kiosk):
    home = settled(kiosk)
    kiosk.touch([(900 - 10 * step, 300) for step in range(12)])
    moved = settled(kiosk)
    assert moved == pytest.approx(home - 110, abs=3)
    kiosk.say(project(resident_screen=True, purpose="Another purpose"))
    kiosk.wait_for("document.querySelector('.seat').textContent.includes('Another purpose')")
    assert settled(kiosk) == pytest.approx(moved, abs=3)
