"""Residents read what others said, agree, answer and offer help; a facilitator reads it, and everybody hears more."""

import os
import signal
from datetime import UTC, datetime

import pytest

from mapapp.domain.contribution import Status
from mapapp.domain.edits import AnswerTo, Decision, Moderate, SetNeeds
from mapapp.domain.filter import Filter
from mapapp.domain.responses import Comment, NeedKind, OfferKind, Progress, PublicAnswer
from mapapp.webview.hand import wait
from mapapp.workspace.ports import Wanted
from tests.journeys.test_residents_minute import leave_idea

EVER = datetime(2020, 1, 1, tzinfo=UTC)
OPENED = "document.querySelector('.question').textContent"


def published(screen):
    """What residents may see, the newest first."""
    return screen.ask(lambda store: [store.at(one) for one in store.published(Wanted())])


def responses(screen, mark):
    return screen.ask(lambda store: store.responses_to(mark.uuid))


def open_mark(screen, mark):
    """Scroll down the list to a mark, and read it."""
    feature = screen.ask(lambda store: store.feature(mark.uuid))
    row = f'[data-voice="{feature.table}-{feature.fid}"]'
    while not screen.hand.ask(f"Boolean(document.querySelector('{row}'))"):
        screen.hand.tap_on('[data-does="more"]')
    screen.hand.tap_on(f'{row} [data-does="read"]')


def submit(screen, edit):
    screen.window.context.submit(edit)


@pytest.fixture
def reader(hall):
    """Somebody who came to see what others said."""
    hall.hand.tap_on('.attract [data-does="others"]')
    hall.hand.middle_of('[data-does="read"]')
    return hall


def test_everything_published_is_in_the_list_and_nothing_else(reader):
    everything = {mark.title for mark in published(reader)}
    while reader.hand.ask("Boolean(document.querySelector('[data-does=more]'))"):
        before = reader.hand.ask("document.querySelectorAll('.voice-row').length")
        reader.hand.tap_on('[data-does="more"]')
        reader.hand.until(f"document.querySelectorAll('.voice-row').length > {before}")
    count = reader.hand.ask("document.querySelectorAll('.voice-row').length")
    assert count == len(published(reader))
    titles = reader.hand.ask("[...document.querySelectorAll('.voice-title')].map(one => one.textContent).join('|')")
    assert everything - {""} <= set(titles.split("|"))


def test_somebody_agrees_offers_an_hour_and_says_something(reader, office):
    mark = next(one for one in published(reader) if one.title == "One number to ring")
    assert responses(reader, mark).comments == responses(reader, mark).offers == ()
    agreed = responses(reader, mark).supports
    open_mark(reader, mark)
    reader.hand.tap_on('.card-foot [data-does="agree"]')
    reader.hand.until(lambda: responses(reader, mark).supports == agreed + 1)

    reader.hand.tap_on('[data-kind="hours"]')
    reader.hand.tap_on('input[value="2"]')
    reader.hand.tap_on('[data-does="send-answer"]')
    reader.hand.middle_of(".advice.good")
    (offer,) = responses(reader, mark).offers
    assert (offer.kind, offer.hours, offer.status) == (OfferKind.HOURS, 2, Status.PUBLISHED)

    reader.hand.tap_on('[data-does="comment"]')
    reader.hand.write("textarea", "I would bring my grandchildren")
    reader.hand.tap_on('[data-does="send-answer"]')
    reader.hand.middle_of(".advice.good")
    (comment,) = responses(reader, mark).comments
    assert (comment.body, comment.status) == ("I would bring my grandchildren", Status.PENDING)
    assert comment.visit_uuid == offer.visit_uuid

    submit(office, Moderate((Decision(comment.uuid, Status.PUBLISHED, of="comment"),)))
    reader.hand.until("document.querySelector('.comments')?.textContent.includes('grandchildren')")


def test_what_became_of_it_and_what_it_needs_is_read_at_once(reader, office):
    mark = published(reader)[0]
    reader.hand.tap_on('[data-does="read"]')
    reader.hand.middle_of('[data-does="comment"]')
    submit(office, SetNeeds(mark.uuid, ((NeedKind.THING, "a van"),)))
    submit(office, AnswerTo(mark.uuid, PublicAnswer("", mark.uuid, status=Progress.DONE, answer="It is there now")))
    reader.hand.until("document.querySelector('.outcome-card')?.textContent.includes('It is there now')")
    reader.hand.until("document.querySelector('.needs')?.textContent.includes('a van')")


