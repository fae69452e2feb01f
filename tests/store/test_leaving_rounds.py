"""Rounds leave with their results: totals where they tell nobody's choice, and who placed what only in full."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.refusal import Refusal
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.domain.rules.rounds import counted
from mapapp.domain.selection import EVERYTHING, Selection
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.workspace.dataset import Profile
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import afternoon, idea
from tests.store.test_dataset import publish
from tests.store.test_leaving_along import along, copied, lines, somebody, submit

SEATS = [somebody(f"canary-seat-{number}") for number in range(4)]


def hold(workspace: Workspace, held: Round, *placed: tuple[int, str, int]) -> Round:
    """Hold a round from its beginning to its end: who (by their seat) placed how much on what."""
    submit(workspace, edits.OpenRound(held))
    for seat, uuid, amount in placed:
        submit(workspace, edits.Place(held.uuid, uuid, amount), SEATS[seat])
    submit(workspace, edits.CloseRound(held.uuid))
    return held


@pytest.fixture
def ideas(on_file: Workspace) -> tuple[str, str, str]:
    """Three published ideas at an event."""
    submit(on_file, edits.OpenSession(afternoon(title="Market day")))
    marks = [idea(title=title) for title in ("pond", "oak", "bench")]
    submit(on_file, edits.AddContributions(tuple(marks)), somebody())
    publish(on_file, *marks)
    return tuple(mark.uuid for mark in marks)


def dots(*uuids: str, **differences: object) -> Round:
    held = Round(new_uuid(), RoundKind.DOTS, "What first?", tuple(map(Option, uuids)), dots=5)
    return replace(held, **differences)


def results(workspace: Workspace, profile: Profile) -> dict[str, dict]:
    """What the results say of each contribution."""
    return {row["contribution_uuid"]: row for row in along(copied(workspace, profile), "round_result")}


def rounds(workspace: Workspace, profile: Profile, selection: Selection = EVERYTHING) -> list[dict]:
    found = copied(workspace, profile, selection).rounds
    return lines(found) if found is not None else []


def test_dots_are_told_to_everybody_where_there_are_enough_to_hide_among(on_file: Workspace, ideas):
    pond, oak, bench = ideas
    held = dots(*ideas, dots=15)
    hold(on_file, held, (0, pond, 5), (1, pond, 5), (2, oak, 5), (3, oak, 4), (1, bench, 10))
    assert {uuid: row["placed"] for uuid, row in results(on_file, Profile.PUBLIC).items()} == {
        pond: 10, oak: None, bench: None,
    }  # fmt: skip
    told = {uuid: (row["placed"], row["seats"]) for uuid, row in results(on_file, Profile.PARTNER).items()}
    assert told == {pond: (10, 2), oak: (9, 2), bench: (10, 1)}


def test_money_that_one_seat_gave_alone_is_not_told_to_everybody(on_file: Workspace, ideas):
    pond, oak, bench = ideas
    options = tuple(Option(uuid, 300) for uuid in ideas)
    held = Round(new_uuid(), RoundKind.TOKENS, "What for?", options, pot=500, unit="£")
    hold(on_file, held, (0, pond, 200), (1, pond, 50), (2, oak, 90))
    public, partner = (results(on_file, profile) for profile in (Profile.PUBLIC, Profile.PARTNER))
    assert {uuid: row["placed"] for uuid, row in public.items()} == {pond: 250, oak: None, bench: None}
    assert {uuid: row["placed"] for uuid, row in partner.items()} == {pond: 250, oak: 90, bench: 0}
    row = public[pond]
    assert (row["question"], row["kind"], row["cost"], row["unit"], row["round_uuid"]) == (
        "What for?", "tokens", 300, "£", held.uuid,
    )  # fmt: skip


def test_what_answers_a_prompt_says_so(on_file: Workspace, ideas):
    prompt = Round(
        new_uuid(), RoundKind.PROMPT, "What do you miss?", picture=b"canary-photo", picture_type="image/png"
    )
    submit(on_file, edits.OpenRound(prompt))
    answer, waiting = idea(title="a mill"), idea(title="canary-waiting")
    for seat, mark in enumerate((answer, waiting)):
        submit(on_file, edits.AddContributions((mark,), answers=prompt.uuid), SEATS[seat])
    submit(on_file, edits.CloseRound(prompt.uuid))
    publish(on_file, answer)
    (row,) = results(on_file, Profile.PUBLIC).values()
    assert (row["contribution_uuid"], row["question"], row["kind"], row["placed"]) == (
        answer.uuid, "What do you miss?", "prompt", None,
    )  # fmt: skip
    assert len(results(on_file, Profile.PARTNER)) == 2


@pytest.mark.parametrize("profile", Profile)
def test_the_photo_on_a_card_is_for_partners_and_for_nobody_else_s_use(on_file: Workspace, ideas, profile: Profile):
    told, bare = (Round(new_uuid(), RoundKind.PROMPT, question) for question in ("What was here?", "And here?"))
    hold(on_file, replace(told, picture=b"photo", picture_type="image/png"))
    hold(on_file, bare)
    submit(
        on_file,
        edits.OpenRound(Round(new_uuid(), RoundKind.PROMPT, picture=b"canary", picture_type="image/png", title="")),
    )
    data = copied(on_file, profile)
    found = [(one.round_uuid, one.of, one.contribution_uuid, one.content_type, one.data) for one in data.cards()]
    assert found == ([] if profile is Profile.PUBLIC else [(told.uuid, told.uuid, "", "image/png", b"photo")])
    assert data.card_count == len(found)


def test_every_round_is_listed_also_one_that_nobody_answered(on_file: Workspace, ideas):
    hold(on_file, dots(*ideas))
    hold(on_file, Round(new_uuid(), RoundKind.PROMPT, "What do you miss?"))
    rows = {row["question"]: row for row in rounds(on_file, Profile.PUBLIC)}
    assert rows.keys() == {"What first?", "What do you miss?"}
    assert (rows["What first?"]["dots"], rows["What first?"]["pot"]) == (5, None)
    assert {row["session"] for row in rounds(on_file, Profile.PARTNER)} == {"Market day"}


def test_who_placed_what_leaves_only_in_full(on_file: Workspace, ideas):
    pond, *_ = ideas
    held = hold(on_file, dots(*ideas), (0, pond, 2), (1, pond, 3), (1, pond, 0))
    (row,) = along(copied(on_file, Profile.FULL), "placement")
    assert (row["contribution_uuid"], row["round_uuid"], row["amount"]) == (pond, held.uuid, 2)
    assert (row["seat"], row["station"], row["visit_uuid"]) == (
        "canary-seat-0", "canary-station", SEATS[0].visit_uuid,
    )  # fmt: skip
    assert row["session"] == "Market day"
    for profile in (Profile.PUBLIC, Profile.PARTNER):
        data = copied(on_file, profile)
        assert "canary" not in str([*map(lines, data.companions), lines(data.rounds)])


def test_a_round_that_goes_on_keeps_its_count_to_itself(on_file: Workspace, ideas):
    submit(on_file, edits.OpenRound(dots(*ideas)))
    assert rounds(on_file, Profile.FULL) == []
    assert results(on_file, Profile.FULL) == {}


def test_nothing_of_an_idea_that_others_may_not_see_leaves(on_file: Workspace, ideas):
    pond, oak, _ = ideas
    hold(on_file, dots(pond, oak), (0, pond, 1), (0, oak, 1))
    submit(on_file, edits.Moderate((edits.Decision(pond, Status.HIDDEN, "names a child"),)))
    assert results(on_file, Profile.PARTNER).keys() == {oak}


MONEY_STEPS = st.lists(
    st.one_of(
        st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 120)),  # a seat, an idea, how much
        st.tuples(st.just("hide"), st.integers(0, 2)),
        st.tuples(st.just("show"), st.integers(0, 2)),
    ),
    min_size=5,
    max_size=12,
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MONEY_STEPS)
@example([(0, 0, 90), ("hide", 0), (1, 1, 90), ("show", 0)])  # 180 of 100
def test_whatever_is_hidden_meanwhile_a_file_tells_what_the_table_tells(on_file: Workspace, ideas, steps):
    for uuid in ideas:
        decide(on_file, uuid, Status.PUBLISHED)
    held = Round(
        new_uuid(), RoundKind.TOKENS, "What for?", tuple(Option(one, 90) for one in ideas), pot=100, unit="£"
    )
    submit(on_file, edits.OpenRound(held))
    for step in steps:
        if step[0] in ("hide", "show"):
            decide(on_file, ideas[step[1]], Status.HIDDEN if step[0] == "hide" else Status.PUBLISHED)
        else:
            with suppress(Refusal):
                submit(on_file, edits.Place(held.uuid, ideas[step[1]], step[2]), SEATS[step[0]])
    submit(on_file, edits.CloseRound(held.uuid))

    lies, read = on_file.ask(
        lambda store: (counted(store, held), [store.contribution(one) for one in ideas])
    ).result()
    on_table = dict.fromkeys((one.uuid for one in read if one.is_released), 0)
    for one in lies:
        on_table[one.contribution_uuid] += one.amount
    public, partner, full = told_of(on_file, held)
    assert partner == full == on_table
    assert public.keys() == on_table.keys()
    assert all(placed in (None, on_table[uuid]) for uuid, placed in public.items())
    assert sum(on_table.values()) <= 100 or any(step[0] == "show" for step in steps)


def decide(workspace: Workspace, uuid: str, status: Status) -> None:
    submit(workspace, edits.Moderate((edits.Decision(uuid, status, "names a child"),)))


def told_of(workspace: Workspace, held: Round) -> Iterator[dict[str, int | None]]:
    """What the results of one round say was placed, by contribution, in each profile."""
    snapshot = workspace.snapshot_file().result()
    for profile in Profile:
        rows = along(dataset_from_snapshot(snapshot, profile), "round_result")
        yield {row["contribution_uuid"]: row["placed"] for row in rows if row["round_uuid"] == held.uuid}


def test_who_gets_everything_finds_what_lies_on_a_hidden_idea_at_its_seat(on_file: Workspace, ideas):
    pond, oak, _ = ideas
    hold(on_file, dots(pond, oak), (0, pond, 1), (0, oak, 2))
    decide(on_file, pond, Status.HIDDEN)
    data = copied(on_file, Profile.FULL)
    assert {row["contribution_uuid"] for row in along(data, "round_result")} == {oak}
    assert {(row["contribution_uuid"], row["amount"]) for row in along(data, "placement")} == {(pond, 1), (oak, 2)}


def test_practice_leaves_no_round(on_file: Workspace, ideas):
    submit(on_file, edits.CloseSession(on_file.snapshot.open_session.uuid))
    submit(on_file, edits.OpenSession(afternoon(practice=True)))
    hold(on_file, dots(*ideas), (0, ideas[0], 1))
    data = copied(on_file, Profile.FULL)
    assert (data.rounds, along(data, "round_result"), along(data, "placement")) == (None, [], [])


def test_only_rounds_of_the_chosen_events_and_days_leave(on_file: Workspace, ideas):
    hold(on_file, dots(*ideas))
    session, day = on_file.snapshot.open_session.uuid, on_file.now().date()
    for chosen, many in (
        (Selection(sessions=frozenset({session})), 1),
        (Selection(sessions=frozenset({new_uuid()})), 0),
        (Selection(since=day, until=day), 1),
        (Selection(until=day.replace(year=2001)), 0),
    ):
        assert len(rounds(on_file, Profile.PUBLIC, chosen)) == many
