"""Near whose home a place is decides how exactly others see it; nobody has to answer."""

import pytest


@pytest.mark.parametrize("kind", ["public_place", "near_home", "not_sure"])
def test_one_tap_answers_and_leads_on(stage, kind):
    stage.mount()
    stage.reach("home")
    stage.click(f"[data-kind={kind}]")
    assert stage.has("[data-step=tell]")
    stage.click("[data-does=done]")
    assert stage.sent("ContributionDone")[0]["place_kind"] == kind


def test_the_question_says_what_the_answer_is_for_and_may_be_skipped(stage):
    stage.mount()
    stage.reach("home")
    assert "only roughly" in stage.text("[data-step=home]")
    assert stage.accessibility_problems() == []
    stage.click("[data-does=skip-home]")
    stage.click("[data-does=done]")
    assert stage.sent("ContributionDone")[0]["place_kind"] is None


def test_without_a_place_there_is_nothing_to_ask_and_back_leads_to_the_place(stage):
    stage.mount()
    stage.reach("where")
    stage.click("[data-does=whole-area]")
    assert stage.has("[data-step=tell]")
    stage.click("[data-does=back]")
    assert stage.has("[data-step=where]")


def test_the_answer_is_seen_again_and_another_place_is_asked_about_anew(stage):
    stage.mount()
    stage.reach("home")
    stage.click("[data-kind=near_home]")
    stage.click("[data-does=back]")
    assert stage.run(f"{stage.find('[aria-pressed=true]')}.dataset.kind") == "near_home"
    stage.click("[data-does=back]")
    stage.tap_map()
    assert stage.sent("DraftKept")[-1]["draft"]["place_kind"] == ""
