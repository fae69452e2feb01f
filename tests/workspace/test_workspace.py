"""Everything that can be asked of an open project, and that what goes wrong leaves it as it was."""

import threading

import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.refusal import Refusal
from mapapp.domain.session import Visit
from mapapp.workspace.problems import Problem
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import (
    COLLEAGUE,
    FACILITATOR,
    RESIDENT_AT_KIOSK,
    afternoon,
    idea,
)

SECONDS = 5


def add(*marks):
    return edits.AddContributions(marks)


def title(workspace, mark):
    return workspace.ask(lambda store: store.contribution(mark.uuid).title).result(SECONDS)


def do(workspace, edit, actor=FACILITATOR):
    return workspace.submit(edit, actor).result(SECONDS)


# ── submit ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_submitted_is_in_the_file_when_the_answer_comes(workspace, store):
    mark = idea()

    changes = do(workspace, add(mark), RESIDENT_AT_KIOSK)

    assert store.marks[mark.uuid] == changes.contributions[0]
    assert store.snapshot.version == 1


def test_what_is_not_permitted_is_refused_before_anything_else(workspace, store):
    with pytest.raises(Refusal, match="not-permitted"):
        do(workspace, edits.OpenSession(afternoon()), RESIDENT_AT_KIOSK)
    assert store.written == []


@pytest.mark.parametrize("failure", [Refusal("nothing-said"), Problem("disk-full")], ids=["rule", "disk"])
def test_what_fails_leaves_everything_as_it_was(workspace, store, screen, failure):
    told = []
    workspace.subscribe(lambda changes, snapshot: told.append(changes))
    before = store.snapshot
    if isinstance(failure, Problem):
        store.fails_with = failure
        edit = add(idea())
    else:
        edit = add(idea(title="", body="", category=""))

    with pytest.raises(type(failure)):
        do(workspace, edit)

    screen.catch_up()
    assert (store.snapshot, store.marks, told) == (before, {}, [])
    assert workspace.snapshot.version == 0
    assert not workspace.can_undo(FACILITATOR)
    do(workspace, add(idea()))
    assert store.snapshot.version == 1


def test_readings_of_the_clock_rise_even_when_it_is_set_back(workspace, store, clock):
    first, second = idea(), idea()
    do(workspace, add(first))
    clock.wait(-3600)
    do(workspace, add(second))

    assert store.marks[second.uuid].hlc > store.marks[first.uuid].hlc


def test_readings_go_on_from_the_latest_in_the_file(store, clock, screen):
    clock.wait(86_400)
    one = Workspace(lambda: store, clock, screen, "one")
    yesterday = idea()
    do(one, add(yesterday))
    one.close()
    clock.wait(-86_400)

    other = Workspace(lambda: store, clock, screen, "other")
    today = idea()
    do(other, add(today))
    other.close()

    assert store.marks[today.uuid].hlc > store.marks[yesterday.uuid].hlc
    assert store.marks[today.uuid].hlc.endswith("-other")


# ── telling ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_listeners_are_told_on_the_screens_thread_in_order(workspace, screen):
    told = []
    workspace.subscribe(lambda changes, snapshot: told.append((snapshot.version, threading.current_thread())))
    for _ in range(5):
        do(workspace, add(idea()))
    assert told == []

    screen.catch_up()

    assert told == [(version, screen.thread) for version in range(1, 6)]


def test_the_screen_sees_the_snapshot_that_it_has_been_told_of(workspace, screen):
    do(workspace, add(idea()))
    assert workspace.snapshot.version == 0
    screen.catch_up()
    assert workspace.snapshot.version == 1


def test_listeners_hear_of_an_edit_before_the_one_who_made_it_goes_on(workspace, screen):
    heard = []
    workspace.subscribe(lambda changes, snapshot: heard.append("listener"))
    future = workspace.submit(add(idea()), FACILITATOR)
    future.result(SECONDS)
    workspace.then(future, lambda changes: heard.append("then"))

    screen.catch_up()

    assert heard == ["listener", "then"]


