"""After the thanks: the receipt, taking it back, and a contact for those who wish, which no draft ever holds."""

import pytest
from PySide6.QtCore import Qt

from mapapp.bridge.consent_words import consent_words
from mapapp.domain.consent import Purpose
from mapapp.i18n import Texts
from tests.fakes.neighbourhood import brookvale

PURPOSES = [{"id": "keep_in_touch", "words": ""}, {"id": "dig", "words": "Call me when we dig the pond"}]
RECEIPT = {"size": 21, "path": "M0 0h7v1h-7z", "can_print": True, "purposes": PURPOSES}


@pytest.fixture
def thanked(stage):
    """Somebody who has just been thanked."""
    stage.mount()
    stage.reach("tell")
    stage.click("textarea")
    stage.keys("The old pump house")
    stage.click("[data-does=done]")
    stage.save(receipt=RECEIPT)
    return stage


def answer(stage, kind, **values):
    stage.tell(type=kind, seat=stage.focus, visit=stage.sent("VisitStarted")[0]["visit"], **values)


def test_the_receipt_has_the_number_and_a_square_code_with_a_name(thanked):
    assert thanked.text(".ref") == "K7-F3Q"
    code = thanked.find(".square-code")
    assert thanked.run(f"{code}.querySelector('path').getAttribute('d')") == RECEIPT["path"]
    assert "K7-F3Q" in thanked.run(f"{code}.getAttribute('aria-label')")
    assert thanked.accessibility_problems() == []


@pytest.mark.parametrize(("printed", "words"), [(True, "being printed"), (False, "write it down")])
def test_a_slip_is_printed_on_a_press(thanked, printed, words):
    thanked.click("[data-does=print-slip]")
    assert len(thanked.sent("SlipWanted")) == 1
    answer(thanked, "SlipPrinted", printed=printed)
    assert words in thanked.text(".receipt")


def test_without_a_printer_and_without_keys_neither_is_offered(stage):
    stage.mount()
    stage.reach("tell")
    stage.click("textarea")
    stage.keys("The old pump house")
    stage.click("[data-does=done]")
    stage.save(receipt={**RECEIPT, "can_print": False, "purposes": []})
    assert stage.has(".square-code")
    assert not stage.has("[data-does=print-slip]")
    assert not stage.has("[data-does=hear]")


# ── taking back ───────────────────────────────────────────────────────────────────────────────────────────────


def test_taking_back_is_asked_once_more_and_then_gone_from_the_draft_too(thanked):
    thanked.click("[data-does=take-back]")
    thanked.click("[data-does=keep-it]")
    assert thanked.sent("TakenBack") == []
    thanked.click("[data-does=take-back]")
    assert thanked.accessibility_problems() == []
    thanked.click("[data-does=take-back-yes]")
    [said] = thanked.sent("TakenBack")
    assert said["contribution"] == thanked.sent("ContributionDone")[0]["contribution"]
    answer(thanked, "ContributionGone", message="")
    assert thanked.text("h2") == "It is gone"
    assert thanked.sent("DraftKept")[-1]["draft"]["body"] == ""
    assert thanked.accessibility_problems() == []
    thanked.click("[data-does=another]")
    assert thanked.has("[data-step=what]")


def test_what_could_not_be_taken_back_says_why_and_stays(thanked):
    thanked.click("[data-does=take-back]")
    thanked.click("[data-does=take-back-yes]")
    answer(thanked, "ContributionGone", message="The disk did not do what was asked.")
    assert "disk" in thanked.text("[role=alert]")
    assert thanked.text(".ref") == "K7-F3Q"


# ── how to reach them ─────────────────────────────────────────────────────────────────────────────────────────


def typed(stage):
    stage.click("[data-does=hear]")
    stage.click("[data-field=email] input")
    stage.keys("amina@example.org")
    stage.click("input[value=dig]")


def test_nothing_is_ticked_beforehand_and_each_purpose_is_ticked_by_itself(thanked):
    thanked.click("[data-does=hear]")
    assert thanked.run("document.querySelectorAll('#root-one input:checked').length") == 0
    assert thanked.accessibility_problems() == []
    thanked.click("input[value=dig]")
    thanked.click("[data-does=keep-contact]")
    assert thanked.sent("ContactGiven")[0]["purposes"] == ["dig"]


