"""Painting in reading direction: *start* and *end* instead of left and right."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
"""Words read in their own direction: without, ``68-MC9`` turns into ``MC9-68`` in a right-to-left window."""


class Mirrored:
    """A box to paint in. Distances count from its start edge; a right-to-left window mirrors them."""

    def __init__(self, painter: QPainter, box: QRect, direction: Qt.LayoutDirection) -> None:
        self.painter = painter
        self.box = box
        self._direction = direction
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(direction)

    @property
    def width(self) -> int:
        return self.box.width()

    def part(self, start: int, top: int, width: int, height: int) -> QRect:
        """A part of the box, where it is on the screen."""
        logical = QRect(self.box.left() + start, self.box.top() + top, width, height)
        return QStyle.visualRect(self._direction, self.box, logical)

    def inside(self, start: int, top: int, end: int, bottom: int) -> Mirrored:
        """The same with margins."""
        width, height = self.box.width() - start - end, self.box.height() - top - bottom
        return Mirrored(self.painter, self.part(start, top, width, height), self._direction)

    def words(
        self, text: str, font: QFont, colour: str, *, start: int = 0, top: int = 0, end: int = 0, at_end: bool = False
    ) -> int:
        """One line between `start` and `end`, shortened to fit; gives the pixels it took."""
        metrics = QFontMetrics(font)
        place = self.part(start, top, max(self.width - start - end, 0), metrics.height())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        self.painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, f"{_ISOLATE}{shown}{_END_ISOLATE}")
        return metrics.horizontalAdvance(shown)

    def pill(
        self, text: str, font: QFont, ground: str, colour: str, *, top: int, height: int, pad: int, outline: bool
    ) -> int:
        """A short fact in a rounded field at the end edge; gives the pixels it took."""
        width = QFontMetrics(font).horizontalAdvance(text) + 2 * pad
        place = self.part(self.width - width, top, width, height)
        self.bar(place, ground, height / 2, colour if outline else None)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def bar(self, place: QRect, ground: str, radius: float, outline: str | None = None) -> None:
        self.painter.setPen(QColor(outline) if outline else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(ground))
        self.painter.drawRoundedRect(place, radius, radius)

    def picture(self, picture: QPixmap, start: int, top: int, size: int) -> None:
        self.painter.drawPixmap(self.part(start, top, size, size), picture)
