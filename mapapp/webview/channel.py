"""The one object that page and Python share: one slot, one signal, both JSON text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot


class ChannelObject(QObject):
    """Registered in the page as ``bridge``."""

    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hear: Callable[[str], None] = lambda _text: None

    @Slot(str)
    def say(self, text: str) -> None:
        """The page says something."""
        self.hear(text)
