"""A round at a table of four, by real touches into the file: to the last pound, through a crash, to its end."""

import pytest

from mapapp.domain.contribution import Status
from mapapp.domain.edits import CloseRound, OpenRound
from mapapp.domain.filter import Filter
from mapapp.domain.identity import new_uuid
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.modes.table import table
from tests.journeys.conftest import Screen
from tests.journeys.test_table import SIZE, at


@pytest.fixture
def people(desk, brookvale, office):
    """The table beside the facilitator's window, which is out of the way."""
    office.window.shell.hide()
    return Screen(desk.open_resident_screen(brookvale, table(4)), SIZE)


@pytest.fixture
def hold(office):
    """What the facilitator does."""
    context = office.window.context
    return lambda edit: context.workspace.submit(edit, context.actor).result()


def row(number, nth, does):
    return at(number, f'.round-idea:nth-child({nth}) [data-does="{does}"]')


def read(people, selector):
    words = people.hand.ask(f"document.querySelector('{selector}')?.textContent")
    return words.replace("\u2068", "").replace("\u2069", "")


def test_two_reach_for_the_last_of_the_pot_one_gets_it_and_a_crash_takes_nothing_away(people, hold):
    published = Filter(layers=frozenset({"ideas"}), statuses=frozenset({Status.PUBLISHED}))
    ideas = [mark.uuid for mark in people.ask(lambda store: [store.at(one) for one in store.matching(published)[:2]])]
    options = tuple(Option(uuid, 1000) for uuid in ideas)
    held = Round(new_uuid(), RoundKind.TOKENS, "What shall we pay for?", options, pot=1000, unit="£")
    hold(OpenRound(held))
    people.hand.drag_together([people.hand.middle_of(row(1, 1, "rest"))], [people.hand.middle_of(row(3, 2, "rest"))])
    people.hand.until("Boolean(document.querySelector('.round-problem .advice'))")
    people.hand.until("document.querySelector('.pot-amount').textContent === '£0'")

    [lies] = people.ask(lambda store: store.placements(held.uuid))
    assert (lies.amount, lies.seat in ("seat-1", "seat-3")) == (1000, True)
    [told] = [number for number in range(1, 5) if read(people, at(number, ".round-problem"))]
    assert f"seat-{told}" != lies.seat
    assert "£0" in read(people, at(told, ".round-problem"))

    people.hand.ask("globalThis.before = true")
    people.window.view.start()  # what the view does itself when a renderer dies
    people.hand.until("!globalThis.before && document.querySelector('.pot-amount')?.textContent === '£0'")
    number, idea = int(lies.seat[-1]), 1 + ideas.index(lies.contribution_uuid)
    people.hand.tap_on(row(number, idea, "less"))
    people.hand.until("document.querySelector('.pot-amount').textContent === '£50'")

    hold(CloseRound(held.uuid))
    people.hand.until("!document.querySelector('.round, .pot')")
    [lies] = people.ask(lambda store: store.placements(held.uuid))
    assert lies.amount == 950


def test_what_somebody_answers_to_a_card_is_kept_as_its_answer(people, hold):
    held = Round(new_uuid(), RoundKind.PROMPT, "What was here when you were a child?")
    hold(OpenRound(held))
    people.hand.tap_on(at(4, '[data-does="answer"]'))
    people.hand.tap_on(at(4, '[data-layer="assets"]'))
    people.hand.tap_on(at(4, '[data-does="whole-area"]'))
    people.hand.write(at(4, "textarea"), "The mill was still turning")
    people.hand.tap_on(at(4, '[data-does="done"]'))
    people.hand.until(f"document.querySelector('{at(4, '[data-ref]')}')?.dataset.ref")

    [mark] = people.find("The mill was still turning")
    [lies] = people.ask(lambda store: store.placements(held.uuid))
    assert (lies.contribution_uuid, lies.seat) == (mark.uuid, "seat-4")
