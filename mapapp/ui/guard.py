"""Keeps a window shut, in front and deaf to whatever leads out of it, until it is taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from mapapp.ui.locked_input import lets_through

CORNER_PX, HOLD_MS = 72, 3000
_BACK_AFTER_MS = 200
_OUT_OF_REACH = Qt.WindowState.WindowMinimized
_LEAVING_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Guard(QObject):
    """Watches one window. `wish_to_leave` is called when somebody holds one of its upper corners for three seconds,
    or presses Ctrl+Shift+L.

    Keys are taken where they come in, at the native window: a web page claims some before any shortcut hears of
    them. Never a filter on the whole application: that crashes as soon as a web page paints.
    """

    def __init__(self, window: QWidget, wish_to_leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._wish_to_leave = window, wish_to_leave
        self._native: QWindow | None = None
        self._holding = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._holding.timeout.connect(wish_to_leave)
        self._back = QTimer(self, singleShot=True, interval=_BACK_AFTER_MS)
        self._back.timeout.connect(self._come_back)
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, True)
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        window.installEventFilter(self)
        self._watch_native()

    def release(self) -> None:
        """Let the window go; a second time is nothing."""
        self._holding.stop()
        self._back.stop()
        self._window.removeEventFilter(self)
        if self._native is not None:
            self._native.removeEventFilter(self)
            self._native = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return self._on_native(event) if watched is self._native else self._on_window(event)

    def _on_window(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Close and not QGuiApplication.instance().isSavingSession():
            event.ignore()  # not when somebody logs out: that leads to the system's own lock
            return True
        if kind in (QEvent.Type.Show, QEvent.Type.WinIdChange):
            self._watch_native()
        elif kind in (QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange, QEvent.Type.Hide):
            self._back.start()
        return False

    def _on_native(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent | QTouchEvent):
            self._on_pointer(event)
        if event.type() == QEvent.Type.KeyPress and _asks_to_leave(event):
            self._wish_to_leave()
            return True
        return not lets_through(event)

    def _on_pointer(self, event: QMouseEvent | QTouchEvent) -> None:
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin) and self._is_corner(event):
            self._holding.start()
        elif kind not in (QEvent.Type.MouseMove, QEvent.Type.TouchUpdate) or not self._is_corner(event):
            self._holding.stop()

    def _is_corner(self, event: QMouseEvent | QTouchEvent) -> bool:
        at: QPointF = event.points()[0].position()
        return at.y() <= CORNER_PX and not CORNER_PX < at.x() < self._window.width() - CORNER_PX

    def _watch_native(self) -> None:
        """A window's native side comes with its first showing, and is another when a web page moves in."""
        native = self._window.windowHandle()
        if native is None or native is self._native:
            return
        self._native = native
        native.installEventFilter(self)

    def _come_back(self) -> None:
        """In front again, unless it is our own dialog that lies over it."""
        window = self._window
        if not window.isVisible() and not window.isMinimized():
            return
        if not window.isFullScreen() or window.windowState() & _OUT_OF_REACH:
            window.showFullScreen()
        if QApplication.activeWindow() is None:
            front = QApplication.activeModalWidget() or window
            front.raise_()
            front.activateWindow()


def _asks_to_leave(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_L and event.modifiers() == _LEAVING_KEYS
