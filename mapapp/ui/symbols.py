"""A layer's symbol: told by shape as well as by colour, the same as on the map."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

_CORNERS = {"diamond": (4, 0.0, 1.0), "triangle": (3, 0.0, 1.05), "square": (4, 45.0, 1.12),
            "pentagon": (5, 0.0, 1.0), "hexagon": (6, 0.0, 1.0)}  # fmt: skip
"""Corners, turn in degrees, and a factor that makes all look equally large."""


def outline(symbol: str, box: QRectF) -> QPainterPath:
    """The outline of a symbol of `domain.layer.SYMBOLS` in a square box."""
    path = QPainterPath()
    if symbol not in _CORNERS:
        path.addEllipse(box)
        return path
    corners, turn, factor = _CORNERS[symbol]
    radius = box.width() / 2 * factor
    middle = box.center() + QPointF(0, box.height() * (0.08 if symbol == "triangle" else 0))
    for corner in range(corners):
        angle = math.radians(turn + corner * 360 / corners)
        point = middle + QPointF(radius * math.sin(angle), -radius * math.cos(angle))
        path.lineTo(point) if corner else path.moveTo(point)
    path.closeSubpath()
    return path


def draw_symbol(painter: QPainter, symbol: str, colour: str, box: QRectF, edge: str) -> None:
    """Fill the symbol and give it a thin `edge`, so that it holds on any ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(colour))
    painter.drawPath(outline(symbol, box))
    painter.restore()


class SymbolSwatch(QWidget):
    """A layer's symbol as a small picture; its name is said by the words beside it."""

    def __init__(self, symbol: str, colour: str, size: int) -> None:
        super().__init__()
        self._symbol, self._colour = symbol, colour
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        draw_symbol(painter, self._symbol, self._colour, box, "#ffffff")
        painter.end()