def test_a_contact_travels_once_with_the_words_that_were_read_and_is_in_no_draft(thanked):
    typed(thanked)
    thanked.click("[data-does=keep-contact]")
    [said] = thanked.sent("ContactGiven")
    assert (said["email"], said["phone"], said["name"]) == ("amina@example.org", "", "")
    project = brookvale(contact_purposes=tuple(Purpose(**one) for one in PURPOSES))
    assert said["words"] == consent_words(project, Texts.load("en"))
    answer(thanked, "ContactKept")
    assert "locked away" in thanked.text("[data-step=thanks]")
    assert not thanked.has("[data-does=hear]")
    others = [one for one in thanked.sent() if one["type"] != "ContactGiven"]
    assert "amina" not in str(others)


def test_the_words_are_pythons_in_another_language_too(stage):
    stage.mount({"language": "pl"})
    stage.reach("thanks")
    stage.save(receipt=RECEIPT)
    typed(stage)
    stage.click("[data-does=keep-contact]")
    project = brookvale(contact_purposes=tuple(Purpose(**one) for one in PURPOSES))
    assert stage.sent("ContactGiven")[0]["words"] == consent_words(project, Texts.load("pl"))


def test_a_slip_of_the_finger_is_named_and_what_was_typed_stays(thanked):
    typed(thanked)
    thanked.click("[data-does=keep-contact]")
    answer(thanked, "ContactRefused", field="email", message="Something is missing in the e-mail address.")
    assert "missing" in thanked.text("[role=alert]")
    assert thanked.run(f"{thanked.find('[data-field=email] input')}.value") == "amina@example.org"
    assert thanked.run("document.activeElement.inputMode") == "email"


def test_no_thanks_leads_back_and_forgets(thanked):
    typed(thanked)
    thanked.click("[data-does=no-contact]")
    assert thanked.sent("ContactGiven") == []
    thanked.click("[data-does=hear]")
    assert thanked.run(f"{thanked.find('[data-field=email] input')}.value") == ""


def test_leaving_from_there_asks_nothing_everything_is_kept(thanked):
    typed(thanked)
    thanked.click("[data-does=finish]")
    assert thanked.has("[data-does=begin]")
    assert "amina" not in str(thanked.sent())


# ── who is asking ─────────────────────────────────────────────────────────────────────────────────────────────

TOLD = {"organiser": "The council", "purpose": "For the plan", "kept_for": "Until 2028", "contact_point": "Amina"}


@pytest.mark.parametrize("step", [None, "what", "where", "home", "tell", "thanks"])
def test_one_tap_says_who_asks_why_how_long_and_how_to_take_it_back(stage, step):
    stage.mount(project=TOLD)
    if step:
        stage.reach(step)
    stage.click("[data-does=who-asks]")
    said = stage.text(".panel")
    for words in (*TOLD.values(), "Take it back", "do not have to give your name"):
        assert words in said
    assert stage.accessibility_problems() == []
    stage.click("[data-does=close]")
    assert not stage.has(".panel")


def test_where_nobody_said_the_card_says_so_plainly(stage):
    stage.mount(project=dict.fromkeys(TOLD, ""))
    stage.click("[data-does=who-asks]")
    assert "Nobody has written that down" in stage.text(".panel")
    assert "look after this screen" in stage.text(".panel")


# ── without a pointer ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_contact_is_left_and_everything_taken_back_by_keyboard_alone(thanked):
    thanked.view.setFocus()
    press(thanked, "[data-does=hear]")
    assert thanked.run("document.activeElement.textContent") == "How can we reach you?"
    thanked.tab_to("[data-field=email] input")
    thanked.keys("amina@example.org")
    thanked.tab_to("input[value=keep_in_touch]")
    thanked.key(Qt.Key.Key_Space)
    press(thanked, "[data-does=keep-contact]")
    assert thanked.sent("ContactGiven")[0]["purposes"] == ["keep_in_touch"]
    answer(thanked, "ContactKept")
    press(thanked, "[data-does=take-back]")
    press(thanked, "[data-does=take-back-yes]")
    answer(thanked, "ContributionGone", message="")
    assert thanked.run("document.activeElement.textContent") == "It is gone"


def press(stage, selector):
    stage.tab_to(selector)
    stage.key(Qt.Key.Key_Return)
