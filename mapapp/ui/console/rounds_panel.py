"""Rounds at a console: begin one, follow it, end it, show what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mapapp.domain.rounds import RoundKind
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.console.begin_round import BeginRound
from mapapp.ui.console.ended_round import EndedRound
from mapapp.ui.console.room import Room
from mapapp.ui.console.running_round import RunningRound
from mapapp.ui.widgets import clear, column, label

_EARLIER = 5


class RoundsPanel(QWidget):
    """One goes on, or one can be begun; what was held before lies beneath, the newest first."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._inside = column(self, gap=room.context.theme.px(10))
        room.context.follow(self, self._on_changes)
        self._show(room.context.workspace.snapshot)

    def _on_changes(self, changes: Changes, snapshot: Snapshot) -> None:
        """A result that still lies on the table makes room for what is asked next, once that has begun."""
        if changes.rounds:
            if any(one.is_open for one in changes.rounds):
                self._room.set_stage(result="")
            self._show(snapshot)

    def _show(self, snapshot: Snapshot) -> None:
        texts = self._room.context.texts
        clear(self._inside)
        self._inside.addWidget(label(texts("ui-console-round"), "heading"))
        held = snapshot.open_round
        if held is None:
            self._inside.addWidget(BeginRound(self._room, self._begin))
        else:
            self._inside.addWidget(RunningRound(self._room, held))
        ended = [one for one in reversed(snapshot.rounds) if not one.is_open][:_EARLIER]
        if ended:
            self._inside.addSpacing(self._room.context.theme.px(4))
            self._inside.addWidget(label(texts("ui-console-rounds-before"), "label"))
        for one in ended:
            self._inside.addWidget(EndedRound(self._room, one))

    def _begin(self, kind: RoundKind) -> None:
        context = self._room.context
        # Over the window: another look makes this panel anew while the dialog is open.
        context.dialogs.ask_round(self.window(), context, kind)
