"""Tells when nobody has touched a window for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

LEFT_ALONE_MS = 5 * 60_000
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    )
)


class LeftAlone(QObject):
    """Watches the native window, where keys and fingers come in, and those of its dialogs; `gone` is called once
    nobody seems to be there."""

    def __init__(self, window: QWidget, gone: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._native: QWindow | None = None
        self._timer = QTimer(self, singleShot=True, interval=LEFT_ALONE_MS)
        self._timer.timeout.connect(gone)
        QGuiApplication.instance().focusWindowChanged.connect(self._follow)

    def watch(self) -> None:
        """The native window is there, or another one is: it comes with the first showing."""
        native = self._window.windowHandle()
        if native is not None and native is not self._native:
            self._native = native
            native.installEventFilter(self)

    def _follow(self, front: QWindow | None) -> None:
        """Whoever writes in a dialog is there; it comes to the front before anybody can."""
        native = self._window.windowHandle() if isValid(self._window) else None
        if front and native and native.isAncestorOf(front, QWindow.AncestorMode.IncludeTransients):
            front.installEventFilter(self)  # a second time is nothing

    def mind(self, minded: bool) -> None:
        """Whether it matters that somebody is there; begins to wait anew."""
        if minded:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
