"""A small drawing of the table, with everybody's sign where they sit."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

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
        for seat, at in zip(self._seats, around(len(self._seats), table), strict=True):
            box = QRectF(at.x() - edge, at.y() - edge, 2 * edge, 2 * edge).adjusted(room, room, -room, -room)
            draw_seat(painter, self._theme, seat.colour, seat.symbol, box, filled=seat.since is not None)
        painter.end()


def around(count: int, table: QRectF) -> list[QPointF]:
    """Where so many people sit: the near side first, from the left, then the far one, as the page seats them."""
    near = math.ceil(count / 2)
    return [
        *(QPointF(table.left() + table.width() * (at + 0.5) / near, table.bottom()) for at in range(near)),
        *(
            QPointF(table.left() + table.width() * (at + 0.5) / (count - near), table.top())
            for at in range(count - near)
        ),
    ]