def test_what_is_hidden_while_somebody_reads_it_is_taken_from_their_screen(reader, office):
    mark = published(reader)[0]
    reader.hand.tap_on('[data-does="read"]')
    reader.hand.until(f"{OPENED} === {mark.title!r}")
    submit(office, Moderate((Decision(mark.uuid, Status.HIDDEN, "names somebody"),)))
    reader.hand.until(f"!document.querySelector('.seat').textContent.includes({mark.title!r})")


def test_after_their_own_a_person_helps_a_neighbour_and_comes_back_to_their_number(hall):
    ref = leave_idea(hall)
    hall.hand.tap_on('.nearby [data-does="agree"]')
    hall.hand.until("document.querySelector('.nearby [data-does=agree]').getAttribute('aria-pressed') === 'true'")
    hall.hand.tap_on('.nearby [data-does="read"]')
    hall.hand.tap_on('[data-kind="come_along"]')
    hall.hand.tap_on('[data-does="send-answer"]')
    hall.hand.middle_of(".advice.good")
    hall.hand.tap_on('[data-does="others-back"]')
    hall.hand.tap_on('[data-does="others-back"]')
    assert hall.hand.until("document.querySelector('[data-ref]')?.dataset.ref") == ref


def test_in_urdu_somebody_answers_in_their_own_words(hall):
    hall.hand.tap_on('[data-does="speak"][data-language="ur"]')
    hall.hand.until("document.querySelector('.seat').dir === 'rtl'")
    hall.hand.tap_on('.attract [data-does="others"]')
    hall.hand.tap_on('[data-does="read"]')
    hall.hand.tap_on('[data-does="comment"]')
    hall.hand.write("textarea", "Zaroor, main bhi aaungi")
    hall.hand.tap_on('[data-does="send-answer"]')
    hall.hand.middle_of(".advice.good")
    (comment,) = hall.ask(lambda store: store.waiting_responses(5))
    assert isinstance(comment, Comment)
    assert (comment.body, comment.body_lang) == ("Zaroor, main bhi aaungi", "ur")


def test_while_nobody_is_there_stories_pass_and_a_new_one_comes_next(hall, office):
    hall.hand.middle_of(".wall-story")
    leave = [mark for mark in office.ask(_pending) if mark.title]
    submit(office, Moderate((Decision(leave[0].uuid, Status.PUBLISHED),)))
    hall.hand.until(f"document.querySelector('.wall-story')?.textContent.includes({leave[0].title!r})")
    waiting = {mark.title for mark in office.ask(_pending) if mark.title}
    assert hall.hand.ask("document.querySelector('.wall-story h2').textContent") not in waiting
    hall.hand.tap_on('.wall-story [data-does="map-voice-open"]')
    hall.hand.until(f"{OPENED} === {leave[0].title!r}")
    assert hall.hand.ask("document.querySelectorAll('.wall-story').length") == 0


def test_a_crash_in_the_middle_of_reading_leads_back_to_the_list(reader):
    reader.window.view.page().runJavaScript("location.reload()")
    wait(500)
    reader.hand.middle_of('[data-does="read"]')


def test_half_a_comment_outlives_the_page_is_sent_and_taken_back(reader, office):
    mark = published(reader)[0]
    reader.hand.tap_on('[data-does="read"]')
    reader.hand.tap_on('[data-does="comment"]')
    reader.hand.write("textarea", "Half a sen")
    station = reader.window.context.actor.station
    reader.hand.until(lambda: "Half a sen" in reader.ask(lambda store: store.draft(station, "seat-1", EVER))[1])

    before = reader.window.view.page().renderProcessPid()
    os.kill(before, getattr(signal, "SIGKILL", signal.SIGTERM))
    reader.hand.until(lambda: reader.window.view.page().renderProcessPid() not in (0, before))
    reader.hand.until('document.querySelector("textarea")?.value === "Half a sen"')
    reader.hand.until(f"{OPENED} === {mark.title!r}")
    reader.hand.tap_on('[data-does="send-answer"]')
    reader.hand.middle_of(".advice.good")
    assert [one.body for one in office.ask(lambda store: store.waiting_responses(5))] == ["Half a sen"]

    reader.hand.tap_on('.own [data-does="take-back"]')
    reader.hand.tap_on('[data-does="take-back-yes"]')
    reader.hand.until("!document.querySelector('.own')")
    assert office.ask(lambda store: store.waiting_responses(5)) == ()


def _pending(store):
    return [store.at(one) for one in store.matching(Filter(statuses=frozenset({Status.PENDING})))]
