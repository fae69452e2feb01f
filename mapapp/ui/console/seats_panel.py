"""The reading side of a console: who sits round the table, and what they are at."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from mapapp.ui.console.left_at_seats import LeftAtSeats
from mapapp.ui.console.room import Room
from mapapp.ui.console.seat_line import SeatLine
from mapapp.ui.console.table_drawing import TableDrawing
from mapapp.ui.panels.panel import ScrolledPanel
from mapapp.ui.widgets import button, label, row
from mapapp.workspace.gathering import Gathering

_LOOK_AGAIN_MS = 10_000
"""Nobody announces that somebody has gone quiet."""


class SeatsPanel(ScrolledPanel):
    """A drawing of the table, and a line for every seat."""

    def __init__(self, room: Room, left_at: LeftAtSeats) -> None:
        context = room.context
        super().__init__(context.theme, context.texts("ui-console-seats"))
        self._room, self._left_at = room, left_at
        self._taken = label("", "small", wrap=False)
        self.head.addWidget(self._taken)
        self._drawing = TableDrawing(context.theme)
        self._left = label("", "label")
        self._empty = label(context.texts("ui-console-seats-empty"), "soft")
        for part in (self._drawing, self._left, self._empty):
            self.inside.addWidget(part)
        self._back = button(context.texts("ui-console-seats-back"), "quiet", room.put_seats_back)
        self._back.setToolTip(context.texts("ui-console-seats-back-words"))
        context.theme.dress(self._back, "rotate-ccw", "action", 18)
        foot = row(margins=(context.theme.px(12), 0, context.theme.px(12), context.theme.px(12)))
        foot.addWidget(self._back)
        self.body.addLayout(foot)
        self._lines: dict[str, SeatLine] = {}
        again = QTimer(self, interval=_LOOK_AGAIN_MS)
        again.timeout.connect(self._show)
        again.start()
        left_at.changed.connect(self._show)
        room.watch(self, self._on_gathering)
        self._show()

    def _on_gathering(self, _gathering: Gathering) -> None:
        self._show()

    def _show(self) -> None:
        seats, texts = self._room.gathering.seats, self._room.context.texts
        for gone in set(self._lines) - {seat.id for seat in seats}:
            self._lines.pop(gone).deleteLater()
        left = [self._left_at.of(seat) for seat in seats]
        now = self._room.context.workspace.now()
        for seat, count in zip(seats, left, strict=True):
            if seat.id not in self._lines:
                self._lines[seat.id] = SeatLine(self._room.context, seat)
                self.inside.addWidget(self._lines[seat.id])
            self._lines[seat.id].show_seat(seat, count, now)
        self._drawing.show_seats(seats)
        taken = sum(seat.since is not None for seat in seats)
        self._taken.setText(texts("ui-console-seats-taken", taken=taken, seats=len(seats)) if seats else "")
        self._left.setText(texts("ui-console-have-left", some=sum(count > 0 for count in left), taken=taken))
        self._left.setVisible(taken > 0)
        self._drawing.setVisible(bool(seats))
        self._back.setVisible(bool(seats))
        self._empty.setVisible(not seats)