def test_who_stops_listening_is_not_told_any_more_not_even_in_the_same_round(workspace, screen):
    told = []
    stops = []
    workspace.subscribe(lambda changes, snapshot: [stop() for stop in stops])
    stops.append(workspace.subscribe(lambda changes, snapshot: told.append(changes)))

    do(workspace, add(idea()))
    screen.catch_up()

    assert told == []
    stops[0]()  # stopping twice is nothing


def test_a_listener_that_stumbles_does_not_keep_the_news_from_the_others(workspace, screen):
    told = []

    def stumble(_changes, _snapshot):
        raise RuntimeError("a panel of ours")

    workspace.subscribe(stumble)
    workspace.subscribe(lambda changes, snapshot: told.append(changes))
    do(workspace, add(idea()))

    with pytest.raises(RuntimeError, match="a panel of ours"):
        screen.catch_up()

    assert len(told) == 1


def test_a_mark_that_is_saved_stays_saved_when_the_screen_has_gone(store, clock):
    def gone(_job):
        raise RuntimeError("the window was closed")

    workspace = Workspace(lambda: store, clock, gone, "test")
    mark = idea()

    assert do(workspace, add(mark)).contributions[0].uuid == mark.uuid
    workspace.close()


@pytest.mark.parametrize(
    ("edit", "outcome"),
    [(add(idea()), "Changes"), (add(idea(title="", body="", category="")), "Refusal")],
    ids=["taken", "refused"],
)
def test_an_outcome_comes_back_to_the_screens_thread(workspace, screen, edit, outcome):
    heard = []
    future = workspace.submit(edit, FACILITATOR)

    def hear(it):
        heard.append((type(it).__name__, threading.current_thread()))

    workspace.then(future, hear, hear)
    workspace.ask(lambda store: None).result(SECONDS)
    assert heard == []
    screen.catch_up()

    assert heard == [(outcome, screen.thread)]


def test_a_failure_that_nobody_waits_for_is_in_the_log(workspace, caplog):
    future = workspace.ask(lambda store: 1 / 0)
    workspace.then(future, lambda none: None)
    future.exception(SECONDS)

    workspace.ask(lambda store: None).result(SECONDS)
    assert "division by zero" in caplog.text


# ── undo and redo ─────────────────────────────────────────────────────────────────────────────────────────────


def test_steps_are_taken_back_and_done_again_one_by_one(workspace):
    mark = idea(title="one")
    do(workspace, add(mark))
    do(workspace, edits.ChangeContribution(mark.uuid, {"title": "two"}))
    do(workspace, edits.ChangeContribution(mark.uuid, {"title": "three"}))

    seen = []
    for step in (workspace.undo, workspace.undo, workspace.redo, workspace.redo):
        step(FACILITATOR).result(SECONDS)
        seen.append(title(workspace, mark))

    assert seen == ["two", "one", "two", "three"]


def test_everything_can_be_taken_back_to_the_beginning_and_done_again(workspace, store):
    mark = idea()
    do(workspace, add(mark))
    do(workspace, edits.Moderate((edits.Decision(mark.uuid, Status.HIDDEN, "names a child"),)))
    do(workspace, edits.RemoveContributions((mark.uuid,)))

    while workspace.can_undo(FACILITATOR):
        workspace.undo(FACILITATOR).result(SECONDS)
    assert store.marks[mark.uuid].deleted
    while workspace.can_redo(FACILITATOR):
        workspace.redo(FACILITATOR).result(SECONDS)

    assert store.marks[mark.uuid].deleted
    workspace.undo(FACILITATOR).result(SECONDS)
    assert (store.marks[mark.uuid].status, store.marks[mark.uuid].title) == (Status.HIDDEN, mark.title)


def test_nobody_takes_back_anothers_work(workspace):
    do(workspace, add(idea()), FACILITATOR)

    assert workspace.can_undo(FACILITATOR)
    assert not workspace.can_undo(COLLEAGUE)
    assert workspace.undo(COLLEAGUE).result(SECONDS) is None


def test_a_new_edit_ends_what_could_be_done_again(workspace):
    do(workspace, add(idea()))
    workspace.undo(FACILITATOR).result(SECONDS)
    assert workspace.can_redo(FACILITATOR)

    do(workspace, add(idea()))

    assert not workspace.can_redo(FACILITATOR)
    assert workspace.redo(FACILITATOR).result(SECONDS) is None


