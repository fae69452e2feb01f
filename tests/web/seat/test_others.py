"""People read what others said, agree, answer and help: by touch and by keyboard, with no map at all."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.hostile.words import HOSTILE
from tests.web.seat.test_accessibility import OUTSIDE, SCREENS, TARGETS, fresh
from tests.web.seat.test_keyboard import press
from tests.web.seat.voices import WORDS, listed, shown, voice

STATES = (
    "wait",
    "nobody",
    "list",
    "stories",
    "voice",
    "own",
    "answered",
    "comment",
    "skill",
    "thing",
    "hours",
    "come_along",
    "nearby",
)


ANSWERED = {
    "comments": [{"words": "I would bring my grandchildren", "lang": "en", "direction": "ltr", "when": "2026-06-13",
                  "own": "r1", "waits": True}],
    "offers": [{"kind": "hours", "skill": "", "hours": 2, "period": "week", "thing": "", "note": "after school",
                "own": "r2", "waits": False}],
}  # fmt: skip
"""What a person who answered sees of their own."""


def come_in(stage, *voices, total=None):
    """Somebody wants to see what others said, and is told."""
    stage.click("[data-does=others]")
    stage.wait_for(stage.find("[data-view=list]"))
    stage.tell(**listed(*voices, total=total))


def open_first(stage, **details):
    stage.click("[data-does=read]")
    stage.wait_for(stage.find("[data-view=voice]"))
    stage.tell(**shown(**details))


def go_to(stage, state):
    if state == "nearby":
        stage.reach("thanks")
        stage.tell(**listed(voice(1), voice(2, supported=True), newest=False))
        return
    if state == "wait":
        stage.click("[data-does=others]")
        return
    voices = (
        () if state == "nobody" else (voice(1), voice(2, supported=True, words="", body_lang="ur", direction="rtl"))
    )
    come_in(stage, *voices, total=0 if state == "nobody" else 30)
    if state == "stories":
        stage.click("input[value=stories]")
    if state in STATES[4:]:
        open_first(stage, **(ANSWERED if state == "own" else {}))
    if state in ("comment", "answered"):
        stage.click("[data-does=comment]")
    if state == "answered":
        stage.click("textarea")
        stage.keys("Yes")
        stage.click("[data-does=send-answer]")
        stage.tell(type="ResponseKept", seat="one", response=stage.sent("CommentGiven")[-1]["response"], waits=True)
    if state in ("skill", "thing", "hours", "come_along"):
        stage.click(f"[data-does=offer][data-kind={state}]")


# ── reading ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_looking_at_what_others_said_begins_a_visit_and_asks_for_a_portion(stage):
    stage.mount()
    come_in(stage, voice(1), voice(2))
    assert [one["seat"] for one in stage.sent("VisitStarted")] == ["one"]
    (asked,) = stage.sent("VoicesWanted")
    assert (asked["start"], asked["near"], asked["count"]) == (0, None, 12)
    assert stage.text(".voices li:first-child .voice-title") == "Bench 1"
    assert "120 m away" in stage.text(".voices")
    stage.click("[data-does=others-back]")
    stage.wait_for(stage.find("[data-does=begin]"))
    assert [one["ended_by"] for one in stage.sent("VisitFinished")] == ["finished"]


def test_a_long_list_is_brought_as_far_as_it_is_read(stage):
    stage.mount()
    come_in(stage, *(voice(n) for n in range(12)), total=14)
    stage.click("[data-does=more]")
    assert stage.sent("VoicesWanted")[-1]["start"] == 12
    stage.tell(**listed(voice(12), voice(13), start=12, total=14))
    assert stage.run("document.querySelectorAll('.voices li').length") == 14
    assert not stage.has("[data-does=more]")


def test_the_list_is_narrowed_to_a_layer_and_put_in_another_order(stage):
    stage.mount()
    come_in(stage, voice())
    stage.click("input[value=ideas]")
    assert (stage.sent("VoicesWanted")[-1]["layer"], stage.has(".voices")) == ("ideas", False)
    stage.tell(**listed(voice(9)))  # the answer to the question before: nobody asks that any more
    assert not stage.has(".voices")
    stage.click("input[value=nearest]")
    asked = stage.sent("VoicesWanted")[-1]
    assert asked["near"] == [-1.9, 52.48]
    stage.tell(**listed(voice(3), layer="ideas", newest=False))
    assert stage.text(".voice-title") == "Bench 3"


def test_an_empty_map_invites(stage):
    stage.mount()
    come_in(stage, total=0)
    assert "Be the first" in stage.text(".nobody")
    stage.click("[data-does=add]")
    assert stage.has("[data-layer=ideas]")
    assert len(stage.sent("VisitStarted")) == 1


def test_a_story_shows_its_whole_picture(stage):
    stage.mount()
    photo = {"url": "data:image/gif;base64,R0lGODlhAQABAAAAACw=", "width": 800, "height": 600, "caption": "The stop",
             "for_others": True}  # fmt: skip
    come_in(stage, voice(photo=photo))
    stage.click("input[value=stories]")
    assert stage.run(f"getComputedStyle({stage.find('.story img')}).objectFit") == "contain"
    assert stage.run(f"{stage.find('.story img')}.alt") == "The stop"


def test_what_is_opened_says_everything_that_belongs_to_it(stage):
    stage.mount()
    come_in(stage, voice())
    open_first(stage)
    body = stage.text(".others")
    for words in (WORDS, "ضرور!", "2 hours · Every week", "Gardening", "Things", "a van", "Happy to be visited",
                  "We are planning it", "The parks team will try it.", "Amina: measures it by May"):  # fmt: skip
        assert words in body
    assert stage.run(f"{stage.find('.comments blockquote p')}.dir") == "rtl"
    assert stage.run("stage.places.one.marks.one.layer") == "ideas"
    stage.click("[data-does=others-back]")
    assert stage.has(".voices")
    assert stage.run("stage.places.one.marks.one ?? null") is None


def test_what_is_hidden_while_it_is_read_goes_without_a_trace(stage):
    stage.mount()
    come_in(stage, voice(1), voice(2))
    open_first(stage)
    stage.tell(type="VoiceGone", seat="one", table="ideas", fid=1)
    assert "Bench 1" not in stage.text()
    assert stage.has(".voices")


def test_a_change_of_language_leaves_what_is_open(stage):
    stage.mount()
    come_in(stage, voice())
    open_first(stage)
    stage.click("[data-does=languages]")
    stage.click(".panel [data-language=pl]")
    stage.wait_for("document.querySelector('#root-one').lang === 'pl'")
    assert "Bench 1" in stage.text(".question")
    assert "Czy możesz pomóc?" in stage.text(".others")


# ── answering ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_somebody_agrees_with_one_tap_and_takes_it_back(stage):
    stage.mount()
    come_in(stage, voice())
    stage.click(".voice-row [data-does=agree]")
    assert "You agree4" in stage.text(".voice-row [data-does=agree]")
    stage.click(".voice-row [data-does=agree]")
    visit = stage.sent("VisitStarted")[0]["visit"]
    said = [(one["visit"], one["fid"], one["agrees"]) for one in stage.sent("SupportGiven")]
    assert said == [(visit, 1, True), (visit, 1, False)]
    assert "I agree3" in stage.text(".voice-row [data-does=agree]")


def test_help_is_offered_in_three_taps(stage):
    stage.mount()
    come_in(stage, voice())
    open_first(stage)
    stage.click("[data-kind=skill]")
    stage.click("[data-does=send-answer]")
    assert stage.sent("OfferGiven") == [], "half an offer was sent"
    stage.click("input[value=gardening]")
    stage.click("[data-does=send-answer]")
    (offer,) = stage.sent("OfferGiven")
    assert (offer["kind"], offer["skill"], offer["hours"], offer["note"]) == ("skill", "gardening", 0, "")
    stage.tell(type="ResponseKept", seat="one", response=offer["response"], waits=False)
    assert "Everybody can see it now" in stage.text(".advice.good")


def test_a_comment_is_thanked_for_only_when_it_is_kept(stage):
    stage.mount({"language": "pl"})
    come_in(stage, voice())
    open_first(stage)
    stage.click("[data-does=comment]")
    stage.click("textarea")
    stage.keys("Yes, please")
    stage.click("[data-does=send-answer]")
    stage.click("[data-does=send-answer]")  # a hurried finger
    (comment,) = stage.sent("CommentGiven")
    assert (comment["body"], comment["language"], comment["fid"]) == ("Yes, please", "pl", 1)
    assert not stage.has(".advice.good")
    stage.tell(type="ResponseRefused", seat="one", response=comment["response"], message="The disk is full.")
    assert stage.text("[role=alert]") == "The disk is full."
    assert stage.run(f"{stage.find('textarea')}.value") == "Yes, please"
    stage.click("[data-does=send-answer]")
    stage.tell(type="ResponseKept", seat="one", response=stage.sent("CommentGiven")[1]["response"], waits=True)
    assert stage.has(".advice.good")


def restored(**reply):
    """What Python says to a page that begins anew, of a person who was answering."""
    begun = {"response": "r1", "table": "ideas", "fid": 1, "kind": "comment", "words": "", "skill": "", "hours": 0,
             "period": "", "thing": ""}  # fmt: skip
    draft = {"contribution": "c1", "step": "others", "layer": "", "shape": None, "answers": {}, "media": []}
    draft |= {"title": "", "body": "", "category": "", "place_name": "", "reply": begun | reply}
    return {"type": "VisitRestored", "seat": "one", "visit": "v1", "language": "en", "draft": draft}


def test_half_a_comment_is_kept_and_a_crash_gives_it_back(stage):
    stage.mount()
    come_in(stage, voice())
    open_first(stage)
    stage.click("[data-does=comment]")
    stage.click("textarea")
    stage.keys("Yes, ple")
    stage.wait_for("stage.sent.at(-1).draft?.reply?.words === 'Yes, ple'")
    kept = stage.sent("DraftKept")[-1]["draft"]["reply"]

    fresh(stage)
    stage.mount()
    stage.tell(**restored(**kept))
    stage.wait_for(stage.find("textarea"))
    stage.tell(**shown())
    assert stage.run(f"{stage.find('textarea')}.value") == "Yes, ple"
    assert "Bench 1" in stage.text(".question")
    stage.click("[data-does=send-answer]")
    (comment,) = stage.sent("CommentGiven")
    assert (comment["response"], comment["body"], comment["fid"]) == (kept["response"], "Yes, ple", 1)
    stage.tell(type="ResponseKept", seat="one", response=comment["response"], waits=True)
    assert stage.sent("DraftKept")[-1]["draft"]["reply"] is None


def test_half_an_offer_comes_back_and_survives_a_change_of_language(stage):
    stage.mount()
    stage.tell(**restored(kind="hours", hours=2, period="week", words="after school"))
    stage.wait_for(stage.find("textarea"))
    stage.tell(**shown())
    stage.click("[data-does=languages]")
    stage.click(".panel [data-language=pl]")
    stage.wait_for("document.querySelector('#root-one').lang === 'pl'")
    assert all(stage.run(f"{stage.find(f'input[value={one}]')}.checked") for one in ('"2"', "week"))
    stage.click("[data-does=send-answer]")
    (offer,) = stage.sent("OfferGiven")
    assert (offer["kind"], offer["hours"], offer["period"], offer["note"]) == ("hours", 2, "week", "after school")


def test_who_goes_back_or_leaves_leaves_nothing_half_said_behind(stage):
    stage.mount()
    come_in(stage, voice())
    open_first(stage)
    for way in ("[data-does=others-back]", "[data-does=finish]"):
        stage.click("[data-does=comment]")
        stage.click("textarea")
        stage.keys("SECRET")
        stage.wait_for("stage.sent.at(-1).draft?.reply?.words === 'SECRET'")
        stage.click(way)
        if way == "[data-does=others-back]":
            assert stage.sent("DraftKept")[-1]["draft"]["reply"] is None
    stage.click("[data-does=leave]")  # asked first: something would be lost
    stage.wait_for(stage.find("[data-does=begin]"))
    assert stage.sent()[-1]["type"] == "VisitFinished"


OWN = {"own": "r1", "waits": True}


def test_a_person_takes_back_what_they_said_to_somebody(stage):
    stage.mount()
    come_in(stage, voice())
    said = {"words": "Ring me", "lang": "en", "direction": "ltr", "when": "2026-06-13"}
    open_first(stage, comments=[{**said, **OWN}, {**said, "words": "Lovely", "own": "", "waits": False}])
    assert "Somebody from the team reads it first" in stage.text(".own")
    assert stage.run("document.querySelectorAll('#root-one [data-does=take-back]').length") == 1
    stage.click("[data-does=take-back]")
    stage.click("[data-does=keep-it]")
    assert stage.sent("ResponseTakenBack") == []
    stage.click("[data-does=take-back]")
    stage.click("[data-does=take-back-yes]")
    (asked,) = stage.sent("ResponseTakenBack")
    assert (asked["response"], asked["visit"]) == ("r1", stage.sent("VisitStarted")[0]["visit"])
    stage.tell(type="ResponseGone", seat="one", response="r1", message="The disk did not do what was asked.")
    assert "disk" in stage.text(".advice.problem")
    stage.tell(type="ResponseGone", seat="one", response="r1", message="")
    stage.tell(**shown(comments=[{**said, "words": "Lovely", "own": "", "waits": False}]))
    assert "Nobody will see it" in stage.text(".advice.good")
    assert "Ring me" not in stage.text()


def test_after_their_own_people_see_three_nearby_and_come_back_to_their_thanks(stage):
    stage.mount()
    stage.reach("thanks")
    asked = stage.sent("VoicesWanted")[-1]
    assert (asked["prefer"], asked["layer"], asked["count"]) == ("assets", "", 4)
    own = voice(1, table="assets", layer="assets", title="My own")
    stage.tell(**listed(own, *(voice(n) for n in (2, 3, 4)), newest=False))
    titles = stage.run("[...document.querySelectorAll('.nearby .voice-title')].map(one => one.textContent)")
    assert titles == ["Bench 2", "Bench 3", "Bench 4"]
    stage.click(".nearby li:first-child [data-does=agree]")
    assert stage.sent("SupportGiven")[-1]["fid"] == 2
    stage.click(".nearby li:first-child [data-does=read]")
    stage.tell(**listed(voice(2)))
    stage.tell(**shown(voice(2)))
    assert "Bench 2" in stage.text(".question")
    stage.click("[data-does=others-back]")
    stage.click("[data-does=others-back]")
    assert "Thank you" in stage.text(".question")
    assert len(stage.sent("VisitStarted")) == 1


def test_the_first_of_all_is_told_so(stage):
    stage.mount()
    stage.reach("thanks")
    stage.tell(**listed(newest=False))
    assert "You are the first" in stage.text(".nearby")


def test_by_keyboard_alone_somebody_reads_agrees_and_helps(stage):
    stage.mount()
    stage.view.setFocus()
    press(stage, "[data-does=others]")
    stage.tell(**listed(voice(1), voice(2)))
    assert stage.run("document.activeElement.textContent") == "What others said"
    press(stage, ".voice-row [data-does=agree]")
    stage.wait_for("document.activeElement.dataset.does === 'agree'")  # the focus is not lost
    press(stage, "[data-does=read]")
    stage.tell(**shown())
    assert stage.run("document.activeElement.textContent") == "Bench 1"
    press(stage, "[data-kind=come_along]")
    press(stage, "[data-does=send-answer]")
    assert stage.sent("OfferGiven")[0]["kind"] == "come_along"
    stage.tell(type="ResponseKept", seat="one", response=stage.sent("OfferGiven")[0]["response"], waits=False)
    press(stage, "[data-does=comment]")
    stage.tab_to("textarea")
    stage.keys("Count me in")
    press(stage, "[data-does=send-answer]")
    assert stage.sent("CommentGiven")[0]["body"] == "Count me in"
    stage.key(Qt.Key.Key_Escape)
    assert stage.sent("PlaceChosen") == []


def test_news_that_comes_while_the_window_is_behind_another_leaves_the_focus_where_it_was(stage, qtbot):
    stage.mount()
    stage.view.setFocus()
    press(stage, "[data-does=others]")
    stage.tell(**listed(voice(1), voice(2)))
    stage.tab_to(".voice-row [data-does=agree]")
    in_front = QWidget()
    qtbot.addWidget(in_front)
    in_front.show()
    in_front.activateWindow()
    stage.wait_for("!document.hasFocus()")
    stage.tell(**listed(voice(1, supports=7), voice(2)))
    assert "7" in stage.text(".voice-row")
    assert stage.run("document.activeElement.dataset.does") == "agree"


# ── for everybody ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("language", "theme"), [("en", "light"), ("ur", "light"), ("en", "dark"), ("en", "contrast")]
)
def test_the_checker_finds_nothing(stage, language, theme):
    stage.run(f"(document.documentElement.dataset.theme = '{theme}')")
    found = {}
    for state in STATES:
        fresh(stage)
        stage.mount({"language": language})
        go_to(stage, state)
        if problems := stage.accessibility_problems():
            found[state] = problems
    assert found == {}


def test_everything_that_is_pressed_is_large_enough(stage):
    small = {}
    for state in STATES:
        fresh(stage)
        stage.mount()
        go_to(stage, state)
        small[state] = [one for one in stage.run(TARGETS) if min(one[1], one[2]) < 56]
    assert {state: found for state, found in small.items() if found} == {}


@pytest.mark.parametrize(
    ("language", "screen"),
    [("en", "kiosk"), ("ur", "upright"), ("ur", "laptop"), ("pl", "laptop"), ("en-XA", "laptop")],
)
def test_nothing_runs_off_the_screen(stage, screen, language):
    width, height = SCREENS[screen]
    stage.view.resize(width, height)
    stage.wait_for(f"innerWidth === {width}")
    for state in STATES:
        fresh(stage)
        stage.mount({"language": language})
        go_to(stage, state)
        assert stage.run(OUTSIDE) == [], state
        body = stage.find(".card-body")
        assert stage.run(f"{body}.scrollWidth - {body}.clientWidth") <= 0, f"{state}: the card scrolls sideways"


def everywhere(text, photo):
    """One contribution in which every text is this one."""
    return shown(
        voice(0, title=text, words=text, ref=text),
        photos=[{**photo, "caption": text}],
        recordings=[{"url": "", "seconds": 1, "transcript": text}],
        answers=[{"label": text, "value": text}],
        comments=[{"words": text, "lang": "en", "direction": "ltr", "when": ""}],
        offers=[{"kind": "skill", "skill": text, "hours": 0, "period": "", "thing": text, "note": text}],
        needs=[{"kind": "thing", "note": text}],
        outcome={"progress": "done", "words": text, "commitments": [text], "by": text, "when": ""},
    )


def test_300_hostile_texts_in_every_field_of_what_others_said_run_nowhere(stage):
    stage.mount()
    come_in(stage, *(voice(n, title=text, words=text) for n, text in enumerate(HOSTILE)), total=len(HOSTILE))
    first = stage.run("[...document.querySelectorAll('.voice-title')].map(one => one.textContent)")
    assert first == list(HOSTILE)
    stage.click("input[value=stories]")
    photo = {"url": "/media/none", "width": 1, "height": 1, "for_others": True}
    stage.click("[data-does=read]")
    for text in HOSTILE:
        stage.run(f"stage.tell({json.dumps(everywhere(text, photo))})")
    stage.qtbot.wait(500)
    assert HOSTILE[-1] in stage.text(".others")
    assert stage.run("window.hurt ?? null") is None
    assert stage.run("document.querySelectorAll('#root-one script, #root-one iframe').length") == 0
