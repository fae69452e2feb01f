"""What a list shows while nothing is in it: a sign on a soft ground, and words that say what that means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from mapapp.ui.icons import pixmap
from mapapp.ui.theme import Theme

_GROUND, _SIGN, _GAP, _SIDES = 72, 32, 16, 32
_WORDS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class NothingHere:
    """An icon's name, and a sentence."""

    icon: str
    words: str

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """In the middle of `box`; the words alone where there is no height for both."""
        px, colours = theme.px, theme.colours
        inside = box.adjusted(px(_SIDES), 0, -px(_SIDES), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(15))
        words = painter.boundingRect(inside, _WORDS, self.words)
        above = px(_GROUND + _GAP)
        signed = above + words.height() <= box.height()
        top = box.top() + (box.height() - words.height() - (above if signed else 0)) // 2
        if signed:
            self._sign(painter, QPoint(box.center().x(), top + px(_GROUND) // 2), theme)
            top += above
        painter.setPen(QColor(colours.ink_soft))
        painter.drawText(QRect(inside.left(), top, inside.width(), box.bottom() - top), _WORDS, self.words)

    def _sign(self, painter: QPainter, middle: QPoint, theme: Theme) -> None:
        px, colours = theme.px, theme.colours
        painter.setPen(QColor(colours.good) if colours.is_outlined else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.good_tint))
        painter.drawEllipse(middle, px(_GROUND) // 2, px(_GROUND) // 2)
        half = px(_SIGN) // 2
        painter.drawPixmap(middle - QPoint(half, half), pixmap(self.icon, px(_SIGN), colours.good))
