"""What a person enters is kept as they enter it, and comes back after a crash."""

import time

from tests.web.seat.conftest import RECEIPT

DRAFT = {
    "contribution": "2f0f6dd8-55f6-4f55-9e63-0d6bd2b7a1c1",
    "step": "tell",
    "layer": "ideas",
    "shape": {"kind": "point", "coordinates": [[-1.9, 52.5]]},
    "geom_source": "tapped",
    "outside_kept": False,
    "category": "green",
    "title": "A pond",
    "body": "With benches round it",
    "answers": {"often": "daily", "who": ["young"], "years": 4},
}


def restored(**changes):
    return {"type": "VisitRestored", "seat": "one", "visit": "v1", "language": "en", "draft": {**DRAFT, **changes}}


def test_each_step_is_kept_at_once(stage):
    stage.mount()
    stage.reach("tell")
    kept = [one["draft"] for one in stage.sent("DraftKept")]
    assert [draft["step"] for draft in kept][-1] == "tell"
    assert kept[0]["layer"] == "assets"
    assert kept[-1]["shape"] == {"kind": "point", "coordinates": [[-1.89, 52.47]]}


def test_typed_words_are_kept_within_two_seconds(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("textarea")
    stage.keys("Lime")
    began = time.monotonic()
    stage.wait_for("stage.sent.at(-1).draft?.body === 'Lime'")
    assert time.monotonic() - began < 2


def test_words_are_kept_while_somebody_goes_on_typing(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("textarea")
    for _ in range(12):
        stage.keys("word ")
        stage.qtbot.wait(200)
    assert len(stage.sent("DraftKept")[-1]["draft"]["body"]) > 10


def test_a_crash_gives_back_the_step_and_every_answer(stage):
    stage.mount()
    stage.tell(**restored())
    stage.wait_for(stage.find("[data-step=tell]"))
    assert stage.run(f"{stage.find('textarea')}.value") == "With benches round it"
    for chosen in ("green", "daily", "young"):
        assert stage.run(f"{stage.find(f'input[value={chosen}]')}.checked"), chosen
    assert stage.run("stage.places.one.marks.one.shape.kind") == "point"
    stage.click("[data-does=done]")
    done = stage.sent("ContributionDone")[0]
    assert (done["visit"], done["contribution"]) == ("v1", DRAFT["contribution"])
    assert done["answers"] == DRAFT["answers"]
    assert done["title"] == "A pond"


def test_a_crash_at_the_place_asks_about_the_place_again(stage):
    stage.mount()
    stage.tell(**restored(step="where"))
    stage.wait_for(stage.find("[data-step=where]"))
    assert stage.sent("PlaceChosen")[-1]["shape"] == DRAFT["shape"]
    stage.answer_place()
    assert stage.has("[data-does=next]")


def test_who_was_thanked_before_a_crash_is_at_their_number_again(stage):
    stage.mount()
    stage.tell(**restored(step="thanks", shape=None, geom_source="", category="", title="", body="", answers={}))
    stage.tell(
        type="ContributionSaved", seat="one", visit="v1", contribution=DRAFT["contribution"], ref="K7-F3Q",
        layer="ideas", table="ideas", fid=1, at=None, published=False, receipt=RECEIPT,
    )  # fmt: skip
    stage.wait_for(stage.find("[data-step=thanks]"))
    assert stage.text(".ref") == "K7-F3Q"
    stage.click("[data-does=take-back]")
    stage.click("[data-does=take-back-yes]")
    assert stage.sent("TakenBack")[0]["visit"] == "v1"


def test_a_draft_on_a_layer_that_is_gone_begins_at_the_first_question(stage):
    stage.mount()
    stage.tell(**restored(layer="removed_since"))
    stage.wait_for(stage.find("[data-step=what]"))


def test_a_refusal_keeps_every_word_and_leads_to_what_is_missing(stage):
    stage.mount()
    stage.tell(**restored(answers={}))
    stage.click("[data-does=done]")
    stage.tell(
        type="ContributionRefused", seat="one", contribution=DRAFT["contribution"], field="often",
        message="Please answer “How often are you here?” first.",
    )  # fmt: skip
    assert stage.text("[role=alert]") == "Please answer “How often are you here?” first."
    assert stage.run(f"{stage.find('textarea')}.value") == "With benches round it"
    assert stage.run(f"{stage.find('[data-field=often]')}.contains(document.activeElement)")
    assert stage.text("[data-does=done]") == "Done"
    stage.click("input[value=daily]")
    stage.click("[data-does=done]")
    first, second = stage.sent("ContributionDone")
    assert first["contribution"] == second["contribution"]
    assert second["answers"] == {"often": "daily"}
    stage.save()
    assert stage.has(".ref")


def test_another_layer_drops_the_answers_that_belonged_to_the_old_one(stage):
    stage.mount()
    stage.tell(**restored(step="what"))
    stage.click("[data-layer=assets]")
    draft = stage.sent("DraftKept")[-1]["draft"]
    assert (draft["category"], draft["answers"]) == ("", {})
    assert draft["body"] == "With benches round it"
