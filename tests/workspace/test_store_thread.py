"""Saving comes first; chores are done when nobody waits, and never stand in the way."""

import threading
import time

import pytest

from mapapp.workspace.problems import Problem
from mapapp.workspace.store_thread import StoreThread

SECONDS = 5


@pytest.fixture
def thread_with():
    """Threads with a chore of the test's own, stopped at its end."""
    started = []

    def make(when_idle=lambda: False):
        started.append(StoreThread(when_idle))
        return started[-1]

    yield make
    for one in started:
        one.stop(lambda: None)


def test_jobs_run_one_after_another_on_one_thread(thread_with):
    thread = thread_with()
    order = []
    futures = [thread.run(lambda n=n: order.append((n, threading.current_thread()))) for n in range(100)]
    for future in futures:
        future.result(SECONDS)

    assert [n for n, _ in order] == list(range(100))
    assert len({where for _, where in order}) == 1
    assert order[0][1] is not threading.current_thread()


def test_a_job_that_fails_does_not_end_the_thread(thread_with):
    thread = thread_with()
    with pytest.raises(ZeroDivisionError):
        thread.run(lambda: 1 / 0).result(SECONDS)
    assert thread.run(lambda: "still here").result(SECONDS) == "still here"


def test_a_chore_takes_turns_while_there_is_more_to_do(thread_with):
    done = threading.Event()
    left = [5]

    def chore():
        left[0] -= 1
        if left[0] == 0:
            done.set()
        return left[0] > 0

    thread_with(chore)

    assert done.wait(SECONDS)


def test_a_job_does_not_wait_for_a_chore_that_never_ends(thread_with):
    started = threading.Event()

    def endless():
        started.set()
        time.sleep(0.001)
        return True

    thread = thread_with(endless)
    assert started.wait(SECONDS)

    for _ in range(20):
        thread.run(lambda: None).result(SECONDS)


def test_a_chore_that_fails_is_logged_rests_and_never_stops_the_saving(thread_with, caplog):
    failed = threading.Event()
    calls = []

    def chore():
        calls.append(1)
        failed.set()
        raise OSError("no room for a snapshot")

    thread = thread_with(chore)
    assert failed.wait(SECONDS)
    time.sleep(0.6)  # more than two idle turns

    assert thread.run(lambda: "saved").result(SECONDS) == "saved"
    assert len(calls) == 1
    assert "no room for a snapshot" in caplog.text


def test_stopping_does_what_is_queued_and_then_the_last_job(thread_with):
    thread = thread_with()
    order = []
    gate = threading.Event()
    thread.run(lambda: gate.wait(SECONDS))
    thread.run(lambda: order.append("queued"))
    threading.Timer(0.05, gate.set).start()

    thread.stop(lambda: order.append("last"))

    assert order == ["queued", "last"]
    with pytest.raises(Problem, match="project-closed"):
        thread.run(lambda: order.append("late")).result(SECONDS)


def test_what_the_last_job_raises_is_raised_and_the_thread_has_ended(thread_with):
    thread = thread_with()

    def fails():
        raise Problem("disk-failed")

    with pytest.raises(Problem, match="disk-failed"):
        thread.stop(fails)
    thread.stop(fails)  # it has stopped already


def test_a_job_that_was_cancelled_is_left_out(thread_with):
    thread = thread_with()
    gate = threading.Event()
    done = []
    thread.run(lambda: gate.wait(SECONDS))
    waiting = thread.run(lambda: done.append(1))

    assert waiting.cancel()
    gate.set()
    thread.run(lambda: None).result(SECONDS)

    assert done == []
