"""A ring round whatever the keyboard is on: amber with an ink edge, so that it shows on any ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from mapapp.ui.theme import Theme

_RINGED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
"""Not the map: its page draws its own."""
_REACH = 5


class FocusRing(QObject):
    """Watches one app; draws over the window in which the focus is.

    It listens to `focusChanged`: an event filter on the whole application crashes as soon as a web page paints.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._theme = theme
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        if now is None:
            return
        if QGuiApplication.mouseButtons():
            # Qt remembers that the keyboard moved the focus, and never forgets it by itself.
            now.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        elif isinstance(now, _RINGED) and now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self._ring = _Ring(now, self._theme)


class _Ring(QWidget):
    """Transparent to everything but the eye. Goes with its window if nothing took it away before."""

    def __init__(self, around: QWidget, theme: Theme) -> None:
        super().__init__(around.window())
        self._around, self._theme = around, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        around.destroyed.connect(self.deleteLater)
        self._follow()
        self.show()
        self.raise_()

    def leave(self) -> None:
        if isValid(self._around):
            self._around.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._follow()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

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

    def _follow(self) -> None:
        reach = self._theme.px(_REACH)
        corner = self._around.mapTo(self._around.window(), QPoint(0, 0))
        box = QRect(corner, self._around.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(box & self._around.window().rect())
