"""One open project and everything that can be asked of it. No Qt: results are delivered where told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from mapapp.domain.apply import apply
from mapapp.domain.clock import Hlc
from mapapp.domain.edits import Edit, FinishVisit
from mapapp.domain.permissions import Actor, check_permission
from mapapp.domain.refusal import Refusal
from mapapp.domain.snapshot import Changes, Snapshot, Stamp
from mapapp.workspace.copying import Copying
from mapapp.workspace.history import History
from mapapp.workspace.pin import WrongPins
from mapapp.workspace.ports import Clock, Deliver, Store
from mapapp.workspace.store_thread import StoreThread
from mapapp.workspace.watchers import Watchers

log = logging.getLogger(__name__)
T = TypeVar("T")
Listener = Callable[[Changes, Snapshot], None]


class Workspace:
    """Submit edits, undo, redo, ask, subscribe.

    Edits are decided and written on the store thread, one after another; futures resolve there, while
    `subscribe`d listeners and `then` callbacks run on the thread that `deliver` leads to, in the order in which
    things happened.
    """

    def __init__(self, open_store: Callable[[], Store], clock: Clock, deliver: Deliver, device: str) -> None:
        """Opens the store on its own thread; raises what opening raises (Problem)."""
        self._deliver = deliver
        self._clock = clock
        self._listeners = Watchers[Changes, Snapshot]()
        self._histories: dict[str, History] = {}
        self._store: Store | None = None
        self._thread = StoreThread(self._when_idle)
        self._copying = Copying(self._thread)
        self.wrong_pins = WrongPins()
        """Of all who ask for this project's PIN."""
        try:
            self._snapshot, self._hlc = self._thread.run(lambda: self._open(open_store, device)).result()
        except BaseException:
            self._thread.stop(self._close)
            raise
        self.snapshot = self._snapshot
        """The latest snapshot as the delivering thread has been told."""

    def submit(self, edit: Edit, actor: Actor) -> Future[Changes]:
        """Check, decide, write, tell. The future holds the changes, a Refusal or a Problem."""
        return self._thread.run(lambda: self._submit(edit, actor))

    def undo(self, actor: Actor) -> Future[Changes | None]:
        """Take back this actor's latest edit; None when there is nothing to take back.

        A step that can no longer be taken back, because somebody went on from it, is refused once and then
        forgotten, so that the steps before it can be reached.
        """
        return self._thread.run(lambda: self._step(actor, back=True))

    def redo(self, actor: Actor) -> Future[Changes | None]:
        """Do again what this actor last took back."""
        return self._thread.run(lambda: self._step(actor, back=False))

    def now(self) -> datetime:
        """The time, UTC, by the clock that stamps edits."""
        return self._clock.now()

    def can_undo(self, actor: Actor) -> bool:
        history = self._histories.get(actor.undo_scope)
        return history is not None and history.can_undo

    def can_redo(self, actor: Actor) -> bool:
        history = self._histories.get(actor.undo_scope)
        return history is not None and history.can_redo

    def ask(self, question: Callable[[Store], T]) -> Future[T]:
        """Look something up on the store thread."""
        return self._thread.run(lambda: question(self._store))

    def snapshot_file(self) -> Future[Path]:
        """A finished snapshot of the project as it is now; edits submitted meanwhile go between its steps.

        Closing the project ends it with a Problem.
        """
        return self._copying.start(self._store)

    def then(
        self,
        future: Future[T],
        on_result: Callable[[T], None],
        on_failure: Callable[[Exception], None] | None = None,
    ) -> None:
        """Deliver a future's outcome to the screen's thread. An unexpected failure is logged, never lost."""

        def arrived(done: Future[T]) -> None:
            failure = done.exception()
            if failure is None:
                self._deliver(lambda: on_result(done.result()))
            elif on_failure is not None:
                self._deliver(lambda: on_failure(failure))
            else:
                log.error("nobody handled %s", failure, exc_info=failure)

        future.add_done_callback(arrived)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener with every change; returns the way to stop it, which may be used twice."""
        return self._listeners.add(listener)

    def close(self) -> None:
        """Finish what is queued and close the file. What is asked afterwards is answered with a Problem."""
        self._thread.stop(self._close)

    # on the store thread

    def _open(self, open_store: Callable[[], Store], device: str) -> tuple[Snapshot, Hlc]:
        self._store = open_store()
        last = self._store.last_hlc()
        seen = Hlc.parse(last) if last else Hlc(0, 0, device)
        return self._store.load(), Hlc(seen.millis, seen.counter, device)

    def _close(self) -> None:
        self._copying.abandon_all()
        if self._store is not None:
            self._store.close()
            self._store = None

    def _when_idle(self) -> bool:
        return self._store is not None and self._store.work_when_idle()

    def _submit(self, edit: Edit, actor: Actor) -> Changes:
        check_permission(actor, edit)
        changes, inverse = self._make_true(edit, actor)
        if inverse is not None:
            self._history(actor).did(inverse)
        for history in self._histories.values() if changes.erased else ():
            history.forget(changes.erased)
        if isinstance(edit, FinishVisit):
            self._histories.pop(actor.undo_scope, None)  # nothing of a visit outlives it
        self._tell(changes)
        return changes

    def _step(self, actor: Actor, *, back: bool) -> Changes | None:
        history = self._history(actor)
        edit = history.next_undo() if back else history.next_redo()
        if edit is None:
            return None
        made = history.undid if back else history.redid
        try:
            changes, inverse = self._make_true(edit, actor)
        except Refusal:
            made(None)
            raise
        made(inverse)
        self._tell(changes)
        return changes

    def _make_true(self, edit: Edit, actor: Actor) -> tuple[Changes, Edit | None]:
        now = self._clock.now()
        self._hlc = self._hlc.next(int(now.timestamp() * 1000))
        applied = apply(self._snapshot, edit, actor, self._store, Stamp(now, str(self._hlc)))
        self._store.write(applied.changes, applied.snapshot)
        self._snapshot = applied.snapshot
        return applied.changes, applied.inverse

    def _tell(self, changes: Changes) -> None:
        snapshot = self._snapshot
        try:
            self._deliver(lambda: self._arrive(changes, snapshot))
        except Exception:
            # What is on disk is saved, even when the screen that should hear of it has gone or stumbles.
            log.exception("trouble in telling of %s", changes.edit)

    def _arrive(self, changes: Changes, snapshot: Snapshot) -> None:
        """On the screen's thread: tell everybody, whoever of them stumbles."""
        self.snapshot = snapshot
        self._listeners.tell(changes, snapshot)

    def _history(self, actor: Actor) -> History:
        return self._histories.setdefault(actor.undo_scope, History())
