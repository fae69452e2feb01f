import threading

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication


@pytest.fixture
def owner(qapp):
    return QObject()


def test_a_result_comes_back_on_the_screens_thread(qtbot, tasks, owner):
    seen = []

    def work(_progress):
        return QThread.currentThread()

    tasks.run(owner, work, lambda worker: seen.append((worker, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, screen = seen[0]
    assert worker != screen
    assert screen == QApplication.instance().thread()


def test_what_a_library_keeps_for_a_thread_outlives_a_piece_of_work(qtbot, tasks, owner):
    kept, seen = threading.local(), []

    def work(_progress):
        before = getattr(kept, "by_earlier_work", False)
        kept.by_earlier_work = True
        return before

    for number in range(1, 40):
        tasks.run(owner, work, seen.append)
        qtbot.waitUntil(lambda number=number: len(seen) == number)
    assert any(seen)


def test_progress_arrives_in_order(qtbot, tasks, owner):
    steps, done = [], []

    def work(progress):
        for number in range(5):
            progress(number, 5)
        return "done"

    tasks.run(owner, work, done.append, on_progress=lambda *step: steps.append(step))
    qtbot.waitUntil(lambda: done == ["done"])
    assert steps == [(number, 5) for number in range(5)]


def test_a_failure_is_told_and_nothing_else(qtbot, tasks, owner):
    failures, results = [], []

    def work(_progress):
        raise OSError("no room")

    tasks.run(owner, work, results.append, on_failure=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "no room"
    assert results == []


def test_work_that_is_cancelled_stops_at_its_next_step(qtbot, tasks, owner):
    begun, cancelled, results = threading.Event(), [], []

    def work(progress):
        begun.set()
        while True:
            threading.Event().wait(0.002)
            progress(0, 1)

    running = tasks.run(owner, work, results.append, on_cancelled=lambda: cancelled.append(True))
    qtbot.waitUntil(begun.is_set)
    running.cancel()
    qtbot.waitUntil(lambda: cancelled == [True])
    assert results == []


def test_nobody_is_told_once_the_owner_has_gone(qtbot, tasks, owner):
    import shiboken6

    going, results = threading.Event(), []
    tasks.run(owner, lambda _progress: going.wait(5), results.append)
    shiboken6.delete(owner)
    going.set()
    tasks.finish()
    QApplication.processEvents()
    assert results == []
