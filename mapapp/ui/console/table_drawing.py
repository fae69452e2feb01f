"""A small drawing of the table, with everybody's sign where they sit."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mapapp.bridge.seating import SeatPlace
from mapapp.ui.console.seat_sign import draw_seat
from mapapp.ui.theme import Theme
from mapapp.workspace.gathering import SeatNow

_HEIGHT, _SEAT, _ROOM = 176, 40, 8


class TableDrawing(QWidget):
    """Says nothing that the lines beneath do not say: screen readers pass it by.

    Drawn as seen from the near side, also from right to left: a table has no reading direction.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._seats: tuple[SeatNow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_seats(self, seats: tuple[SeatNow, ...]) -> None:
        self._seats = seats
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, colours = self._theme.px, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = px(_ROOM)
        edge = px(_SEAT) / 2 + room
        table = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.setPen(QPen(QColor(colours.line), 2))
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(table, px(18), px(18))
        for seat, at in zip(self._seats, around(self._seats, table), strict=True):
            box = QRectF(at.x() - edge, at.y() - edge, 2 * edge, 2 * edge).adjusted(room, room, -room, -room)
            draw_seat(painter, self._theme, seat.colour, seat.symbol, box, filled=seat.since is not None)
        painter.end()


def around(seats: Sequence[SeatNow], table: QRectF) -> list[QPointF]:
    """Where they are: as people moved them, else the near side first, from the left, then the far one."""
    near = math.ceil(len(seats) / 2)
    usual = [
        *(SeatPlace("bottom", (at + 0.5) / near) for at in range(near)),
        *(SeatPlace("top", (at + 0.5) / (len(seats) - near)) for at in range(len(seats) - near)),
    ]
    moved = (SeatPlace(seat.edge, seat.along) if seat.edge else None for seat in seats)
    return [_point(place or other, table) for place, other in zip(moved, usual, strict=True)]


def _point(place: SeatPlace, table: QRectF) -> QPointF:
    across = QPointF(table.left() + table.width() * place.along, table.top())
    along = QPointF(table.left(), table.top() + table.height() * place.along)
    return {
        "top": across,
        "bottom": across + QPointF(0, table.height()),
        "left": along,
        "right": along + QPointF(table.width(), 0),
    }[place.edge]
