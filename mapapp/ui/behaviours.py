"""Conduct that a mode can add to its window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mapapp.ui.context import UiContext


class EscapeCloses:
    """The escape key closes the window: the way back from a full screen without a frame."""

    def __init__(self) -> None:
        self._shortcut: QShortcut | None = None

    def attach(self, window: QWidget, _context: UiContext) -> None:
        self._shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._shortcut.activated.connect(window.close)

    def detach(self) -> None:
        self._shortcut.setEnabled(False)
        self._shortcut = None
