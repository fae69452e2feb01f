"""The wall: one thing at a time for everybody in the room, and nothing on it to press."""

import pytest

from mapapp.bridge import messages
from tests.web.map.test_access import problems
from tests.web.table.conftest import (  # noqa: F401 - the same page, for a screen without seats
    LAYER,
    SIZE,
    at_table,
    built_page,
    fingers,
    place,
    playground,
    voice,
)

PANEL = ".wall-panel:not([hidden])"


@pytest.fixture
def wall(playground):  # noqa: F811 - the fixture above
    playground.view.resize(*SIZE)
    return playground


def begin(wall, *, calm=True, theme="light", language="en"):
    wall.view.start()
    wall.wait_said("PageReady")
    wall.say(at_table(seats=[], company="room", language=language))
    wall.say(messages.LookChanged(theme, calm=calm))
    wall.wait_for("document.querySelector('.room[data-density=wall] canvas.marks')?.width > 300")


def option(number, title, total=None, cost=0):
    return messages.OptionView(
        number, LAYER, number, LAYER, "green", f"K7-F{number}Q", title, "Please", "en", "ltr", place(number), None,
        cost, total,
    )  # fmt: skip


def held(*options, kind="dots", **changes):
    facts = {"title": "Which first?", "picture": "", "open": True, "dots": 3, "pot": 0, "pot_left": 0, "unit": ""}
    return messages.RoundShown(round="r", kind=kind, options=list(options), hands=[], **{**facts, **changes})


def read(wall, selector):
    """Words of the panel, without the signs that keep numbers in their own direction."""
    words = wall.run(f"[...document.querySelectorAll('{PANEL} {selector}')].map(one => one.textContent)")
    return [one.replace("\u2068", "").replace("\u2069", "") for one in words]


def test_stories_pass_without_anything_to_press(wall):
    begin(wall, calm=False)
    wanted = wall.wait_said("VoicesWanted")
    assert wanted["seat"] == "wall"
    wall.say(messages.VoicesListed("wall", "", True, 0, 1, [voice(1)]))
    wall.wait_for("document.querySelector('.wall-story')")
    assert wall.run("document.querySelectorAll('.wall-story button').length") == 0
    wall.say(held(option(1, "A bench")))
    wall.wait_for("!document.querySelector('.wall-story')")


def test_a_round_of_dots_tells_nobody_how_many_lie_where(wall):
    begin(wall)
    wall.say(held(option(1, "A bench"), option(2, "A tree")))
    wall.wait_for(f"document.querySelector('{PANEL} h1')")
    assert read(wall, ".wall-idea") == ["A bench", "A tree"]
    assert read(wall, ".wall-bar") == []
    assert wall.run("document.querySelectorAll('.round-pin').length") == 2


def test_its_result_has_the_most_first(wall):
    begin(wall)
    wall.say(held(option(1, "A bench", 1), option(2, "A tree", 4), open=False))
    wall.wait_for(f"document.querySelector('{PANEL} .wall-bar')")
    assert list(zip(read(wall, ".wall-idea"), read(wall, ".wall-amount"), strict=True)) == [
        ("A tree", "4"),
        ("A bench", "1"),
    ]
    wall.say(messages.RoundPutAway())
    wall.wait_for(f"!document.querySelector('{PANEL}')")
    assert wall.run("document.querySelectorAll('.round-pin').length") == 0


def test_everybody_sees_the_pot_run_out(wall):
    begin(wall)
    wall.say(held(option(1, "A bench", 300, 500), kind="tokens", pot=1500, pot_left=1200, unit="£"))
    wall.wait_for(f"document.querySelector('{PANEL} .wall-pot')")
    assert read(wall, ".wall-pot p") == ["In the pot: £1,200 of £1,500"]
    assert read(wall, ".wall-amount") == ["£300 of £500"]


def test_what_is_lit_comes_before_the_round_and_goes_when_it_is_hidden(wall):
    begin(wall)
    wall.say(held(option(1, "A bench")))
    wall.say(messages.GatheringShown(False, messages.SpotView(LAYER, 2, place(2)), None))
    assert wall.wait_said("VoiceWanted")["seat"] == "spotlight"
    wall.say(messages.VoiceShown("spotlight", voice(2), [], [], [], [], [], [], None))
    wall.wait_for(f"document.querySelectorAll('{PANEL}').length === 1 && document.querySelector('{PANEL} h2')")
    assert read(wall, "h2") == ["Bench 2"]
    wall.say(messages.VoiceGone("spotlight", LAYER, 2))
    wall.wait_for(f"document.querySelector('{PANEL} h1')?.textContent === 'Which first?'")


def test_the_clock_counts_down_and_says_when_the_time_is_up(wall):
    begin(wall)
    wall.say(messages.GatheringShown(False, None, 2))
    wall.wait_for("document.querySelector('.clock')?.textContent === '0:01'")
    wall.wait_for("document.querySelector('.clock')?.textContent === 'Time is up'")
    wall.say(messages.GatheringShown(False, None, None))
    wall.wait_for("!document.querySelector('.clock')")


@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("contrast", "ur")])
def test_nothing_is_found_by_the_checker(wall, theme, language):
    begin(wall, theme=theme, language=language)
    wall.say(held(option(1, "A bench", 300, 500), kind="tokens", pot=1500, pot_left=1200, unit="£"))
    wall.say(messages.GatheringShown(False, None, 600))
    wall.wait_for(f"document.querySelector('{PANEL} .wall-pot') && document.querySelector('.clock')")
    assert problems(wall) == "[]"
