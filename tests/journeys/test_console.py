"""A facilitator at the console, people at the table, everybody else before the wall: all see the same."""

import shutil

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from mapapp.app.displays import Wish
from mapapp.domain.contribution import Status
from mapapp.domain.edits import AddContributions, OpenRound
from mapapp.domain.filter import Filter
from mapapp.domain.identity import new_uuid
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.modes.table import locked_table, table
from mapapp.modes.wall import WALL
from mapapp.ui.ask_reason import ReasonDialog
from mapapp.ui.console.amount_bars import AmountBars
from mapapp.ui.console.ended_round import EndedRound
from mapapp.ui.console.incoming_card import IncomingCard
from mapapp.ui.console.window import ConsoleWindow
from mapapp.webview.hand import Hand
from mapapp.workspace.pin import hashed
from tests.fakes.neighbourhood import idea
from tests.journeys.conftest import Screen

SIZE = (1920, 1080)


@pytest.fixture
def wall(desk, brookvale, office):
    office.window.shell.hide()
    hand = Hand(desk.open_resident_screen(brookvale, WALL).view)
    hand.until("document.querySelector('.room[data-density=wall]') !== null")
    return hand


@pytest.fixture
def people(desk, brookvale, wall):
    """The last window that is shown is the one that hears fingers: all lie on the one screen that there is here."""
    return Screen(desk.open_resident_screen(brookvale, table(2)), SIZE)


@pytest.fixture
def console(desk, brookvale, people):
    """Out of the finger's way."""
    desk.open_console(brookvale)
    console = console_window()
    console.hide()
    return console


def console_window():
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, ConsoleWindow))


def button(widget, words):
    return next(one for one in widget.findChildren(QAbstractButton) if one.text() == words)


def press(qtbot, widget, words):
    """Once it can be pressed: what it needs to know may still be on its way."""
    qtbot.waitUntil(lambda: any(one.text() == words for one in widget.findChildren(QAbstractButton)))
    button(widget, words).click()


def panel_on(wall):
    return wall.ask("document.querySelector('.wall-panel:not([hidden])')?.innerText")


def test_a_round_goes_from_the_console_to_the_table_and_its_result_to_the_wall(
    qtbot, desk, people, wall, console, monkeypatch
):
    published = Filter(statuses=frozenset({Status.PUBLISHED}), layers=frozenset({"ideas"}))
    marks = people.ask(lambda store: [store.at(one) for one in store.matching(published)[:2]])
    held = Round(new_uuid(), RoundKind.DOTS, "Which comes first?", tuple(Option(one.uuid) for one in marks), dots=3)

    def begin(_parent, context, _kind):
        context.submit(OpenRound(held))

    monkeypatch.setattr(people.window.context.dialogs, "ask_round", begin)
    next(one for one in console.findChildren(QAbstractButton) if one.accessibleName() == "Dots").click()

    people.hand.tap_on('[data-seat="seat-1"] [data-does="more"]')
    qtbot.waitUntil(
        lambda: any(bar.words == "2 left" for one in console.findChildren(AmountBars) for bar in one.bars)
    )
    wall.until("document.querySelector('.wall-panel:not([hidden]) h1')?.textContent === 'Which comes first?'")
    assert wall.ask("document.querySelectorAll('.wall-bar').length") == 0  # nobody follows the crowd

    monkeypatch.setattr(people.window.context.dialogs, "confirm", lambda *_: True)
    press(qtbot, console, "End the round")
    people.hand.until("document.querySelector('.round-idea') === null")
    qtbot.waitUntil(lambda: bool(console.findChildren(EndedRound)))
    press(qtbot, console.findChild(EndedRound), "Show the result")
    people.hand.until("document.querySelectorAll('[data-seat] .results').length === 2")
    wall.until("document.querySelector('.wall-panel:not([hidden]) .wall-amount')?.textContent === '1'")


def test_what_everybody_looks_at_is_gone_everywhere_once_it_is_hidden(
    qtbot, people, wall, console, office, monkeypatch
):
    mark = idea(title="A bench with a name on it", layer="ideas", category="")
    workspace = people.window.context.workspace
    workspace.submit(AddContributions((mark,), keep_outside=True), office.window.context.actor).result()
    qtbot.waitUntil(lambda: any(mark.title in card.accessibleName() for card in console.findChildren(IncomingCard)))

    def card():
        return next(one for one in console.findChildren(IncomingCard) if mark.title in one.accessibleName())

    press(qtbot, card(), "Publish")
    qtbot.waitUntil(lambda: button(card(), "Spotlight").isEnabled())
    press(qtbot, card(), "Spotlight")
    people.hand.until("document.querySelectorAll('.spotlight .sheet').length === 2")
    wall.until("document.querySelector('.wall-panel.sheet:not([hidden]) h2') !== null")
    assert mark.title in panel_on(wall)

    monkeypatch.setattr(people.window.context.dialogs, "ask_reason", lambda *_: "Names somebody")
    press(qtbot, card(), "Hide…")
    people.hand.until("document.querySelector('.spotlight .sheet') === null")
    wall.until("document.querySelector('.wall-panel:not([hidden])') === null")


def test_only_the_wall_is_dark_in_a_room_with_its_lights_out(people, wall, console):
    buttons = console.findChildren(QAbstractButton)
    moon = next(one for one in buttons if one.accessibleName().startswith("Make the wall"))
    moon.click()
    wall.until("document.documentElement.dataset.theme === 'dark'")
    assert people.hand.ask("document.documentElement.dataset.theme") == "light"
    moon.click()
    wall.until("document.documentElement.dataset.theme === 'light'")


def test_while_the_facilitator_thinks_about_a_question_people_at_the_table_go_on(people, console):
    context = people.window.context
    console.show()
    asking = ReasonDialog(console, context.texts, context.theme, "K7-F3Q")
    asking.open()
    asking.move(0, 0)
    people.hand.tap_on('[data-seat="seat-2"] [data-does="begin"]')
    people.hand.until("document.querySelector('[data-seat=seat-2]').dataset.state === 'what'")
    asking.reject()


def test_no_open_console_of_another_project_stays_beside_a_locked_screen(
    desk, brookvale, brookvale_made, office, tmp_path, qtbot
):
    elsewhere = shutil.copytree(brookvale_made, tmp_path / "elsewhere") / "brookvale.gpkg"
    desk.open(elsewhere)
    desk.open_console(elsewhere)
    with qtbot.waitSignal(console_window().closed):
        desk.lock(brookvale)


def test_a_locked_table_has_its_console_behind_the_pin_and_takes_it_along(desk, brookvale, office, qtbot):
    workspace = office.window.context.workspace
    workspace.ask(lambda store: store.keep_pin_hash(hashed("2468"))).result()
    locked = desk.lock(brookvale, locked_table(2), Wish(console=True))
    console = console_window()
    assert console.isVisible()
    assert not console.is_open
    assert not office.window.shell.isVisible()
    with qtbot.waitSignal(console.closed):
        locked.shell.dismiss()
    assert office.window.shell.isVisible()
