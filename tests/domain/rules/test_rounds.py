"""Round a table everybody places what they have, at the same time, and nobody more than there is."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import RESIDENT, Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.rounds import Option, Round, RoundKind, money_text
from mapapp.domain.rules.rounds import MOST_DOTS, MOST_OPTIONS
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, afternoon, idea
from tests.fakes.rules import Rules


def at(seat, station="table"):
    return Actor(station, RESIDENT, seat=seat, visit_uuid=new_uuid())


NORTH, SOUTH = at("north"), at("south")


def published(rules, many=1):
    marks = [idea(title=f"Idea {number}") for number in range(many)]
    rules.do(edits.AddContributions(tuple(marks)))
    rules.do(edits.Moderate(tuple(edits.Decision(mark.uuid, Status.PUBLISHED) for mark in marks)))
    return [mark.uuid for mark in marks]


def dots(*uuids, **differences):
    options = tuple(map(Option, uuids))
    return replace(Round(new_uuid(), RoundKind.DOTS, "What first?", options, dots=3), **differences)


def money(*costs, **differences):
    options = tuple(Option(uuid, cost) for uuid, cost in costs)
    return replace(Round(new_uuid(), RoundKind.TOKENS, "What for?", options, pot=100, unit="£"), **differences)


def prompt(**differences):
    return replace(Round(new_uuid(), RoundKind.PROMPT, "What do you miss here?"), **differences)


def begin(rules, held):
    rules.do(edits.OpenRound(held))
    return held.uuid


def lies(rules, round_uuid):
    return sorted((one.seat, one.contribution_uuid, one.amount) for one in rules.store.placements(round_uuid))


def test_every_seat_has_its_own_dots(rules):
    pond, oak = published(rules, 2)
    held = begin(rules, dots(pond, oak))
    rules.do(edits.Place(held, pond, 2), NORTH)
    rules.do(edits.Place(held, oak, 1), NORTH)
    with pytest.raises(Refusal, match="dots-used-up") as refused:
        rules.do(edits.Place(held, oak, 2), NORTH)
    assert refused.value.details["dots"] == 3
    rules.do(edits.Place(held, pond, 3), SOUTH)
    assert lies(rules, held) == sorted([("north", pond, 2), ("north", oak, 1), ("south", pond, 3)])


def test_a_dot_is_moved_by_taking_it_back_first(rules):
    pond, oak = published(rules, 2)
    held = begin(rules, dots(pond, oak))
    rules.do(edits.Place(held, pond, 3), NORTH)
    taken = rules.do(edits.Place(held, pond, 0), NORTH)
    rules.do(edits.Place(held, oak, 3), NORTH)
    assert lies(rules, held) == [("north", oak, 3)]
    assert taken.inverse == edits.Place(held, pond, 3)
    with pytest.raises(Refusal, match="dots-used-up"):
        rules.do(taken.inverse, NORTH)  # an undo makes no dots


def test_who_sits_down_there_next_has_no_second_handful(rules):
    (pond,) = published(rules)
    held = begin(rules, dots(pond))
    rules.do(edits.Place(held, pond, 3), NORTH)
    rules.do(edits.Place(held, pond, 1), at("north"))
    assert lies(rules, held) == [("north", pond, 1)]


def test_a_seat_of_another_table_is_another_seat(rules):
    (pond,) = published(rules)
    held = begin(rules, dots(pond))
    rules.do(edits.Place(held, pond, 3), NORTH)
    rules.do(edits.Place(held, pond, 3), at("north", "table-2"))
    assert lies(rules, held) == [("north", pond, 3)] * 2


def test_what_somebody_gave_already_is_not_told_to_be_in_the_pot(rules):
    pond, oak = published(rules, 2)
    held = begin(rules, money((pond, 80), (oak, 80)))
    rules.do(edits.Place(held, pond, 50), NORTH)
    rules.do(edits.Place(held, oak, 40), SOUTH)
    with pytest.raises(Refusal, match="pot-empty") as refused:
        rules.do(edits.Place(held, pond, 70), NORTH)
    assert refused.value.details["left"] == "£10"


def test_the_pot_is_everybodys_and_runs_out(rules):
    pond, oak = published(rules, 2)
    held = begin(rules, money((pond, 80), (oak, 80)))
    rules.do(edits.Place(held, pond, 80), NORTH)
    with pytest.raises(Refusal, match="pot-empty") as refused:
        rules.do(edits.Place(held, oak, 30), SOUTH)
    assert refused.value.details["left"] == "£20"
    rules.do(edits.Place(held, oak, 20), SOUTH)
    rules.do(edits.Place(held, pond, 50), NORTH)
    rules.do(edits.Place(held, oak, 50), SOUTH)
    assert lies(rules, held) == sorted([("north", pond, 50), ("south", oak, 50)])


def test_nobody_pays_more_for_an_idea_than_it_costs(rules):
    (pond,) = published(rules)
    held = begin(rules, money((pond, 60)))
    rules.do(edits.Place(held, pond, 40), NORTH)
    with pytest.raises(Refusal, match="idea-paid-for") as refused:
        rules.do(edits.Place(held, pond, 21), SOUTH)
    assert refused.value.details["cost"] == "£60"
    rules.do(edits.Place(held, pond, 20), SOUTH)


@pytest.mark.parametrize(
    ("unit", "read"), [("£", "£1,200"), ("", "1,200"), ("zł", "1,200 zł"), ("hours", "1,200 hours")]
)
def test_a_sign_stands_before_its_number_and_a_word_after_it(unit, read):
    assert money_text(unit, 1_200) == read


def test_when_it_is_over_nothing_moves(rules):
    (pond,) = published(rules)
    held = begin(rules, dots(pond))
    rules.do(edits.Place(held, pond, 1), NORTH)
    rules.do(edits.CloseRound(held))
    for edit in (edits.Place(held, pond, 2), edits.Place(held, pond, 0), edits.Place(new_uuid(), pond, 1)):
        with pytest.raises(Refusal, match="round-over"):
            rules.do(edit, NORTH)
    with pytest.raises(Refusal, match="round-over"):
        rules.do(edits.CloseRound(held))
    assert lies(rules, held) == [("north", pond, 1)]


def test_one_round_at_a_time(rules):
    (pond,) = published(rules)
    first = begin(rules, dots(pond))
    with pytest.raises(Refusal, match="round-already-open") as refused:
        begin(rules, prompt())
    assert refused.value.details["title"] == "What first?"
    rules.do(edits.CloseRound(first))
    rules.do(edits.CloseRound(begin(rules, prompt())))
    with pytest.raises(Refusal, match="already-saved"):
        begin(rules, dots(pond, uuid=first))


def test_it_ends_with_its_session(rules):
    session = afternoon()
    rules.do(edits.OpenSession(session))
    (pond,) = published(rules)
    held = begin(rules, dots(pond))
    assert rules.snapshot.open_round.session_uuid == session.uuid
    applied = rules.do(edits.CloseSession(session.uuid))
    assert rules.snapshot.open_round is None
    assert [one.uuid for one in applied.changes.rounds] == [held]
    assert rules.snapshot.round(held).closed_at == rules.clock.now()


def test_what_is_tried_out_at_a_practice_event_gets_into_no_round_from_before(rules):
    (pond,) = published(rules)
    held = begin(rules, dots(pond))
    applied = rules.do(edits.OpenSession(afternoon(practice=True)))
    assert [one.uuid for one in applied.changes.rounds] == [held]
    with pytest.raises(Refusal, match="round-over"):
        rules.do(edits.Place(held, pond, 1), NORTH)
    assert lies(rules, held) == []


def test_an_idea_that_was_hidden_meanwhile_takes_nothing_but_gives_back(rules):
    pond, oak = published(rules, 2)
    held = begin(rules, dots(pond, oak))
    rules.do(edits.Place(held, pond, 2), NORTH)
    rules.do(edits.Moderate((edits.Decision(pond, Status.HIDDEN, "names a child"),)))
    with pytest.raises(Refusal, match="contribution-unknown"):
        rules.do(edits.Place(held, pond, 3), NORTH)
    rules.do(edits.Place(held, pond, 0), NORTH)
    rules.do(edits.Place(held, oak, 3), NORTH)


def hide(rules, uuid):
    rules.do(edits.Moderate((edits.Decision(uuid, Status.HIDDEN, "names a child"),)))


def show_again(rules, uuid):
    rules.do(edits.Moderate((edits.Decision(uuid, Status.PUBLISHED),)))


def test_dots_on_an_idea_that_was_hidden_meanwhile_are_their_seats_again(rules):
    pond, oak = published(rules, 2)
    held = begin(rules, dots(pond, oak))
    rules.do(edits.Place(held, pond, 3), NORTH)
    hide(rules, pond)
    rules.do(edits.Place(held, oak, 3), NORTH)
    with pytest.raises(Refusal, match="dots-used-up"):
        rules.do(edits.Place(held, oak, 4), NORTH)


def test_money_on_an_idea_that_was_hidden_meanwhile_is_in_the_pot_again(rules):
    pond, oak = published(rules, 2)
    held = begin(rules, money((pond, 80), (oak, 80)))
    rules.do(edits.Place(held, pond, 80), NORTH)
    hide(rules, pond)
    rules.do(edits.Place(held, oak, 80), SOUTH)


def test_when_it_is_published_again_both_lie_there_and_nothing_more_can_be_placed(rules):
    pond, oak = published(rules, 2)
    held = begin(rules, dots(pond, oak))
    rules.do(edits.Place(held, pond, 3), NORTH)
    hide(rules, pond)
    rules.do(edits.Place(held, oak, 2), NORTH)
    show_again(rules, pond)
    assert lies(rules, held) == sorted([("north", pond, 3), ("north", oak, 2)])
    with pytest.raises(Refusal, match="dots-used-up"):
        rules.do(edits.Place(held, oak, 3), NORTH)
    rules.do(edits.Place(held, pond, 2), NORTH)  # one back, though four are still more than three
    rules.do(edits.Place(held, oak, 0), NORTH)
    rules.do(edits.Place(held, oak, 1), NORTH)


def test_a_pot_that_was_spent_twice_over_is_told_to_be_empty(rules):
    pond, oak, elm = published(rules, 3)
    held = begin(rules, money((pond, 80), (oak, 80), (elm, 80)))
    rules.do(edits.Place(held, pond, 80), NORTH)
    hide(rules, pond)
    rules.do(edits.Place(held, oak, 80), SOUTH)
    show_again(rules, pond)
    with pytest.raises(Refusal, match="pot-empty") as refused:
        rules.do(edits.Place(held, elm, 1), SOUTH)
    assert refused.value.details["left"] == "£0"


def test_what_lay_on_an_erased_idea_is_its_seats_again(rules):
    pond, oak = published(rules, 2)
    held = begin(rules, dots(pond, oak))
    rules.do(edits.Place(held, pond, 3), NORTH)
    applied = rules.do(edits.EraseContributions((pond,)))
    (gone,) = applied.changes.placements
    assert (gone.deleted, gone.amount, gone.seat, gone.visit_uuid) == (True, 0, "", None)
    rules.do(edits.Place(held, oak, 3), NORTH)
    assert lies(rules, held) == [("north", oak, 3)]


def test_only_what_others_may_see_can_be_chosen(rules):
    pond, hidden, gone = published(rules, 3)
    rules.do(edits.Moderate((edits.Decision(hidden, Status.HIDDEN, "names a child"),)))
    rules.do(edits.RemoveContributions((gone,)))
    for uuid in (gone, new_uuid()):
        with pytest.raises(Refusal, match="contribution-unknown"):
            begin(rules, dots(pond, uuid))
    with pytest.raises(Refusal, match="round-idea-hidden") as refused:
        begin(rules, dots(pond, hidden))
    assert refused.value.details["idea"] == "Idea 1"  # who begins one must know which it was


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"title": " "}, "title-missing"),
        ({"options": ()}, "round-without-ideas"),
        ({"dots": 0}, "round-dots"),
        ({"dots": MOST_DOTS + 1}, "round-dots"),
        ({"uuid": "../secrets"}, "uuid-expected"),
        ({"kind": RoundKind.TOKENS}, "round-money"),
        ({"kind": RoundKind.TOKENS, "pot": 100}, "round-money"),
        ({"kind": RoundKind.PROMPT, "picture": bytes(5 << 20)}, "picture-too-large"),
    ],
)
def test_a_round_that_nobody_could_hold_is_refused(rules, changed, code):
    (pond,) = published(rules)
    with pytest.raises(Refusal, match=code):
        begin(rules, dots(pond, **changed))
    assert rules.snapshot.rounds == ()


def test_an_idea_is_offered_once_and_not_more_than_can_be_weighed(rules):
    (pond,) = published(rules)
    with pytest.raises(Refusal, match="round-without-ideas"):
        begin(rules, dots(pond, pond))
    with pytest.raises(Refusal, match="round-too-many-ideas"):
        begin(rules, dots(*(new_uuid() for _ in range(MOST_OPTIONS + 1))))


def test_only_what_belongs_to_its_kind_is_kept(rules):
    (pond,) = published(rules)
    rules.do(edits.OpenRound(dots(pond, options=(Option(pond, 5),), pot=9, unit="£", picture=b"png")))
    (held,) = rules.snapshot.rounds
    assert (held.options, held.pot, held.unit, held.picture) == ((Option(pond),), 0, "", b"")


def test_a_prompt_is_answered_with_contributions(rules):
    held = begin(rules, prompt(picture=b"png", picture_type="image/png", title=""))
    mill = idea(title="A mill")
    applied = rules.do(edits.AddContributions((mill,), answers=held), NORTH)
    assert lies(rules, held) == [("north", mill.uuid, 1)]
    assert applied.changes.placements[0].visit_uuid == NORTH.visit_uuid
    with pytest.raises(Refusal, match="not-in-round"):
        rules.do(edits.Place(held, mill.uuid, 1), SOUTH)


def test_who_was_still_writing_may_answer_after_its_end(rules):
    held = begin(rules, prompt())
    rules.do(edits.CloseRound(held))
    rules.do(edits.AddContributions((idea(),), answers=held), NORTH)
    assert len(lies(rules, held)) == 1


def test_only_a_prompt_is_answered(rules):
    (pond,) = published(rules)
    held = begin(rules, dots(pond))
    for answered in (held, new_uuid()):
        mark = idea()
        with pytest.raises(Refusal, match="not-in-round"):
            rules.do(edits.AddContributions((mark,), answers=answered), NORTH)
        assert rules.mark(mark.uuid) is None


def test_placing_belongs_to_a_visit_and_holding_a_round_to_a_facilitator(rules):
    (pond,) = published(rules)
    held = begin(rules, dots(pond))
    with pytest.raises(Refusal, match="not-permitted"):
        rules.do(edits.Place(held, pond, 1), FACILITATOR)
    with pytest.raises(Refusal, match="not-in-round"):
        rules.do(edits.Place(held, pond, -1), RESIDENT_AT_KIOSK)


seats = st.sampled_from([NORTH, SOUTH, at("east"), at("north", "table-2"), at("north")])
steps = st.lists(st.tuples(seats, st.integers(0, 2), st.integers(-1, 70), st.booleans()), max_size=40)


def play(rules, held, options, many):
    """Everybody places as they like; now and then somebody takes their latest step back."""
    for actor, pick, amount, thinks_again in many:
        try:
            placed = rules.do(edits.Place(held, options[pick], amount), actor)
            if thinks_again:
                rules.do(placed.inverse, actor)
        except Refusal:
            pass
        yield rules.store.placements(held)


@given(steps)
def test_in_whatever_order_people_place_no_seat_exceeds_its_dots(many):
    rules = Rules()
    options = published(rules, 3)
    held = begin(rules, dots(*options, dots=20))
    for lying in play(rules, held, options, [(actor, pick, amount % 25, undo) for actor, pick, amount, undo in many]):
        hands = {}
        for one in lying:
            hands[one.station, one.seat] = hands.get((one.station, one.seat), 0) + one.amount
        assert all(0 < hand <= 20 for hand in hands.values())


@given(steps)
def test_in_whatever_order_people_spend_neither_pot_nor_price_is_exceeded(many):
    rules = Rules()
    options = published(rules, 3)
    prices = dict(zip(options, (30, 60, 90), strict=True))
    held = begin(rules, money(*prices.items(), pot=120))
    for lying in play(rules, held, options, many):
        assert sum(one.amount for one in lying) <= 120
        for uuid, price in prices.items():
            assert sum(one.amount for one in lying if one.contribution_uuid == uuid) <= price
