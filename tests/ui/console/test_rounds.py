"""Rounds from the console: begun, followed, ended, shown."""

import pytest

from mapapp.domain.contribution import Status
from mapapp.domain.edits import CloseRound, Decision, Moderate, OpenRound, Place
from mapapp.domain.identity import new_uuid
from mapapp.domain.rounds import Option, Placement, Round, RoundKind
from mapapp.ui.card_button import CardButton
from mapapp.ui.console.amount_bars import AmountBars
from mapapp.ui.console.ended_round import EndedRound
from mapapp.ui.console.running_round import RunningRound
from mapapp.ui.console.tally import tally
from tests.fakes.neighbourhood import FACILITATOR as AMINA
from tests.fakes.neighbourhood import idea


@pytest.fixture
def ideas(qtbot, console, table):
    for number in (1, 2):
        table.sit(number)
    marks = [table.leave(1, title="A bench"), table.leave(1, title="A tree")]
    table.publish(*marks)
    qtbot.waitUntil(lambda: all(card.isEnabled() for card in console.findChildren(CardButton)))
    return marks


def dots(marks, **differences):
    options = tuple(Option(mark.uuid) for mark in marks)
    return Round(new_uuid(), RoundKind.DOTS, "Which first?", options, dots=3, **differences)


def bars(widget):
    return [[(bar.name, bar.words) for bar in one.bars] for one in widget.findChildren(AmountBars) if one.bars]


def is_counted(console):
    """Whether a round goes on there, and how much lies in it is known."""
    panel = console.findChild(RunningRound)
    return panel is not None and bool(bars(panel))


@pytest.fixture
def running(qtbot, console, ideas, press, dialogs):
    dialogs.round = dots(ideas)
    press(console, "Dots")
    qtbot.waitUntil(lambda: is_counted(console))
    return dialogs.round


def test_without_a_published_idea_there_is_nothing_to_choose_from(qtbot, console):
    cards = console.findChildren(CardButton)
    qtbot.waitUntil(lambda: [card.isEnabled() for card in cards] == [False, False, True])
    assert cards[0].toolTip() == "There is nothing to choose from yet. Publish an idea first."


def test_a_round_that_nobody_wants_is_not_begun(console, ideas, press, dialogs, workspace):
    press(console, "Dots")
    assert dialogs.asked[-1] == "round dots"
    assert workspace.snapshot.open_round is None


def test_of_dots_it_says_how_many_are_left_and_never_on_what(
    qtbot, console, running, ideas, table, workspace, words_on
):
    workspace.submit(Place(running.uuid, ideas[0].uuid, 2), table.people["seat-1"]).result()
    panel = console.findChild(RunningRound)
    qtbot.waitUntil(
        lambda: bars(panel) == [[("Fish", "1 left"), ("Sun", "3 left"), ("Leaf", "3 left"), ("Star", "3 left")]]
    )
    assert not any("A bench" in words for words in words_on(panel))


def test_of_money_everybody_sees_what_is_left_and_paid_for(qtbot, console, ideas, table, workspace):
    options = (Option(ideas[0].uuid, 500), Option(ideas[1].uuid, 2000))
    held = Round(new_uuid(), RoundKind.TOKENS, "Spend it on?", options, pot=1500, unit="£")
    workspace.submit(OpenRound(held), AMINA).result()
    workspace.submit(Place(held.uuid, ideas[1].uuid, 1200), table.people["seat-2"]).result()
    qtbot.waitUntil(lambda: is_counted(console))
    qtbot.waitUntil(lambda: bars(console.findChild(RunningRound))[0] == [("£300 left in the pot", "")])
    assert bars(console.findChild(RunningRound))[1][1] == ("Sun", "£1,200")
    qtbot.waitUntil(
        lambda: bars(console.findChild(RunningRound))[2] == [("A bench", "£0 / £500"), ("A tree", "£1,200 / £2,000")]
    )


def test_what_lies_on_an_idea_that_is_hidden_is_left_again(qtbot, console, running, ideas, table, workspace):
    workspace.submit(Place(running.uuid, ideas[0].uuid, 2), table.people["seat-1"]).result()
    panel = console.findChild(RunningRound)
    qtbot.waitUntil(lambda: bars(panel)[0][0] == ("Fish", "1 left"))
    workspace.submit(Moderate((Decision(ideas[0].uuid, Status.HIDDEN, "names a child"),)), AMINA).result()
    qtbot.waitUntil(lambda: bars(panel)[0][0] == ("Fish", "3 left"))


def test_it_ends_when_the_facilitator_is_sure(console, running, press, dialogs, workspace, qtbot):
    dialogs.yes = False
    press(console, "End the round")
    assert workspace.ask(lambda store: store.load().open_round is not None).result()
    dialogs.yes = True
    press(console, "End the round")
    qtbot.waitUntil(lambda: console.findChild(EndedRound) is not None)


def test_the_result_has_the_most_first_and_is_shown_and_put_away(
    qtbot, console, ideas, table, press, workspace, gathering
):
    held = dots(ideas)
    workspace.submit(OpenRound(held), AMINA).result()
    workspace.submit(Place(held.uuid, ideas[1].uuid, 2), table.people["seat-1"]).result()
    workspace.submit(Place(held.uuid, ideas[0].uuid, 1), table.people["seat-2"]).result()
    workspace.submit(CloseRound(held.uuid), AMINA).result()
    qtbot.waitUntil(lambda: bool(console.findChildren(EndedRound)))
    panel = console.findChild(EndedRound)
    qtbot.waitUntil(lambda: bars(panel) == [[("A tree", "2"), ("A bench", "1")]])
    press(panel, "Show the result")
    assert gathering.stage.result == held.uuid
    press(panel, "Put the result away")
    assert gathering.stage.result == ""


def test_what_is_asked_next_takes_the_place_of_a_result(qtbot, console, ideas, press, dialogs, room, gathering):
    room.set_stage(result="an earlier round")
    dialogs.round = dots(ideas)
    press(console, "Dots")
    qtbot.waitUntil(lambda: gathering.stage.result == "")


def test_a_round_that_cannot_begin_leaves_the_result_on_the_table(
    qtbot, console, ideas, press, dialogs, room, gathering, said
):
    room.set_stage(result="an earlier round")
    dialogs.round = dots([idea(title="Never left here")])
    press(console, "Dots")
    qtbot.waitUntil(lambda: bool(said))
    assert gathering.stage.result == "an earlier round"


def test_amounts_are_counted_by_seat_and_by_idea():
    lies = (
        Placement("1", "bench", station="t", seat="a", amount=2),
        Placement("2", "tree", station="t", seat="a", amount=1),
        Placement("3", "bench", station="t", seat="b", amount=1),
    )
    counted = tally(lies)
    assert (counted.placed("t", "a"), counted.placed("t", "b"), counted.placed("t", "c")) == (3, 1, 0)
    assert (dict(counted.by_option), counted.whole) == ({"bench": 3, "tree": 1}, 4)
