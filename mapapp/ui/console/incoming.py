"""What came in last: of the open event, or of all where none is open."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.filter import Filter
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.context import UiContext
from mapapp.workspace.ports import Store

MOST = 40
"""What somebody who also looks after a table can keep an eye on; the rest is in the facilitator's window."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A contribution and the uuid of its first picture, empty for none."""

    mark: Contribution
    picture: str


class Incoming(QObject):
    """Looks again after every change, and says so; the newest comes first."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.arrived: tuple[Arrived, ...] = ()
        self.is_known = False
        """Whether anybody has looked yet."""
        self.waiting = 0
        """How many of all of them nobody has decided about, also where they are no longer among the latest."""
        context.follow(self, self._on_changes)
        self._look()

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        if changes.contributions or changes.notes or changes.attachments or changes.sessions:
            self._look()

    def _look(self) -> None:
        session = self._context.workspace.snapshot.open_session
        sessions = frozenset({session.uuid}) if session else frozenset()
        wanted = Filter(sessions=sessions, practice=session is not None and session.practice)

        def look(store: Store) -> tuple[tuple[Arrived, ...], int]:
            marks = (store.at(feature) for feature in store.matching(wanted)[:MOST])
            arrived = tuple(Arrived(mark, _first_picture(store, mark)) for mark in marks if mark is not None)
            return arrived, len(store.matching(replace(wanted, statuses=frozenset({Status.PENDING}))))

        self._context.ask(self, look, self._show)

    def _show(self, found: tuple[tuple[Arrived, ...], int]) -> None:
        (self.arrived, self.waiting), self.is_known = found, True
        self.changed.emit()


def _first_picture(store: Store, mark: Contribution) -> str:
    return next((one.uuid for one in store.media(mark.uuid) if one.is_picture), "")
