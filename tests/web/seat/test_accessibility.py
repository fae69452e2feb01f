"""Every step for everybody: the checker finds nothing, targets are large, everything stays on the screen."""

import itertools

import pytest

STATES = (
    "free", "what", "where", "outside", "words", "home", "tell", "keyboard", "refused", "leaving", "languages",
    "who-asks", "thanks", "taking-back", "contact", "gone",
)  # fmt: skip
STEP_OF = {
    "free": None, "outside": "where", "words": "where", "keyboard": "tell", "refused": "tell", "leaving": "tell",
    "languages": "what", "who-asks": "tell",
    "taking-back": "thanks", "contact": "thanks", "gone": "thanks",
}  # fmt: skip
RECEIPT = {
    "size": 21, "path": "M0 0h7v1h-7z", "can_print": True,
    "purposes": [{"id": "keep_in_touch", "words": ""}, {"id": "invite", "words": ""}, {"id": "help", "words": ""}],
}  # fmt: skip
A_FINGERS_CLICK = "new PointerEvent('click', {bubbles: true, pointerType: 'touch', detail: 1})"
SCREENS = {"kiosk": (1920, 1080), "laptop": (1280, 800), "upright": (1080, 1920)}


def go_to(stage, state):
    """Bring a fresh seat into a state."""
    step = STEP_OF.get(state, state)
    if step:
        stage.reach(step if step != "thanks" else "tell", layer="ideas" if step != "thanks" else "assets")
    if step == "thanks":
        stage.click("textarea")
        stage.keys("The old pump house")
        stage.click("[data-does=done]")
        stage.save(receipt=RECEIPT)
    if state == "who-asks":
        stage.click("[data-does=who-asks]")
    if state == "contact":
        stage.click("[data-does=hear]")
    if state in ("taking-back", "gone"):
        stage.click("[data-does=take-back]")
    if state == "gone":
        stage.click("[data-does=take-back-yes]")
        stage.tell(type="ContributionGone", seat="one", visit=stage.sent("VisitStarted")[-1]["visit"], message="")
    if state == "outside":
        stage.tap_map(inside=False)
    if state == "words":
        stage.click("[data-does=in-words]")
        stage.keys("By the gate")
    if state == "keyboard":
        stage.run(f"{stage.find('textarea')}.dispatchEvent({A_FINGERS_CLICK}) && 0")
    if state == "leaving":
        stage.click("[data-does=finish]")
    if state == "languages":
        stage.click("[data-does=languages]")
    if state == "refused":
        stage.click("[data-does=done]")
        stage.wait_for("stage.sent.some(({type}) => type === 'ContributionDone')")
        contribution = stage.sent("ContributionDone")[-1]["contribution"]
        stage.tell(
            type="ContributionRefused", seat="one", contribution=contribution, field="often", message="Please answer."
        )


def fresh(stage):
    stage.run("Object.values(stage.seats).forEach(seat => seat.destroy())")
    stage.run("document.querySelector('main').replaceChildren()")
    stage.run("(stage.sent = []) && 0")


@pytest.mark.parametrize(
    ("language", "theme"), [("en", "light"), ("ur", "light"), ("en", "dark"), ("en", "contrast"), ("ur", "contrast")]
)
def test_the_checker_finds_nothing_on_any_screen(stage, language, theme):
    stage.run(f"(document.documentElement.dataset.theme = '{theme}')")
    found = {}
    for state in STATES:
        fresh(stage)
        stage.mount({"language": language})
        go_to(stage, state)
        problems = stage.accessibility_problems()
        if problems:
            found[state] = problems
    assert found == {}


TARGETS = """[...document.querySelectorAll('#root-one button, #root-one input, #root-one textarea')]
    .filter(one => one.checkVisibility() && !one.closest('[inert]'))
    .map(one => [one.dataset.does ?? one.value ?? one.tagName, Math.round(one.getBoundingClientRect().width),
                 Math.round(one.getBoundingClientRect().height)])"""


@pytest.mark.parametrize(("resident", "least"), [(True, 56), (False, 44)])
def test_everything_that_is_pressed_is_large_enough(stage, resident, least):
    small = {}
    for state in STATES:
        fresh(stage)
        stage.mount(project={"resident_screen": resident})
        go_to(stage, state)
        small[state] = [one for one in stage.run(TARGETS) if min(one[1], one[2]) < least]
    assert {state: found for state, found in small.items() if found} == {}


