"""Keeps the spotlight on what everybody may see: what is hidden meanwhile is put away."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.console.room import Room, is_shown


class Spotlight(QObject):
    """Watches one project for as long as its parent lives."""

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        room.context.follow(self, self._on_changes)

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        lit = self._room.gathering.stage.spotlight
        gone = lit in changes.erased or any(one.uuid == lit and not is_shown(one) for one in changes.contributions)
        if lit and gone:
            self._room.set_stage(spotlight="")
