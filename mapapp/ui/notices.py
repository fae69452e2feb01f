"""Sentences that a window says once: what was done, what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Notices(QObject):
    """Whoever has something to say calls these; the window shows it."""

    told = Signal(str, str)
    """The sentence, and its tone: ``good`` or ``problem``."""

    def good(self, message: str) -> None:
        self.told.emit(message, "good")

    def problem(self, message: str) -> None:
        self.told.emit(message, "problem")
