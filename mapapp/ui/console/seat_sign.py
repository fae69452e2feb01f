"""A seat's sign in its colour, as people round the table see it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mapapp.ui.icons import pixmap
from mapapp.ui.theme import Theme


class SeatSign(QWidget):
    """Filled where somebody sits; its name is said by the words beside it."""

    def __init__(self, theme: Theme, colour: str, symbol: str) -> None:
        super().__init__()
        self._theme, self._colour, self._symbol = theme, colour, symbol
        self._taken = False
        self.setFixedSize(theme.px(32), theme.px(32))

    def take(self, taken: bool) -> None:
        """Whether somebody sits there."""
        self._taken = taken
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_seat(painter, self._theme, self._colour, self._symbol, QRectF(self.rect()), filled=self._taken)
        painter.end()


def draw_seat(painter: QPainter, theme: Theme, colour: str, symbol: str, box: QRectF, *, filled: bool) -> None:
    """A disc with the sign in it, in a square box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = theme.px(2.5)
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(QColor(colour if filled else theme.colours.surface))
    painter.drawEllipse(box.adjusted(width, width, -width, -width))
    size = round(box.width() * 0.52)
    sign = pixmap(symbol, size, "#ffffff" if filled else colour)
    painter.drawPixmap(box.center() - QPointF(size / 2, size / 2), sign)
