"""How much whoever sits at a seat has left: counted as it comes, so that a full afternoon costs no look-ups."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mapapp.domain.contribution import Contribution
from mapapp.domain.filter import Filter
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.console.room import Room
from mapapp.workspace.gathering import SeatNow
from mapapp.workspace.ports import Store


class LeftAtSeats(QObject):
    """Looks once, at what those who sit there already have left; from then on it only listens."""

    changed = Signal()

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._left: dict[str, Contribution] = {}
        room.context.follow(self, self._on_changes)
        seated = [seat.since for seat in room.gathering.seats if seat.since is not None]
        if seated:
            room.context.ask(self, lambda store: _since(store, min(seated)), self._take)

    def of(self, seat: SeatNow) -> int:
        """How many contributions its person has left; none while it is free."""
        if seat.since is None:
            return 0
        return sum(
            (mark.station, mark.seat) == (seat.station, seat.id) and (mark.created_at or seat.since) >= seat.since
            for mark in self._left.values()
        )

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        if changes.contributions or changes.erased:
            for uuid in changes.erased:
                self._left.pop(uuid, None)
            self._take(changes.contributions)

    def _take(self, marks: tuple[Contribution, ...]) -> None:
        for mark in marks:
            if mark.deleted:
                self._left.pop(mark.uuid, None)
            elif mark.seat:
                self._left[mark.uuid] = mark
        self.changed.emit()


def _since(store: Store, earliest: datetime) -> tuple[Contribution, ...]:
    """The newest come first: it stops where people sat down."""
    found = []
    for feature in store.matching(Filter(practice=True)):
        mark = store.at(feature)
        if mark is not None and mark.created_at is not None and mark.created_at < earliest:
            break
        if mark is not None:
            found.append(mark)
    return tuple(found)
