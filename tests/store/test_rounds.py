"""Rounds and what was placed in them are kept like contributions: whole, twice, and through every way of opening."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.rounds import Option, Placement, Round, RoundKind
from mapapp.store.checking import check_project
from mapapp.store.connection import open_connection
from mapapp.store.project_store import ProjectStore
from mapapp.workspace.problems import Problem
from mapapp.workspace.workspace import Workspace
from tests.exports.pictures import png
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, TestClock, afternoon, idea
from tests.store.test_contract import leave

NORTH = replace(RESIDENT_AT_KIOSK, station="table", seat="north", visit_uuid=new_uuid())
SOUTH = replace(NORTH, seat="south", visit_uuid=new_uuid())
AT_THE_TABLE = replace(FACILITATOR, station="table")
PHOTO = png(1, 2, 3, 17, 13)


def submit(workspace: Workspace, edit: edits.Edit, actor=FACILITATOR) -> None:
    workspace.submit(edit, actor).result()


def published(workspace: Workspace, many: int) -> list[str]:
    marks = leave(workspace, *(idea(title=f"Idea {at}") for at in range(many)))
    submit(workspace, edits.Moderate(tuple(edits.Decision(mark.uuid, Status.PUBLISHED) for mark in marks)))
    return [mark.uuid for mark in marks]


def evening(workspace: Workspace) -> tuple[str, str, str]:
    """An event with a round of each kind: dots, money, and a prompt with a photo that two people answered and one
    thought again about."""
    session = afternoon()
    submit(workspace, edits.OpenSession(session))
    pond, oak = published(workspace, 2)
    dots = Round(new_uuid(), RoundKind.DOTS, "What first?", (Option(pond), Option(oak)), dots=3)
    submit(workspace, edits.OpenRound(dots), AT_THE_TABLE)
    submit(workspace, edits.Place(dots.uuid, pond, 2), NORTH)
    submit(workspace, edits.Place(dots.uuid, oak, 1), NORTH)
    submit(workspace, edits.Place(dots.uuid, pond, 3), SOUTH)
    submit(workspace, edits.Place(dots.uuid, oak, 0), NORTH)
    submit(workspace, edits.CloseRound(dots.uuid))
    money = Round(new_uuid(), RoundKind.TOKENS, "خرچ", (Option(pond, 300), Option(oak, 50)), pot=320, unit="£")
    submit(workspace, edits.OpenRound(money), AT_THE_TABLE)
    submit(workspace, edits.Place(money.uuid, pond, 270), NORTH)
    submit(workspace, edits.Place(money.uuid, oak, 50), SOUTH)
    prompt = Round(new_uuid(), RoundKind.PROMPT, "What was here?", picture=PHOTO, picture_type="image/png")
    submit(workspace, edits.CloseRound(money.uuid))
    submit(workspace, edits.OpenRound(prompt), AT_THE_TABLE)
    for actor in (NORTH, SOUTH):
        submit(workspace, edits.AddContributions((idea(title="A mill"),), answers=prompt.uuid), actor)
    submit(workspace, edits.CloseSession(session.uuid))
    return dots.uuid, money.uuid, prompt.uuid


def lies(workspace: Workspace, uuid: str) -> list[tuple[str, int]]:
    """What lies in a round: seats and amounts."""
    found = workspace.ask(lambda store: store.placements(uuid)).result()
    return sorted((one.seat, one.amount) for one in found)


def kept(workspace: Workspace) -> tuple[Round, ...]:
    """The rounds as the file holds them."""
    return workspace.ask(lambda store: store.load().rounds).result()


def test_rounds_come_back_as_they_were_held(workspace: Workspace):
    dots, money, prompt = evening(workspace)
    assert lies(workspace, dots) == [("north", 2), ("south", 3)]
    assert lies(workspace, money) == [("north", 270), ("south", 50)]
    assert lies(workspace, prompt) == [("north", 1), ("south", 1)]
    assert workspace.ask(lambda store: store.round_picture(prompt)).result() == (PHOTO, "image/png")
    assert workspace.ask(lambda store: store.round_picture(dots)).result() is None
    held = tuple(replace(one, picture=b"") for one in workspace.snapshot.rounds)
    assert kept(workspace) == held
    assert [one.uuid for one in held] == [dots, money, prompt]
    assert all(one.closed_at and one.station == "table" and one.session_uuid for one in held)


def test_the_photo_of_a_round_that_goes_on_is_not_lost_at_its_end(workspace: Workspace):
    prompt = Round(new_uuid(), RoundKind.PROMPT, "", picture=PHOTO, picture_type="image/png")
    submit(workspace, edits.OpenRound(prompt))
    assert kept(workspace) == workspace.snapshot.rounds
    assert kept(workspace)[0].picture == PHOTO
    submit(workspace, edits.CloseRound(prompt.uuid))
    assert workspace.ask(lambda store: store.round_picture(prompt.uuid)).result() == (PHOTO, "image/png")


def test_undo_takes_a_dot_back_and_redo_puts_it_there_again(workspace: Workspace):
    (pond,) = published(workspace, 1)
    held = Round(new_uuid(), RoundKind.DOTS, "What first?", (Option(pond),), dots=3)
    submit(workspace, edits.OpenRound(held))
    submit(workspace, edits.Place(held.uuid, pond, 2), NORTH)
    workspace.undo(NORTH).result()
    assert lies(workspace, held.uuid) == []
    workspace.redo(NORTH).result()
    assert lies(workspace, held.uuid) == [("north", 2)]


@pytest.fixture
def begin(open_file: Callable[[], ProjectStore], clock: TestClock) -> Callable[[], Workspace]:
    return lambda: Workspace(open_file, clock, lambda call: call(), "desk")


def everything(workspace: Workspace) -> tuple[tuple[Round, ...], set[Placement]]:
    rounds = kept(workspace)
    return rounds, {one for held in rounds for one in workspace.ask(lambda s, h=held: s.placements(h.uuid)).result()}


def test_an_older_copy_of_the_file_gets_all_of_it_from_the_journal(begin, gpkg: Path, tmp_path: Path):
    shutil.copy(gpkg, tmp_path / "morning.gpkg")
    workspace = begin()
    *_, prompt = evening(workspace)
    expected = everything(workspace)
    workspace.close()
    assert check_project(gpkg) == []

    shutil.copy(tmp_path / "morning.gpkg", gpkg)
    workspace = begin()
    assert everything(workspace) == expected
    assert workspace.ask(lambda store: store.round_picture(prompt)).result() == (PHOTO, "image/png")
    workspace.close()
    assert check_project(gpkg) == []


def test_a_lost_journal_is_written_again_and_is_as_good_as_the_old_one(begin, gpkg: Path, lose_and_rebuild):
    workspace = begin()
    evening(workspace)
    expected = everything(workspace)
    workspace.close()
    shutil.rmtree(gpkg.parent / "journal")
    begin().close()

    lose_and_rebuild(gpkg)
    workspace = begin()
    assert everything(workspace) == expected
    workspace.close()


def test_a_round_that_somebody_elses_program_spoilt_is_not_guessed_at(begin, gpkg: Path):
    workspace = begin()
    evening(workspace)
    workspace.close()
    connection = open_connection(gpkg)
    connection.execute("UPDATE round SET options = '[{\"contribution_uuid\"' WHERE kind = 'dots'")
    connection.close()
    with pytest.raises(Problem, match="project-damaged"):
        begin()


def test_placements_that_belong_to_no_round_are_found_by_a_check(begin, gpkg: Path):
    workspace = begin()
    evening(workspace)
    workspace.close()
    connection = open_connection(gpkg)
    connection.execute("DELETE FROM round WHERE kind = 'tokens'")
    connection.close()
    assert check_project(gpkg) == ["2 rows of placement belong to no round."]
