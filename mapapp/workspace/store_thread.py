"""The one thread that touches the project file: edits and look-ups in order, chores only when idle."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from mapapp.workspace.problems import Problem

log = logging.getLogger(__name__)
T = TypeVar("T")
_IDLE_SECONDS = 0.25
_REST_AFTER_FAILURE_SECONDS = 60.0


class StoreThread:
    """Runs jobs one after another. `when_idle` is called while nobody waits; True asks for another turn.

    A chore that fails is logged and rests for a minute: whatever is wrong with it, saving goes on.
    """

    def __init__(self, when_idle: Callable[[], bool], name: str = "store") -> None:
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._when_idle = when_idle
        self._no_chores_before = 0.0
        self._stopping = False
        self._door = threading.Lock()
        """Nothing is queued behind the end, where it would wait for ever."""
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def run(self, job: Callable[[], T]) -> Future[T]:
        """Queue a job; its result or exception arrives in the future (a Problem once the thread has stopped)."""
        with self._door:
            if not self._stopping:
                return self._queue(job)
        too_late: Future[T] = Future()
        too_late.set_exception(Problem("project-closed"))
        return too_late

    def stop(self, last_job: Callable[[], None]) -> None:
        """Finish what is queued, do the last job, then end; raises what the last job raises. Again: nothing."""
        with self._door:
            if self._stopping:
                return
            self._stopping = True
            done = self._queue(last_job)
            self._jobs.put(None)
        self._thread.join()
        done.result()

    def _queue(self, job: Callable[[], T]) -> Future[T]:
        future: Future[T] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(job())
            except BaseException as problem:  # noqa: BLE001 - the caller decides, whatever it was
                future.set_exception(problem)

        self._jobs.put(work)
        return future

    def _run(self) -> None:
        busy = False
        while True:
            try:
                job = self._jobs.get(block=not busy, timeout=_IDLE_SECONDS)
            except queue.Empty:
                busy = self._chore()
                continue
            if job is None:
                return
            job()

    def _chore(self) -> bool:
        if time.monotonic() < self._no_chores_before:
            return False
        try:
            return self._when_idle()
        except Exception:
            log.exception("a chore failed; it rests for a while")
            self._no_chores_before = time.monotonic() + _REST_AFTER_FAILURE_SECONDS
            return False
