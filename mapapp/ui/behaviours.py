"""Conduct that a mode can add to its window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.guard import Guard
from mapapp.ui.pin_door import PinDoor


class EscapeCloses:
    """The escape key closes the window: the way back from a full screen without a frame. What lies open on the page
    is closed first."""

    def __init__(self) -> None:
        self._shortcut: QShortcut | None = None

    def attach(self, window: QWidget, context: UiContext) -> None:
        self._shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._shortcut.activated.connect(lambda: context.offer_escape(window.close))

    def detach(self) -> None:
        self._shortcut.setEnabled(False)
        self._shortcut = None


class Locked:
    """Nothing leads out of the window but the project's PIN, asked for as `Guard` says."""

    def __init__(self) -> None:
        self._guard: Guard | None = None

    def attach(self, window: QWidget, context: UiContext) -> None:
        door = PinDoor(context, context.dialogs.ask_pin)

        def leave() -> None:
            self.detach()
            window.close()

        self._guard = Guard(window, lambda: door.ask(window, leave))

    def detach(self) -> None:
        if self._guard is not None:
            self._guard.release()
            self._guard = None
