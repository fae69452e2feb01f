"""A small picture of a base map, as the page has painted it; until then, an icon in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from mapapp.ui.icons import pixmap
from mapapp.ui.theme import Theme

_SIZE = QSize(72, 54)
_ROUND, _ICON = 8, 22


class MapThumbnail(QWidget):
    """For eyes only: the words beside it say what it shows."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._picture = QPixmap()
        self.setFixedSize(theme.px(_SIZE.width()), theme.px(_SIZE.height()))

    def show_file(self, file: Path | None) -> None:
        """Show a picture; None, or one that cannot be read, leaves the icon."""
        self._picture = QPixmap(str(file)) if file else QPixmap()
        self.update()

    @property
    def is_painted(self) -> bool:
        return not self._picture.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, px = self._theme.colours, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(_ROUND), px(_ROUND))
        painter.fillPath(outline, QColor(colours.surface))
        if self.is_painted:
            painter.setClipPath(outline)
            self._cover(painter)
            painter.setClipping(False)
        else:
            icon = pixmap(self._icon, px(_ICON), colours.ink_soft)
            size = icon.deviceIndependentSize().toSize()
            painter.drawPixmap((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, icon)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawPath(outline)
        painter.end()

    def _cover(self, painter: QPainter) -> None:
        """All of the room, the picture's middle in its middle."""
        filled = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, top = (self.width() - filled.width()) // 2, (self.height() - filled.height()) // 2
        painter.drawPixmap(left, top, filled.width(), filled.height(), self._picture)
