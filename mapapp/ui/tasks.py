"""Slow work away from the window: started, watched, cancelled, and back as a result."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from mapapp.ui.delivery import GuiThread
from mapapp.workspace.progress import Cancelled, Progress

log = logging.getLogger(__name__)
T = TypeVar("T")


def _nothing(*_: object) -> None:
    """Nobody asked to be told."""


class Running:
    """One piece of work that has begun."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask it to stop; it does so at its next report of progress."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()


class Tasks(QObject):
    """A pool of threads for one app. Everything said back arrives on the GUI thread.

    Python's threads, not Qt's: in a thread of Qt, Python forgets after each piece of work what a library keeps
    there for itself, while the library does not; PROJ then crashes the app at the second export.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deliver = GuiThread(self)
        self._pool = ThreadPoolExecutor(thread_name_prefix="task")
        self._unfinished: set[Future[None]] = set()

    def run(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        on_result: Callable[[T], None],
        on_failure: Callable[[Exception], None] = _nothing,
        on_progress: Callable[[int, int], None] = _nothing,
        on_cancelled: Callable[[], None] = _nothing,
    ) -> Running:
        """Begin. Exactly one of result, failure and cancelled comes, none where `owner` has gone by then."""
        running = Running()

        def tell(told: Callable[..., None], *values: object) -> None:
            self._deliver(lambda: told(*values) if isValid(owner) else None)

        def report(done: int, total: int) -> None:
            if running.is_cancelled:
                raise Cancelled
            tell(on_progress, done, total)

        def go() -> None:
            try:
                result = work(report)
            except Cancelled:
                tell(on_cancelled)
            except Exception as failure:
                log.info("work failed: %s", failure, exc_info=failure)
                tell(on_failure, failure)
            else:
                tell(on_result, result)

        begun = self._pool.submit(go)
        self._unfinished.add(begun)
        begun.add_done_callback(self._unfinished.discard)
        return running

    def finish(self) -> None:
        """Wait until all is done; call before the app ends."""
        wait(tuple(self._unfinished))
