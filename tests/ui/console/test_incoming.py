"""What comes in at a console, and what is done about it."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from mapapp.domain.contribution import Status
from mapapp.domain.edits import EraseContributions
from mapapp.ui.console.incoming_card import IncomingCard
from tests.fakes.neighbourhood import FACILITATOR as AMINA


@pytest.fixture
def left(qtbot, console, table):
    table.sit(1)
    mark = table.leave(1, title="A bench", body="To sit on")
    qtbot.waitUntil(lambda: len(console.findChildren(IncomingCard)) == 1)
    return mark


def card(console):
    return console.findChildren(IncomingCard)[-1]


def named(console, words):
    return next(one for one in card(console).findChildren(QAbstractButton) if one.text() == words)


def status(workspace, mark):
    return workspace.ask(lambda store: store.contribution(mark.uuid)).result().status


def test_nothing_yet_is_said_in_words(qtbot, console, words_on):
    qtbot.waitUntil(lambda: any(words.startswith("Nothing has come in yet.") for words in words_on(console)))


def test_a_contribution_comes_with_its_words_and_the_seat_it_came_from(console, left, words_on):
    words = words_on(card(console))
    assert words[:3] == ["A bench", "Waiting", "To sit on"]
    assert "Fish" in words[3]


def test_it_is_published_with_one_press(qtbot, console, left, press, workspace):
    press(card(console), "Publish")
    qtbot.waitUntil(lambda: status(workspace, left) is Status.PUBLISHED)


def test_hiding_asks_why_first(qtbot, console, left, press, dialogs, workspace):
    press(card(console), "Hide…")
    assert status(workspace, left) is Status.PENDING
    dialogs.reason = "Names somebody"
    press(card(console), "Hide…")
    qtbot.waitUntil(lambda: status(workspace, left) is Status.HIDDEN)


def test_what_nobody_may_see_cannot_be_lit_and_says_why(console, left):
    assert not named(console, "Spotlight").isEnabled()
    assert named(console, "Spotlight").toolTip().startswith("Publish it first")


@pytest.fixture
def lit(qtbot, console, left, press, table, gathering):
    table.publish(left)
    qtbot.waitUntil(lambda: named(console, "Spotlight").isEnabled())
    press(card(console), "Spotlight")
    assert gathering.stage.spotlight == left.uuid
    return left


def test_everybody_looks_at_it_until_it_is_put_away(console, lit, press, gathering, words_on):
    assert "Everybody looks at “A bench”" in words_on(console)
    press(console, "Put away")
    assert gathering.stage.spotlight == ""
    assert not named(console, "Spotlight").isChecked()


def test_what_is_hidden_is_nobodys_to_look_at_any_more(qtbot, console, lit, press, dialogs, gathering):
    dialogs.reason = "Names somebody"
    press(card(console), "Hide…")
    qtbot.waitUntil(lambda: gathering.stage.spotlight == "")


def test_neither_is_what_was_erased(qtbot, lit, workspace, gathering):
    workspace.submit(EraseContributions((lit.uuid,)), AMINA).result()
    qtbot.waitUntil(lambda: gathering.stage.spotlight == "")
