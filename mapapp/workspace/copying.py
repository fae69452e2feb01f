"""Snapshots in the making: copied in short steps on the store thread, with edits in between."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from mapapp.workspace.ports import SnapshotCopy, Store
from mapapp.workspace.problems import Problem
from mapapp.workspace.store_thread import StoreThread


class Copying:
    """Keeps each unfinished copy with the future of whoever waits for it. All but `start` run on the thread."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread
        self._waiting: dict[SnapshotCopy, Future[Path]] = {}

    def start(self, store: Store) -> Future[Path]:
        """Begin a copy; the future holds the finished file, or what went wrong."""
        finished: Future[Path] = Future()

        def begun(beginning: Future[None]) -> None:
            problem = beginning.exception()
            if problem is not None:
                finished.set_exception(problem)

        self._thread.run(lambda: self._begin(store, finished)).add_done_callback(begun)
        return finished

    def abandon_all(self) -> None:
        """The project closes: leave nothing half copied, and nobody waiting."""
        for copy, finished in self._waiting.items():
            copy.abandon()
            finished.set_exception(Problem("project-closed"))
        self._waiting.clear()

    def _begin(self, store: Store, finished: Future[Path]) -> None:
        copy = store.begin_snapshot()
        self._waiting[copy] = finished
        self._step(copy)

    def _step(self, copy: SnapshotCopy) -> None:
        try:
            path = copy.step()
        except Exception as problem:  # noqa: BLE001 - belongs to whoever waits for the file
            copy.abandon()
            self._waiting.pop(copy).set_exception(problem)
            return
        if path is None:
            self._thread.run(lambda: self._step(copy))  # not taken any more while the project closes
        else:
            self._waiting.pop(copy).set_result(path)
