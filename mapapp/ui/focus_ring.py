"""A ring round whatever the keyboard is on: amber with an ink edge, so that it shows on any ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from mapapp.ui.theme import Theme

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_REACH = 5


class FocusRing(QObject):
    """Watches one app; draws over the window in which the focus is."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._theme = theme
        self._ring: _Ring | None = None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._follow(watched if event.reason() in _BY_KEYBOARD else None)
        elif kind == QEvent.Type.MouseButtonPress:
            self._follow(None)
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Hide) and self._ring is not None:
            self._ring.follow()
        return False

    def _follow(self, widget: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.leave()
            self._ring = None
        if widget is not None:
            self._ring = _Ring(widget, self._theme)
            self._ring.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._ring = None


class _Ring(QWidget):
    """Transparent to everything but the eye."""

    def __init__(self, around: QWidget, theme: Theme) -> None:
        super().__init__(around.window())
        self._around, self._theme = around, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.destroyed.connect(self.leave)
        self.follow()
        self.show()
        self.raise_()

    def follow(self) -> None:
        if self._around is None or not self._around.isVisible():
            self.hide()
            return
        reach = self._theme.px(_REACH)
        corner = self._around.mapTo(self.window(), QPoint(0, 0))
        box = QRect(corner, self._around.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(box & self.window().rect())

    def leave(self) -> None:
        self._around = None
        self.hide()
        self.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = self._theme.px(12)
        painter.setPen(QPen(QColor(self._theme.colours.focus_edge), 4))
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(QPen(QColor(self._theme.colours.focus), 2.5))
        painter.drawRoundedRect(box, radius, radius)
        painter.end()
