"""While nobody is at the screen stories pass; whoever comes has the map to themselves, and calm is calm."""

import pytest

from mapapp.bridge import messages
from tests.hostile.words import HOSTILE
from tests.web.map.conftest import project
from tests.web.map.test_access import problems
from tests.web.map.test_selection import opened

PLACE = (11.2560, 43.7700)
STORY = "document.querySelector('.wall-story h2')?.textContent"


def voice(fid, **differences):
    facts = {
        "table": "ideas", "fid": fid, "layer": "ideas", "at": PLACE, "ref": "K7-F3Q", "category": "",
        "title": f"Story {fid}",
        "words": "Somewhere to sit.",
        "body_lang": "en", "direction": "ltr", "when": "2026-06-13", "photo": None,
        "distance_m": None, "supports": 2, "comments": 0, "offers": 0, "needs": [], "progress": "",
        "supported": False,
    }  # fmt: skip
    return messages.VoiceView(**{**facts, **differences})


def listed(*voices, start=0, total=None):
    return messages.VoicesListed("wall", "", True, start, len(voices) if total is None else total, list(voices))


@pytest.fixture
def hall(playground):
    """A resident's screen on which things may move, and nobody there."""
    playground.show(project(resident_screen=True))
    assert playground.said("VoicesWanted") == []
    playground.say(messages.LookChanged("light", calm=False))
    playground.wait_said("VoicesWanted")
    return playground


def test_the_newest_story_is_shown_with_its_place(hall):
    hall.say(listed(voice(1), voice(2)))
    hall.wait_for(f"{STORY} === 'Story 1'")
    assert hall.run("document.querySelectorAll('.leaflet-marker-pane .selected').length") == 1
    assert hall.run("document.querySelector('.wall-words').lang") == "en"


def test_what_is_published_meanwhile_comes_next(hall):
    hall.say(listed(voice(1), voice(2)))
    hall.wait_for(f"{STORY} === 'Story 1'")
    hall.say(messages.VoicesChanged("wall"))
    hall.wait_said("VoicesWanted", 2)
    hall.say(listed(voice(3), voice(1), voice(2)))
    hall.wait_for(f"{STORY} === 'Story 3'")


OVERLAPS = """(() => {
    const boxes = [...document.querySelectorAll('.wall-story, .map-buttons, .leaflet-control-scale')]
        .filter(one => one.checkVisibility({visibilityProperty: true})).map(one => one.getBoundingClientRect());
    return boxes.length + ' shown, ' + boxes.filter((one, at) => boxes.slice(at + 1).some(other =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
    )).length + ' covered';
})()"""


def test_on_an_upright_screen_nothing_on_the_map_covers_anything_else(hall):
    hall.view.resize(800, 1280)
    hall.wait_for("innerWidth === 800")
    assert hall.run(OVERLAPS) == "2 shown, 0 covered"  # the buttons and the scale
    hall.say(listed(voice(1)))
    hall.wait_for(f"{STORY} === 'Story 1'")
    assert hall.run(OVERLAPS) == "2 shown, 0 covered"  # the buttons and the story


def test_nothing_passes_where_nobody_said_anything_yet(hall):
    hall.say(listed())
    hall.qtbot.wait(300)
    assert not hall.run("Boolean(document.querySelector('.wall-story'))")


def test_whoever_sits_down_has_the_map_to_themselves(hall):
    hall.say(listed(voice(1)))
    hall.wait_for(f"{STORY} === 'Story 1'")
    hall.press("[data-does=begin]")
    hall.wait_for("!document.querySelector('.wall-story')")
    hall.say(listed(voice(2)))
    hall.qtbot.wait(300)
    assert not hall.run("Boolean(document.querySelector('.wall-story'))")


def test_whoever_opens_a_mark_reads_in_peace(hall):
    hall.say(listed(voice(1)))
    hall.wait_for(f"{STORY} === 'Story 1'")
    hall.say(opened())
    hall.wait_for("document.querySelector('.reading-card') && !document.querySelector('.wall-story')")
    asked = len(hall.said("VoicesWanted"))
    hall.say(messages.FeatureGone())
    hall.wait_said("VoicesWanted", asked + 1)


def test_a_mark_that_is_read_can_be_agreed_with_and_answered(hall):
    hall.say(opened())
    hall.press(".reading-card [data-does=map-voice-agree]")
    supported = hall.wait_said("SupportGiven")
    assert (supported["table"], supported["fid"], supported["agrees"]) == ("ideas", 7, True)
    assert supported["visit"] == hall.said("VisitStarted")[0]["visit"]
    assert hall.said("SelectionCleared")


def test_a_mark_tapped_by_somebody_who_reads_opens_in_their_card(hall):
    hall.press("[data-does=others]")
    hall.say(opened())
    wanted = hall.wait_said("VoiceWanted")
    assert (wanted["table"], wanted["fid"]) == ("ideas", 7)
    hall.wait_said("SelectionCleared")
    assert not hall.run("Boolean(document.querySelector('.reading-card'))")


def test_a_mark_tapped_in_the_middle_of_an_idea_interrupts_nobody(hall):
    hall.press("[data-does=begin]")
    hall.say(opened())
    hall.wait_for("document.querySelector('.reading-card')")
    assert not hall.run("Boolean(document.querySelector('.reading-answering'))")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_checker_finds_nothing_on_a_screen_with_a_story(hall, theme):
    hall.say(messages.LookChanged(theme, calm=False))
    hall.say(listed(voice(1)))
    hall.wait_for(f"{STORY} === 'Story 1'")
    hall.qtbot.wait(800)
    assert problems(hall) == "[]"


def test_hostile_words_run_in_no_story(hall):
    everything = " ".join(HOSTILE)
    photo = messages.PhotoView("/media/none", 1, 1, everything, for_others=True)
    hall.say(listed(voice(1, title=everything, words=everything, photo=photo)))
    hall.wait_for("document.querySelector('.wall-story')")
    assert hall.run("document.querySelector('.wall-words').textContent") == everything
    hall.qtbot.wait(300)
    assert hall.run("window.hurt ?? null") is None


def test_calm_stops_it(hall):
    hall.say(listed(voice(1)))
    hall.wait_for(f"{STORY} === 'Story 1'")
    hall.say(messages.LookChanged("light", calm=True))
    hall.wait_for("!document.querySelector('.wall-story')")


def test_somebody_who_wants_to_answer_a_story_is_led_to_it(hall):
    hall.say(listed(voice(1)))
    hall.press(".wall-story [data-does=map-voice-open]")
    wanted = hall.wait_said("VoiceWanted")
    assert (wanted["table"], wanted["fid"]) == ("ideas", 1)
    assert len(hall.said("VisitStarted")) == 1


def test_it_stands_still_for_whoever_reads_slowly(hall):
    hall.say(listed(voice(1), voice(2)))
    hall.press(".wall-story [data-does=map-story-pause]")
    hall.qtbot.wait(300)
    assert hall.run(STORY) == "Story 1"
    assert not hall.run("Boolean(document.querySelector('[data-does=map-story-pause]'))")