OUTSIDE = """[...document.querySelectorAll('#root-one *')]
    .filter(one => one.checkVisibility() && !one.closest('.only-heard, svg'))
    .map(one => [one, one.getBoundingClientRect()])
    .filter(([one, box]) => box.width && (box.left < -1 || box.right > innerWidth + 1
        || (!one.closest('.card, .attract, .panel') && (box.top < -1 || box.bottom > innerHeight + 1))))
    .map(([one]) => one.className || one.tagName)"""


@pytest.mark.parametrize(
    ("language", "screen"),
    [*itertools.product(("en", "ur"), SCREENS), ("pl", "laptop"), ("en-XA", "laptop"), ("en-XA", "kiosk")],
)
def test_nothing_runs_off_the_screen_and_the_map_stays_in_view(stage, screen, language):
    width, height = SCREENS[screen]
    stage.view.resize(width, height)
    stage.wait_for(f"innerWidth === {width}")
    for state in STATES:
        fresh(stage)
        stage.mount({"language": language})
        go_to(stage, state)
        assert stage.run(OUTSIDE) == [], state
        left, top, right, bottom = stage.box(".seat-stack")
        assert (right - left) * (bottom - top) < 0.56 * width * height, f"{state}: the card hides the map"
        inner = stage.find(".card-body, .attract")
        wider = stage.run(f"{inner}.scrollWidth - {inner}.clientWidth")
        assert wider <= 0, f"{state}: the card scrolls sideways"


@pytest.mark.parametrize(("calm", "moves"), [("true", False), ("false", True)])
def test_nothing_moves_for_those_who_ask_for_calm(stage, calm, moves):
    stage.run(f"document.documentElement.toggleAttribute('data-calm', {calm})")
    stage.mount()
    stage.run("document.addEventListener('animationstart', () => { window.moved = true })")
    stage.reach("thanks")
    stage.qtbot.wait(300)
    assert stage.run("Boolean(window.moved)") is moves


@pytest.mark.parametrize(("zoom", "width"), [(2.0, 640), (4.0, 320)])
def test_enlarged_it_is_still_all_there(stage, zoom, width):
    stage.view.setZoomFactor(zoom)  # the layout has a half or a quarter of the pixels
    stage.wait_for(f"innerWidth === {width}")
    stage.mount()
    assert stage.run(OUTSIDE) == []
    stage.click("[data-does=begin]")
    assert stage.run(OUTSIDE) == []
    wider = stage.run(f"{stage.find('.card')}.scrollWidth - {stage.find('.card')}.clientWidth")
    assert wider <= 0, "the card scrolls sideways"
    stage.click("[data-layer=ideas]")
    assert stage.run(OUTSIDE) == []
    stage.click("[data-does=whole-area]")
    assert stage.run(OUTSIDE) == []
    stage.click("textarea")
    stage.keys("Larger")
    stage.click("[data-does=done]")
    assert stage.sent("ContributionDone")[0]["body"] == "Larger"


def test_a_card_is_read_to_whoever_asks_where_there_is_a_voice(stage):
    stage.mount()
    stage.reach("what")
    assert not stage.has("[data-does=listen]")
    stage.tell(type="ReadingOffered", seat="one", languages=["en"])
    stage.click("[data-does=listen]")
    [read] = stage.sent("ReadAloud")
    [part] = read["parts"]
    assert part["language"] == "en"
    assert part["words"].startswith("What would you like to tell us? Something good here.")
    stage.click("[data-layer=ideas]")
    assert [one["seat"] for one in stage.sent("ReadingStopped")] == ["one"], "it goes on over the next question"
    assert len(stage.sent("ReadingAsked")) == 1


def test_a_card_in_one_language_about_a_project_in_another_is_read_in_both(stage):
    stage.mount({"language": "pl"})
    stage.reach("what")
    stage.tell(type="ReadingOffered", seat="one", languages=["pl", "en"])
    stage.click("[data-does=listen]")
    assert {part["language"] for part in stage.sent("ReadAloud")[0]["parts"]} == {"pl", "en"}
    assert stage.run(f"{stage.find('[data-does=listen]')}.ariaLabel") == "Przestań czytać"
    stage.tell(type="ReadingEnded", seat="one")
    assert stage.run(f"{stage.find('[data-does=listen]')}.ariaLabel") == "Przeczytaj mi to"
