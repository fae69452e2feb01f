"""A round at a table: all are shown the same ideas, place what is theirs, and know no more than they may."""

import msgspec
import pytest

from mapapp.bridge import messages
from mapapp.bridge.content import PUBLISHED_ONLY, Content
from mapapp.bridge.ground import Ground
from mapapp.bridge.role import Company, Role, Screen
from mapapp.domain import edits
from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import RESIDENT, Actor
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.workspace.gathering import Gathering, Stage
from tests.bridge.conftest import SEATS, Page
from tests.fakes.neighbourhood import idea

AT_THE_TABLE = Actor("table", RESIDENT)


class Table:
    """A page with two seats, and who sits at them. `shown` is the round as the page last heard of it."""

    def __init__(self, workspace, deliver, folder, store):
        self.gathering = Gathering()
        self.store = store
        role = Role(messages.RESIDENT_MESSAGES, resident_screen=True, can_move=False, company=Company.ROUND)
        screen = Screen(role, AT_THE_TABLE, SEATS)
        self.page = Page(workspace, deliver, Ground(folder), screen, self.gathering)
        self.page.say(messages.PageReady())
        self.visits = {seat.id: new_uuid() for seat in SEATS}
        for seat, visit in self.visits.items():
            self.page.say(messages.VisitStarted(seat, visit, "en"))

    @property
    def shown(self):
        return self.page.told(messages.RoundShown)[-1]

    @property
    def lies_open(self):
        kinds = [msgspec.json.decode(text)["type"] for text in self.page.said]
        return next(kind for kind in reversed(kinds) if kind in ("RoundShown", "RoundPutAway")) == "RoundShown"

    def place(self, seat, uuid, amount, language="en"):
        feature = self.store.features[uuid]
        visit = self.visits[seat]
        self.page.say(messages.Placed(seat, visit, self.shown.round, feature.table, feature.fid, amount, language))

    def hand(self, seat):
        hand = next(one for one in self.shown.hands if one.seat == seat)
        return hand.left, {self.shown.options[one.option].title: one.amount for one in hand.lying}


@pytest.fixture
def table(workspace, deliver, tmp_path, store):
    made = Table(workspace, deliver, tmp_path, store)
    yield made
    made.page.presenter.close()


@pytest.fixture
def trees(published):
    return published(title="More trees")


@pytest.fixture
def bench(published):
    return published(title="A bench")


@pytest.fixture
def dots(do, trees, bench):
    held = Round(new_uuid(), RoundKind.DOTS, "What first?", (Option(trees), Option(bench)), dots=3)
    do(edits.OpenRound(held))
    return held


@pytest.fixture
def tokens(do, trees, bench):
    options = (Option(trees, 600), Option(bench, 700))
    held = Round(new_uuid(), RoundKind.TOKENS, "What for?", options, pot=1000, unit="£")
    do(edits.OpenRound(held))
    return held


def test_a_round_that_begins_is_shown_with_what_can_be_chosen_in_its_order(table, dots):
    assert (table.shown.title, table.shown.kind, table.shown.open) == ("What first?", "dots", True)
    assert [one.title for one in table.shown.options] == ["More trees", "A bench"]
    assert [(hand.seat, hand.left) for hand in table.shown.hands] == [("seat-1", 3), ("seat-2", 3)]


def test_each_seat_has_its_own_dots_and_nobody_is_told_how_many_lie_there_before_the_end(
    table, dots, trees, bench, do
):
    table.place("seat-1", trees, 2)
    table.place("seat-2", trees, 1)
    table.place("seat-2", bench, 2)

    assert table.hand("seat-1") == (1, {"More trees": 2})
    assert table.hand("seat-2") == (0, {"More trees": 1, "A bench": 2})
    assert {one.total for shown in table.page.told(messages.RoundShown) for one in shown.options} == {None}

    do(edits.CloseRound(dots.uuid))
    assert not table.lies_open
    table.gathering.set(Stage(result=dots.uuid))
    table.page.settle()
    assert not table.shown.open
    assert {one.title: one.total for one in table.shown.options} == {"More trees": 3, "A bench": 2}


def test_who_has_no_dot_left_is_told_so_in_their_language_and_nothing_moves(table, dots, trees, bench):
    table.place("seat-1", trees, 3)
    table.place("seat-1", bench, 1, "pl")

    [refused] = table.page.told(messages.RoundRefused)
    assert refused.seat == "seat-1"
    assert "kropki" in refused.message
    assert table.hand("seat-1") == (0, {"More trees": 3})


def test_two_reach_for_the_last_of_the_pot_and_one_of_them_gets_it(table, tokens, trees, bench):
    table.place("seat-1", trees, 600)
    table.place("seat-1", bench, 300)
    table.place("seat-2", bench, 300)

    [refused] = table.page.told(messages.RoundRefused)
    assert refused.seat == "seat-2"
    assert "£100" in refused.message
    assert table.shown.pot_left == 100
    assert [one.total for one in table.shown.options] == [600, 300]


