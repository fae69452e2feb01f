"""What a facilitator lets everybody do: hold the map still, and a clock."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mapapp.ui.console.countdown import Countdown
from mapapp.ui.console.room import Room
from mapapp.ui.widgets import button, column, label
from mapapp.workspace.gathering import Gathering


class StagePanel(QWidget):
    """The clock first: it is what is looked for while a round goes on."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        texts, px = room.context.texts, room.context.theme.px
        self._room = room
        inside = column(self, gap=px(8))
        inside.addWidget(Countdown(room))
        inside.addSpacing(px(8))
        inside.addWidget(label(texts("ui-console-map"), "heading"))
        self._words = label("", "small")
        inside.addWidget(self._words)
        self._freeze = button("", "toggle", lambda: room.set_stage(frozen=self._freeze.isChecked()))
        self._freeze.setCheckable(True)
        inside.addWidget(self._freeze)
        room.watch(self, self._show)
        self._show(room.gathering)

    def _show(self, gathering: Gathering) -> None:
        texts, frozen = self._room.context.texts, gathering.stage.frozen
        self._freeze.setChecked(frozen)
        self._freeze.setText(texts("ui-console-unfreeze" if frozen else "ui-console-freeze"))
        self._room.context.theme.dress(
            self._freeze, "lock" if frozen else "hand", "on_action" if frozen else "ink", 18
        )
        self._words.setText(texts("ui-console-frozen-words" if frozen else "ui-console-free-words"))
