"""Conduct that a mode can add to its window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.guard import Guard
from mapapp.workspace.pin import PinGate


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
        self._gate: PinGate | None = None
        self._asking = False

    def attach(self, window: QWidget, context: UiContext) -> None:
        self._window, self._context = window, context
        self._guard = Guard(window, self._look_up_pin)

    def detach(self) -> None:
        if self._guard is not None:
            self._guard.release()
            self._guard = None

    def _look_up_pin(self) -> None:
        self._context.ask(self._window, lambda store: store.pin_hash(), self._ask)

    def _ask(self, kept: str) -> None:
        if self._asking or self._guard is None:
            return
        # One gate for as long as the window is locked: asking again does not shorten the wait.
        self._gate = self._gate or PinGate(kept)
        self._asking = True
        try:
            may_leave = self._context.dialogs.ask_pin(self._window, self._gate)
        finally:
            self._asking = False  # otherwise nobody could ask again
        if may_leave:
            self.detach()
            self._window.close()
