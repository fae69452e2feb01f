"""The one thread that touches the project file: edits and look-ups in order, chores only when idle."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")
_IDLE_SECONDS = 0.25


class StoreThread:
    """Runs jobs one after another. `when_idle` is called while nobody waits; True asks for another turn."""

    def __init__(self, when_idle: Callable[[], bool], name: str = "store") -> None:
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._when_idle = when_idle
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def run(self, job: Callable[[], T]) -> Future[T]:
        """Queue a job; its result or exception arrives in the future."""
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

    def stop(self) -> None:
        """Finish what is queued, then end."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        busy = False
        while True:
            try:
                job = self._jobs.get(block=not busy, timeout=_IDLE_SECONDS)
            except queue.Empty:
                busy = self._when_idle()
                continue
            if job is None:
                return
            job()