def test_what_is_hidden_in_the_middle_of_a_round_can_no_longer_be_seen_or_chosen(table, dots, trees, bench, do):
    table.place("seat-1", bench, 1)
    do(edits.Moderate((edits.Decision(trees, Status.HIDDEN, "a name is in it"),)))
    assert [(one.number, one.title) for one in table.shown.options] == [(2, "A bench")]
    assert table.hand("seat-1") == (2, {"A bench": 1})

    table.place("seat-1", trees, 1)
    assert len(table.page.told(messages.RoundRefused)) == 1


def test_dots_on_what_is_hidden_are_in_the_hand_again_and_lie_there_when_it_is_published_again(
    table, dots, trees, bench, do
):
    table.place("seat-1", trees, 3)
    do(edits.Moderate((edits.Decision(trees, Status.HIDDEN, "a name is in it"),)))
    assert table.hand("seat-1") == (3, {})
    table.place("seat-1", bench, 2)
    assert table.hand("seat-1") == (1, {"A bench": 2})
    do(edits.Moderate((edits.Decision(trees, Status.PUBLISHED),)))
    assert table.hand("seat-1") == (0, {"More trees": 3, "A bench": 2})


def test_money_on_what_is_hidden_is_in_the_pot_again(table, tokens, trees, bench, do):
    table.place("seat-1", trees, 600)
    do(edits.Moderate((edits.Decision(trees, Status.HIDDEN, "a name is in it"),)))
    assert table.shown.pot_left == 1000
    table.place("seat-2", bench, 700)
    do(edits.Moderate((edits.Decision(trees, Status.PUBLISHED),)))
    assert table.shown.pot_left == 0


def test_a_place_near_a_home_is_not_given_away_by_a_round(table, published, do):
    home = published(title="Quiet please", place_kind=PlaceKind.NEAR_HOME)
    do(edits.OpenRound(Round(new_uuid(), RoundKind.DOTS, "What first?", (Option(home),), dots=1)))
    [option] = table.shown.options
    exact = idea().shape
    assert option.at != (exact.x, exact.y)


def test_a_page_that_starts_again_is_told_how_the_round_stands(table, dots, trees):
    table.place("seat-2", trees, 1)
    table.page.forget()
    table.page.say(messages.PageReady())
    assert table.hand("seat-2") == (2, {"More trees": 1})


def test_nobody_places_anything_for_somebody_who_has_left(table, dots, trees):
    table.page.say(messages.VisitFinished("seat-1", table.visits["seat-1"], "finished"))
    table.place("seat-1", trees, 1)
    assert table.hand("seat-1") == (3, {})


def test_what_came_too_late_is_put_back_where_it_was_drawn_already(table, dots, trees):
    told = len(table.page.told(messages.RoundShown))
    table.visits["seat-1"] = new_uuid()  # the page knows of a visit that never was here
    table.place("seat-1", trees, 1)
    assert len(table.page.told(messages.RoundShown)) == told + 1
    assert table.hand("seat-1") == (3, {})


def test_a_seat_keeps_its_dots_for_whoever_sits_down_there_next(table, dots, trees):
    table.place("seat-1", trees, 2)
    table.page.say(messages.VisitFinished("seat-1", table.visits["seat-1"], "finished"))
    table.visits["seat-1"] = new_uuid()
    table.page.say(messages.VisitStarted("seat-1", table.visits["seat-1"], "en"))
    assert table.hand("seat-1") == (1, {"More trees": 2})


def test_a_screen_for_one_is_told_of_no_round(kiosk, dots):
    kiosk.settle()
    assert kiosk.told(messages.RoundShown) == []


def test_the_whole_room_sees_the_round_on_a_wall(new_page, do, trees):
    wall = new_page(Actor("wall", frozenset()), (messages.PageReady,), resident=True, company=Company.ROOM)
    do(edits.OpenRound(Round(new_uuid(), RoundKind.DOTS, "What first?", (Option(trees),), dots=3)))
    assert wall.told(messages.RoundShown)[-1].title == "What first?"


def test_the_photo_on_a_card_is_there_while_the_round_is_known(table, do, workspace, tmp_path):
    held = Round(new_uuid(), RoundKind.PROMPT, "What was here?", picture=b"photo", picture_type="image/jpeg")
    do(edits.OpenRound(held))
    content = Content(tmp_path, workspace, tmp_path, PUBLISHED_ONLY)
    assert table.shown.picture == f"/round/{held.uuid}"
    assert content.find(table.shown.picture).result().data == b"photo"
    assert content.find(f"/round/{new_uuid()}").result() is None


def test_what_was_answered_to_a_card_is_its_result_once_others_may_read_it(table, do):
    held = Round(new_uuid(), RoundKind.PROMPT, "What was here?")
    do(edits.OpenRound(held))
    read, unread = idea(title="The mill"), idea(title="The ford")
    for mark in (read, unread):
        do(edits.AddContributions((mark,), answers=held.uuid))
    do(edits.Moderate((edits.Decision(read.uuid, Status.PUBLISHED),)))
    assert table.shown.options == []

    do(edits.CloseRound(held.uuid))
    table.gathering.set(Stage(result=held.uuid))
    table.page.settle()
    assert [(one.title, one.total) for one in table.shown.options] == [("The mill", None)]
