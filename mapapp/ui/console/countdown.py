"""A clock for everybody: so many minutes, one more, stop."""

from __future__ import annotations

import math
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mapapp.ui.console.room import Room
from mapapp.ui.flow import FlowLayout
from mapapp.ui.widgets import button, column, label, restyle, row
from mapapp.workspace.gathering import Gathering

MINUTES = (1, 3, 5, 10)
_TICK_MS = 250


class Countdown(QWidget):
    """Shown large while it runs; table and wall show the same."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        texts, px = room.context.texts, room.context.theme.px
        inside = column(self, gap=px(8))
        head = row()
        head.addWidget(label(texts("ui-console-clock"), "heading", wrap=False), 1)
        self._figure = label("", "clock", wrap=False)
        head.addWidget(self._figure)
        inside.addLayout(head)
        self._choice = QWidget()
        line = FlowLayout(self._choice, gap=px(8))
        for minutes in MINUTES:
            line.addWidget(
                button(texts("ui-console-minutes", minutes=minutes), "chip", partial(self._begin, minutes))
            )
        inside.addWidget(self._choice)
        self._running = QWidget()
        going = row(self._running, gap=px(8))
        going.addWidget(button(texts("ui-console-more-time"), "", self._more))
        going.addWidget(button(texts("ui-console-stop-clock"), "", lambda: room.set_stage(ends_at=None)))
        going.addStretch(1)
        inside.addWidget(self._running)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        room.watch(self, self._on_gathering)
        self._on_gathering(room.gathering)

    def _begin(self, minutes: int) -> None:
        self._room.set_stage(ends_at=self._room.context.workspace.now() + timedelta(minutes=minutes))

    def _more(self) -> None:
        """One minute more than there is; from now where the time is up."""
        ends_at, now = self._room.gathering.stage.ends_at, self._room.context.workspace.now()
        if ends_at is not None:
            self._room.set_stage(ends_at=max(ends_at, now) + timedelta(minutes=1))

    def _on_gathering(self, gathering: Gathering) -> None:
        runs = gathering.stage.ends_at is not None
        self._choice.setVisible(not runs)
        self._running.setVisible(runs)
        self._figure.setVisible(runs)
        if runs:
            self._tick.start()
        else:
            self._tick.stop()
        self._show_time()

    def _show_time(self) -> None:
        ends_at = self._room.gathering.stage.ends_at
        if ends_at is None:
            return
        left = max(0, math.ceil((ends_at - self._room.context.workspace.now()).total_seconds()))
        words = f"{left // 60}:{left % 60:02}" if left else self._room.context.texts("ui-console-time-up")
        if words != self._figure.text():
            self._figure.setText(words)
            self._figure.setAccessibleName(f"{self._room.context.texts('ui-console-clock')}: {words}")
            self._figure.setProperty("kind", "clock" if left else "clock-over")
            restyle(self._figure)
