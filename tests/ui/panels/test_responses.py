"""Facilitators read what residents answer to each other, decide, and tell everybody what became of an idea."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.responses import Comment, Need, NeedKind, Offer, OfferKind, Progress, PublicAnswer, Responses
from mapapp.i18n import Texts
from mapapp.ui.answering import outcome_edits
from mapapp.ui.ask_outcome import Outcome, OutcomeDialog
from mapapp.ui.ask_words import WordsDialog
from mapapp.ui.panels.inspector import Inspector
from mapapp.ui.panels.response_card import response_card
from mapapp.ui.panels.review import ReviewPanel
from mapapp.ui.response_words import offer_words
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, idea
from tests.hostile.words import HOSTILE as EVERY_HOSTILE

HOSTILE = "<img src=x onerror=alert(1)>\u202e<b>bold</b>"


@pytest.fixture
def mark(leave, workspace):
    (mark,) = leave(idea(title="A bench"))
    workspace.submit(edits.Moderate((edits.Decision(mark.uuid, Status.PUBLISHED),)), FACILITATOR).result()
    return mark


@pytest.fixture
def say(mark, workspace):
    def say(body):
        comment = Comment(new_uuid(), mark.uuid, body=body)
        workspace.submit(edits.AddComment(comment), RESIDENT_AT_KIOSK).result()
        return comment.uuid

    return say


def words_in(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def press(widget, name):
    buttons = widget.findChildren(QAbstractButton)
    next(one for one in buttons if name in (one.text(), one.accessibleName())).click()


def comment_in(workspace, uuid):
    return workspace.ask(lambda store: store.response(Comment, uuid)).result()


def test_a_comment_waits_in_the_queue_and_is_published_there(qtbot, context, show, workspace, say):
    panel = show(ReviewPanel(context))
    assert not panel.responses.isVisible()
    uuid = say("Yes please")
    qtbot.waitUntil(lambda: "Yes please" in words_in(panel))
    assert any("A bench" in words for words in words_in(panel))

    press(panel.responses, context.texts("ui-decide-published"))
    qtbot.waitUntil(lambda: comment_in(workspace, uuid).status is Status.PUBLISHED)
    qtbot.waitUntil(lambda: not panel.responses.isVisible())


def test_hiding_a_comment_asks_why(qtbot, context, show, workspace, say, mark, dialogs):
    panel = show(ReviewPanel(context))
    uuid = say("Rude")
    qtbot.waitUntil(lambda: "Rude" in words_in(panel))
    press(panel.responses, context.texts("ui-decide-hidden"))
    qtbot.waitUntil(lambda: dialogs.asked == [f"reason {mark.ref}"])
    assert comment_in(workspace, uuid).status is Status.PENDING  # not now

    dialogs.reason = "rude"
    press(panel.responses, context.texts("ui-decide-hidden"))
    qtbot.waitUntil(lambda: comment_in(workspace, uuid).status is Status.HIDDEN)
    assert comment_in(workspace, uuid).status_reason == "rude"


def test_what_others_may_read_of_a_comment_can_be_changed(qtbot, context, show, workspace, say, dialogs):
    panel = show(ReviewPanel(context))
    uuid = say("Ring 0121 496 0000")
    qtbot.waitUntil(lambda: "Ring 0121 496 0000" in words_in(panel))
    dialogs.words = "Ring me"
    press(panel.responses, context.texts("ui-edit"))
    qtbot.waitUntil(lambda: comment_in(workspace, uuid).words_for_others == "Ring me")
    assert comment_in(workspace, uuid).body == "Ring 0121 496 0000"


def test_hostile_words_are_shown_as_they_were_said(qtbot, context, show, workspace, say, mark):
    panel = show(ReviewPanel(context))
    offer = Offer(new_uuid(), mark.uuid, kind=OfferKind.SKILL, skill=HOSTILE, note=HOSTILE)
    workspace.submit(edits.AddOffer(offer), RESIDENT_AT_KIOSK).result()
    say(HOSTILE)
    shown = HOSTILE.replace("\u202e", "")  # what turns words round is not kept
    qtbot.waitUntil(lambda: shown in words_in(panel))
    assert f"{shown} · {shown}" in words_in(panel)


def test_300_hostile_texts_are_read_as_text_on_the_window(qtbot, context):
    for text in EVERY_HOSTILE:
        offer = Offer("o", "c", kind=OfferKind.SKILL, skill=text, note=text)
        for response in (Comment("c", "c", body=text), offer):
            card = response_card(context, response, lambda *_: None, lambda *_: None, about=text)
            qtbot.addWidget(card)
            labels = card.findChildren(QLabel)
            assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}
            assert any(text in one.text() for one in labels)


def test_the_number_of_what_waits_counts_comments_too(workspace, say):
    say("One")
    say("Two")
    assert workspace.ask(lambda store: store.summary()).result().waiting == 2


def test_the_inspector_shows_what_others_added(qtbot, context, show, workspace, say, mark):
    inspector = show(Inspector(context))
    context.viewing.select(workspace.ask(lambda store: store.feature(mark.uuid)).result())
    qtbot.waitUntil(lambda: context.texts("ui-responses-agree", count=0) in words_in(inspector))
    workspace.submit(edits.AddSupport(mark.uuid), RESIDENT_AT_KIOSK).result()
    say("Lovely")
    qtbot.waitUntil(lambda: context.texts("ui-responses-agree", count=1) in words_in(inspector))
    qtbot.waitUntil(lambda: "Lovely" in words_in(inspector))


def test_needs_and_an_answer_are_set_and_read_back(qtbot, context, show, workspace, mark, dialogs):
    inspector = show(Inspector(context))
    context.viewing.select(workspace.ask(lambda store: store.feature(mark.uuid)).result())
    qtbot.waitUntil(lambda: context.texts("ui-responses-agree", count=0) in words_in(inspector))
    answer = PublicAnswer("", mark.uuid, status=Progress.PLANNED, answer="We will")
    dialogs.outcome = Outcome(((NeedKind.THING, "a van"),), answer)
    press(inspector, context.texts("ui-outcome"))
    qtbot.waitUntil(lambda: "We will" in words_in(inspector))
    assert "Things · a van" in words_in(inspector)


def test_the_form_begins_with_what_stands_there_and_gives_it_back_unchanged(qtbot, context):
    answer = PublicAnswer("", "c", status=Progress.DONE, answer="Built", commitments="Amina: painted it")
    now = Responses(needs=(Need("n", "c", kind=NeedKind.VISITS, note="on Fridays"),), answer=answer)
    dialog = OutcomeDialog(None, context.texts, context.theme, "K7-F3Q", "c", now)
    qtbot.addWidget(dialog)
    assert outcome_edits("c", now, dialog.outcome) == []
    empty = OutcomeDialog(None, context.texts, context.theme, "K7-F3Q", "c", Responses())
    qtbot.addWidget(empty)
    assert empty.outcome == Outcome((), None)
    kinds = [type(edit) for edit in outcome_edits("c", now, empty.outcome)]
    assert kinds == [edits.SetNeeds, edits.AnswerTo]


def test_the_words_that_are_changed_are_those_that_stand_there(qtbot, context):
    dialog = WordsDialog(None, context.texts, context.theme, "K7-F3Q", "Ring me")
    qtbot.addWidget(dialog)
    assert dialog.words == "Ring me"


@pytest.mark.parametrize(
    ("offer", "words"),
    [
        (Offer("o", "c", kind=OfferKind.SKILL, skill="gardening"), "Gardening"),
        (Offer("o", "c", kind=OfferKind.SKILL, skill="juggling", note="any day"), "juggling · any day"),
        (Offer("o", "c", kind=OfferKind.THING, thing="tools"), "Tools"),
        (Offer("o", "c", kind=OfferKind.HOURS, hours=2.0, period="week"), "2 hours · Every week"),
        (Offer("o", "c", kind=OfferKind.HOURS, hours=1.0), "1 hour"),
        (Offer("o", "c"), "I would come along"),
    ],
)
def test_an_offer_is_read_out(offer, words):
    assert offer_words(offer, Texts.load("en")) == words
