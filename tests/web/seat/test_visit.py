"""A resident's minute, from "Add your voice" to the number of their contribution."""

import pytest


def test_a_whole_visit_by_pressing_says_each_thing_once_and_in_order(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("input[value=green]")
    stage.click("textarea")
    stage.keys("The bench under the limes")
    stage.click("[data-does=done]")
    stage.save("K7-F3Q")

    kinds = [one["type"] for one in stage.sent() if one["type"] not in ("DraftKept", "ReadingAsked")]
    assert kinds == ["VisitStarted", "PlaceChosen", "ContributionDone", "VoicesWanted"]
    started, done = stage.sent("VisitStarted")[0], stage.sent("ContributionDone")[0]
    assert started["seat"] == "one"
    assert started["language"] == "en"
    assert done == {
        "type": "ContributionDone",
        "seat": "one",
        "visit": started["visit"],
        "contribution": done["contribution"],
        "layer": "assets",
        "shape": {"kind": "point", "coordinates": [[-1.89, 52.47]]},
        "geom_source": "tapped",
        "category": "green",
        "title": "",
        "body": "The bench under the limes",
        "answers": {},
        "place_name": "",
        "place_kind": "public_place",
        "language": "en",
        "outside_kept": False,
        "prompt": "",
    }
    assert stage.text(".ref") == "K7-F3Q"
    assert stage.text("h2") == "Thank you!"


def test_nobody_is_thanked_before_it_is_kept(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("[data-does=done]")
    assert not stage.has(".ref")
    assert stage.text("[data-does=done]") == "Keeping it safe…"
    stage.save()
    assert stage.has(".ref")


def test_done_pressed_twice_is_said_once(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("[data-does=done]")
    stage.click("[data-does=done]")
    assert len(stage.sent("ContributionDone")) == 1


def test_the_second_half_of_a_double_tap_presses_nothing_that_came_in_between(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("[data-does=done]")
    stage.save()
    at, _when = stage.pressed
    stage.press(at, hurried=True)
    assert stage.has(".ref")
    stage.press(at)
    assert not stage.has(".ref")


def test_while_it_is_being_kept_nobody_can_change_or_leave_the_words(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("[data-does=done]")
    stage.click("[data-does=back]")
    assert stage.has("[data-step=tell]")
    assert stage.run(f"{stage.find('.answers')}.inert")


def test_somebody_elses_contribution_is_not_taken_for_mine(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("[data-does=done]")
    stage.tell(
        type="ContributionSaved", seat="one", visit="another-visit", contribution="another", ref="AA-AAA",
        layer="assets", table="assets", fid=1, at=None, published=False,
    )  # fmt: skip
    assert not stage.has(".ref")


@pytest.mark.parametrize(
    ("published", "words"), [(False, "reads it first"), (True, "Everybody can see it on the map now")]
)
def test_what_happens_next_is_said_as_it_is(stage, published, words):
    stage.mount()
    stage.reach("tell")
    stage.click("[data-does=done]")
    stage.save(published=published)
    assert words in stage.text(".what-next")


def test_another_contribution_of_the_same_visit_begins_empty(stage):
    stage.mount()
    stage.reach("thanks")
    stage.click("[data-does=another]")
    assert stage.has("[data-step=what]")
    stage.click("[data-layer=assets]")
    stage.click("[data-does=not-sure]")
    assert stage.run(f"{stage.find('textarea')}.value") == ""
    first, second = (
        one["draft"]["contribution"] for one in (stage.sent("DraftKept")[0], stage.sent("DraftKept")[-1])
    )
    assert first != second
    assert len(stage.sent("VisitStarted")) == 1


def test_after_finish_nothing_of_the_person_remains(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("textarea")
    stage.keys("My secret garden")
    stage.click("[data-does=finish]")
    stage.click("[data-does=leave]")
    stage.wait_for(stage.find("[data-does=begin]"))
    assert "secret" not in stage.run("document.body.outerHTML + JSON.stringify(stage.places)")
    assert stage.sent()[-1]["type"] == "VisitFinished"
    assert stage.sent()[-1]["ended_by"] == "finished"
    stage.qtbot.wait(1500)
    assert stage.sent()[-1]["type"] == "VisitFinished", "a draft was kept after the person had left"


def test_start_again_asks_first_and_then_begins_a_new_visit(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("[data-does=restart]")
    stage.click("[data-does=stay]")
    assert stage.has("[data-step=tell]")
    stage.click("[data-does=restart]")
    stage.click("[data-does=leave]")
    assert stage.has("[data-step=what]")
    assert [one["ended_by"] for one in stage.sent("VisitFinished")] == ["restarted"]
    visits = [one["visit"] for one in stage.sent("VisitStarted")]
    assert len(set(visits)) == 2


def test_leaving_with_nothing_entered_needs_no_question(stage):
    stage.mount()
    stage.reach("what")
    stage.click("[data-does=finish]")
    stage.wait_for(stage.find("[data-does=begin]"))


def test_the_way_out_is_on_every_step(stage):
    stage.mount()
    for step in ("what", "where", "tell", "thanks"):
        stage.reach(step)
        assert stage.has("[data-does=finish]")
        assert stage.has("[data-does=restart]")
        stage.click("[data-does=restart]")
        if stage.has("[data-does=leave]"):
            stage.click("[data-does=leave]")
        stage.click("[data-does=finish]")
        stage.wait_for(stage.find("[data-does=begin]"))


def test_back_keeps_what_was_entered(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("textarea")
    stage.keys("Old oak")
    stage.click("[data-does=back]")
    assert stage.has("[data-step=home]")
    stage.click("[data-does=back]")
    assert stage.has("[data-step=where]")
    stage.answer_place()
    stage.click("[data-does=next]")
    stage.click("[data-kind=public_place]")
    assert stage.run(f"{stage.find('textarea')}.value") == "Old oak"


def test_the_facilitator_adds_with_the_same_card(stage):
    stage.mount(project={"resident_screen": False})
    assert stage.text("[data-does=begin]") == "Add"
    stage.reach("thanks")
    assert stage.text(".ref") == "K7-F3Q"


def test_while_the_screen_rests_nobody_begins_and_whoever_is_there_goes_on(stage):
    stage.mount()
    stage.tell(type="ScreenRests", rests=True)
    assert not stage.has("[data-does=begin]")
    assert "having a rest" in stage.text()
    stage.tell(type="ScreenRests", rests=False)
    stage.reach("tell")
    stage.tell(type="ScreenRests", rests=True)
    assert stage.has("[data-step=tell]")
    stage.click("[data-does=done]")
    stage.save()
    stage.click("[data-does=finish-here]")
    assert "having a rest" in stage.text()
