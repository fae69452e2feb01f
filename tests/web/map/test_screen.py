"""Map and cards together on one screen."""

import pytest

from mapapp.bridge import messages
from tests.web.map.conftest import project

NEIGHBOURHOOD = "[...document.querySelectorAll('.map-area path')].at(-1).getBoundingClientRect()"
MIDDLE_OF_THE_NEIGHBOURHOOD = f"(({{left, right}}) => (left + right) / 2)({NEIGHBOURHOOD})"
MIDDLE_OF_THE_FREE_MAP = """(({left, right}) => left > innerWidth - right ? left / 2 : (right + innerWidth) / 2)(
    document.querySelector('.seat-screen').getBoundingClientRect())"""


@pytest.fixture
def kiosk(playground):
    languages = [
        messages.LanguageView("en", "English", "ltr"),
        messages.LanguageView("pl", "Polski", "ltr"),
        messages.LanguageView("ur", "اردو", "rtl"),
    ]
    playground.show(project(resident_screen=True, languages=languages))
    return playground


def speak(kiosk, language):
    kiosk.press(f"[data-language={language}]")
    kiosk.wait_for(f"document.querySelector('.seat').lang === '{language}'")
    kiosk.qtbot.wait(300)
    return kiosk.run(MIDDLE_OF_THE_NEIGHBOURHOOD), kiosk.run(MIDDLE_OF_THE_FREE_MAP)


def test_a_card_that_changes_sides_does_not_hide_the_neighbourhood(kiosk):
    before = kiosk.run(MIDDLE_OF_THE_NEIGHBOURHOOD)
    shown, free = speak(kiosk, "ur")
    assert shown == pytest.approx(free, abs=3)
    assert shown < before
    shown, free = speak(kiosk, "en")
    assert shown == pytest.approx(before, abs=3)


def test_a_language_of_the_same_side_leaves_the_map_where_it_is(kiosk):
    before = kiosk.run(MIDDLE_OF_THE_NEIGHBOURHOOD)
    shown, _free = speak(kiosk, "pl")
    assert shown == pytest.approx(before, abs=1)
