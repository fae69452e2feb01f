"""A facilitator goes to a street by its name; residents have that on their card alone."""

from mapapp.bridge import messages
from tests.web.map.conftest import FLORENCE, project
from tests.web.map.test_base_map import florence, painted

__all__ = ["florence"]

BRIDGE = messages.NamedPlace("Ponte Vecchio", "street", (11.2531, 43.7680), 350.0, False)


def typed(playground, words):
    """Words in the field, and the question that the page puts to Python."""
    playground.run("document.querySelector('.map-search input').focus()")
    playground.run(
        f"(document.querySelector('.map-search input').value = '{words}',"
        " document.querySelector('.map-search input').dispatchEvent(new Event('input')), 0)"
    )
    return playground.wait_said("FindPlace")


def test_what_is_typed_is_asked_and_a_tap_goes_there(florence):
    florence.show(project(base_map=FLORENCE))
    painted(florence)
    asked = typed(florence, "ponte v")
    assert (asked["seat"], asked["words"]) == ("map", "ponte v")
    lng, lat = asked["near"]
    assert 11.2 < lng < 11.3
    assert 43.7 < lat < 43.8

    florence.say(messages.PlacesFound("map", "ponte v", [BRIDGE]))
    florence.press(".map-search .found button")
    again = typed(florence, "ponte vec")
    florence.qtbot.waitUntil(lambda: florence.said("FindPlace")[-1]["words"] == "ponte vec", timeout=60_000)
    again = florence.said("FindPlace")[-1]
    assert abs(again["near"][0] - 11.2531) < 1e-4  # what people look at now
    assert abs(again["near"][1] - 43.7680) < 1e-4


def test_an_answer_to_somebody_else_is_not_shown(florence):
    florence.show(project(base_map=FLORENCE))
    typed(florence, "ponte")
    florence.say(messages.PlacesFound("one", "ponte", [BRIDGE]))
    florence.qtbot.wait(100)
    assert florence.run("document.querySelectorAll('.map-search .found button').length") == 0


def test_residents_have_no_second_field_on_the_map(florence):
    florence.show(project(base_map=FLORENCE, resident_screen=True))
    assert not florence.run("Boolean(document.querySelector('.map-search'))")