def test_what_can_no_longer_be_taken_back_does_not_bar_the_way(workspace, store):
    mark, other = idea(title="one"), idea()
    do(workspace, add(other))
    do(workspace, add(mark), COLLEAGUE)
    do(workspace, edits.ChangeContribution(mark.uuid, {"title": "mine"}))
    do(workspace, edits.ChangeContribution(mark.uuid, {"title": "theirs"}), COLLEAGUE)

    with pytest.raises(Refusal, match="changed-since"):
        workspace.undo(FACILITATOR).result(SECONDS)
    assert title(workspace, mark) == "theirs"
    workspace.undo(FACILITATOR).result(SECONDS)

    assert store.marks[other.uuid].deleted
    assert not workspace.can_undo(FACILITATOR)


def test_a_full_disk_does_not_forget_the_step(workspace, store):
    mark = idea()
    do(workspace, add(mark))
    store.fails_with = Problem("disk-full")

    with pytest.raises(Problem):
        workspace.undo(FACILITATOR).result(SECONDS)
    workspace.undo(FACILITATOR).result(SECONDS)

    assert store.marks[mark.uuid].deleted


def test_a_resident_may_take_back_their_own_mark_until_they_leave(workspace):
    visit = Visit(RESIDENT_AT_KIOSK.visit_uuid, None, "", "")
    do(workspace, edits.StartVisit(visit), RESIDENT_AT_KIOSK)
    do(workspace, add(idea()), RESIDENT_AT_KIOSK)
    assert workspace.can_undo(RESIDENT_AT_KIOSK)

    do(workspace, edits.FinishVisit(visit, "finished"), RESIDENT_AT_KIOSK)

    assert not workspace.can_undo(RESIDENT_AT_KIOSK)


def test_a_hundred_steps_are_remembered(workspace):
    for _ in range(103):
        do(workspace, add(idea()))

    taken_back = 0
    while workspace.undo(FACILITATOR).result(SECONDS) is not None:
        taken_back += 1

    assert taken_back == 100


# ── opening and closing ───────────────────────────────────────────────────────────────────────────────────────


def test_what_opening_raises_is_raised_here(clock, screen):
    def fails():
        raise Problem("project-missing", "x.gpkg")

    with pytest.raises(Problem, match="project-missing"):
        Workspace(fails, clock, screen, "test")


def test_a_file_that_opens_and_cannot_be_read_is_closed_again(store, clock, screen):
    def damaged():
        raise Problem("project-damaged")

    store.load = damaged
    with pytest.raises(Problem, match="project-damaged"):
        Workspace(lambda: store, clock, screen, "test")

    assert store.closed


def test_closing_finishes_what_is_queued(store, clock, screen):
    workspace = Workspace(lambda: store, clock, screen, "test")
    futures = [workspace.submit(add(idea()), FACILITATOR) for _ in range(50)]

    workspace.close()

    assert all(future.result(0) for future in futures)
    assert (len(store.marks), store.closed) == (50, True)


def test_closing_twice_is_closing_once(workspace):
    workspace.close()
    workspace.close()


def test_what_comes_too_late_is_answered(workspace, store):
    workspace.close()

    for late in (
        workspace.submit(add(idea()), FACILITATOR),
        workspace.undo(FACILITATOR),
        workspace.ask(lambda store: store.summary()),
        workspace.snapshot_file(),
    ):
        with pytest.raises(Problem, match="project-closed"):
            late.result(SECONDS)
    assert store.written == []


def test_many_people_at_once_are_taken_one_after_another(workspace, store):
    def person():
        for _ in range(20):
            do(workspace, add(idea()))

    people = [threading.Thread(target=person) for _ in range(8)]
    for one in people:
        one.start()
    for one in people:
        one.join()

    assert [changes.stamp.hlc for changes in store.written] == sorted(mark.hlc for mark in store.marks.values())
    assert (len(store.marks), store.snapshot.version) == (160, 160)


def test_the_time_is_that_of_the_clock_that_stamps(workspace, clock):
    assert workspace.now() == clock.now()
