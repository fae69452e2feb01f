"""Rounds leave with their results: totals where they tell nobody's choice, and who placed what only in full."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.domain.selection import EVERYTHING, Selection
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
