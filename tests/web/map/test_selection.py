"""The open mark: a marker to reach, a card to read, and nothing that a resident's words can do."""

import pytest
from PySide6.QtCore import Qt

from mapapp.bridge import messages
from tests.web.map.conftest import project

PLACE = (11.2560, 43.7700)


def opened(**changes) -> messages.FeatureShown:
    facts = {
        "table": "ideas", "fid": 7, "layer": "ideas", "kind": "point", "rings": [[PLACE]], "ref": "K7-F3Q",
        "category": "green", "title": "A bench", "body": "Somewhere to sit.", "body_lang": "en", "direction": "ltr",
        "status": "published", "when": "Today", "answers": [], "photos": [], "recordings": [], "focus": False,
    }  # fmt: skip
    return messages.FeatureShown(**{**facts, **changes})


@pytest.fixture
def shown(playground):
    """On a resident's screen."""
    playground.show(project(resident_screen=True))
    playground.say(opened())
    playground.wait_for("document.querySelector('.reading-card')")
    return playground


def text(playground, selector):
    return playground.run(f"document.querySelector('{selector}')?.textContent ?? null")


def test_its_words_can_be_read(shown):
    assert text(shown, ".reading-card h2") == "A bench"
    assert text(shown, ".reading-words") == "Somewhere to sit."
    assert text(shown, ".reading-category") == "Green space"
    assert text(shown, ".reading-ref") == "K7-F3Q"
    assert shown.run("document.querySelector('.reading-words').lang") == "en"


def test_its_marker_has_a_name_and_takes_the_focus(shown):
    name = shown.run("document.querySelector('[data-mark]').getAttribute('aria-label')")
    assert name.replace("\u2068", "").replace("\u2069", "") == "Ideas: A bench"
    shown.run("document.querySelector('[data-mark]').focus() ?? 0")
    assert shown.run("document.activeElement.hasAttribute('data-mark')")


def test_words_stay_words(shown):
    nasty = "<img src=x onerror=alert(1)><script>1</script>"
    shown.say(opened(fid=8, title=nasty, body=nasty, answers=[messages.AnswerView(nasty, nasty)]))
    shown.wait_for("document.querySelector('.reading-card h2').textContent.includes('onerror')")
    assert text(shown, ".reading-card h2") == nasty
    assert text(shown, ".reading-words") == nasty
    assert shown.run("document.querySelectorAll('.reading-card img, .reading-card script').length") == 0
    assert nasty in shown.run("document.querySelector('[data-mark]').getAttribute('aria-label')")


def test_right_to_left_words_are_set_right_to_left(shown):
    shown.say(opened(fid=8, title="بینچ", body="یہاں بیٹھنے کی جگہ", body_lang="ur", direction="rtl"))
    shown.wait_for("document.querySelector('.reading-words').lang === 'ur'")
    assert shown.run("getComputedStyle(document.querySelector('.reading-words')).direction") == "rtl"


def test_what_others_cannot_see_says_so(shown):
    assert text(shown, ".reading-status") is None
    shown.say(opened(status="pending"))
    shown.wait_for("document.querySelector('.reading-status')")
    assert text(shown, ".reading-status") == "Not shown to others yet"


@pytest.mark.parametrize("way", ["escape", "button", "empty map"])
def test_it_can_be_put_away(shown, way):
    if way == "escape":
        shown.run("document.querySelector('.reading-card').focus() ?? 0")
        shown.key(Qt.Key.Key_Escape)
    elif way == "button":
        shown.press(".reading-card header button")
    else:
        shown.tap(1200, 130)
    shown.wait_said("SelectionCleared")
    assert not shown.run("Boolean(document.querySelector('.reading-card, [data-mark]'))")


def test_it_goes_when_python_says_that_it_is_gone(shown):
    shown.say(messages.FeatureGone())
    shown.wait_for("!document.querySelector('.reading-card')")
    assert shown.said("SelectionCleared") == []


def test_residents_cannot_move_it(shown):
    shown.run("document.querySelector('[data-mark]').focus() ?? 0")
    shown.key(Qt.Key.Key_Right)
    assert shown.said("FeatureMoved") == []


def test_beside_the_inspector_no_card_covers_the_map(playground):
    playground.show(project())
    playground.say(opened())
    playground.wait_for("document.querySelector('[data-mark]')")
    assert not playground.run("Boolean(document.querySelector('.reading-card'))")


def test_a_facilitator_moves_it_with_a_finger_or_the_arrow_keys(playground):
    playground.show(project(can_move=True))
    playground.say(opened())
    playground.wait_for("document.querySelector('[data-mark]')")
    box = (
        "(r => [r.x + r.width / 2, r.y + r.height / 2])"
        "(document.querySelector('[data-mark]').getBoundingClientRect())"
    )
    x, y = playground.run(box)
    playground.touch([(x + 6 * i, y) for i in range(11)])
    moved = playground.wait_said("FeatureMoved")
    assert (moved["table"], moved["fid"], moved["shape"]["kind"]) == ("ideas", 7, "point")
    (east, north) = moved["shape"]["coordinates"][0]
    assert east > PLACE[0]
    assert north == pytest.approx(PLACE[1], abs=1e-5)
    assert playground.run(box) == pytest.approx([x + 60, y], abs=1)
    playground.run("document.querySelector('[data-mark]').focus() ?? 0")
    playground.key(Qt.Key.Key_Up)
    assert playground.wait_said("FeatureMoved", 2)["shape"]["coordinates"][0][1] > north


def test_a_mark_far_away_is_brought_into_view(shown):
    shown.say(opened(fid=9, rings=[[(11.24, 43.79)]], focus=True))
    shown.wait_for("document.querySelector('.reading-card')")
    inside = (
        "(r => r.left > 0 && r.top > 0 && r.right < innerWidth && r.bottom < innerHeight)"
        "(document.querySelector('[data-mark]').getBoundingClientRect())"
    )
    shown.wait_for(inside)


def test_after_a_crash_the_page_asks_for_everything_again(shown):
    ready = len(shown.said("PageReady"))
    shown.show(project())
    assert len(shown.said("PageReady")) == ready + 1
    assert not shown.run("Boolean(document.querySelector('.reading-card'))")


def test_a_problem_is_told_and_stays_until_it_is_put_away(shown):
    shown.say(messages.Told("The mark could not be moved. It is where it was.", "problem"))
    shown.wait_for("document.querySelector('.notice')?.checkVisibility()")
    assert "where it was" in text(shown, ".notice")
    shown.press(".notice button")
    assert not shown.run("document.querySelector('.notice').checkVisibility()")
