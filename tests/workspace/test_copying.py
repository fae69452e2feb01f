"""A snapshot is copied between people's edits, whole or not at all."""

import threading
from pathlib import Path

import pytest

from mapapp.domain import edits
from mapapp.workspace.problems import Problem
from tests.fakes.neighbourhood import FACILITATOR, idea

SECONDS = 5


def test_edits_go_between_the_steps_of_a_snapshot(workspace, store):
    order = []
    gate = threading.Event()
    workspace.ask(lambda store: gate.wait(SECONDS))
    begin, write = store.begin_snapshot, store.write

    def begin_and_note():
        copy = begin()
        step = copy.step

        def step_and_note():
            order.append("step")
            return step()

        copy.step = step_and_note
        return copy

    def write_and_note(changes, snapshot):
        order.append("edit")
        write(changes, snapshot)

    store.begin_snapshot, store.write = begin_and_note, write_and_note
    finished = workspace.snapshot_file()
    edit = workspace.submit(edits.AddContributions((idea(),)), FACILITATOR)
    gate.set()

    assert finished.result(SECONDS) == Path("snapshot.gpkg")
    assert edit.done()
    assert order == ["step", "edit", "step", "step"]


def test_two_snapshots_at_once_are_both_finished(workspace):
    one, other = workspace.snapshot_file(), workspace.snapshot_file()

    assert one.result(SECONDS) == other.result(SECONDS) == Path("snapshot.gpkg")


def test_a_snapshot_that_cannot_begin_says_so(workspace, store):
    def no_room():
        raise Problem("disk-full")

    store.begin_snapshot = no_room
    with pytest.raises(Problem, match="disk-full"):
        workspace.snapshot_file().result(SECONDS)


def test_a_step_that_fails_leaves_nothing_behind_and_the_project_open(workspace, store):
    begin = store.begin_snapshot

    def begin_badly():
        copy = begin()
        copy.fails_with = Problem("snapshot-failed")
        return copy

    store.begin_snapshot = begin_badly
    with pytest.raises(Problem, match="snapshot-failed"):
        workspace.snapshot_file().result(SECONDS)

    assert store.copies[0].abandoned
    assert workspace.submit(edits.AddContributions((idea(),)), FACILITATOR).result(SECONDS)


def test_closing_abandons_a_snapshot_and_tells_who_waits_for_it(workspace, store):
    begin = store.begin_snapshot

    def begin_a_long_one():
        copy = begin()
        copy.steps_left = 10**9
        return copy

    store.begin_snapshot = begin_a_long_one
    waiting = workspace.snapshot_file()
    workspace.ask(lambda store: None).result(SECONDS)

    workspace.close()

    with pytest.raises(Problem, match="project-closed"):
        waiting.result(SECONDS)
    assert store.copies[0].abandoned
    assert store.closed


def test_chores_of_the_file_are_done_when_nobody_waits(workspace, store):
    store.chores = 5
    for _ in range(50):
        if store.chores == 0:
            break
        threading.Event().wait(0.05)

    assert store.chores == 0
