"""The one object that page and Python share: one slot, one signal, both JSON text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot


class ChannelObject(QObject):
    """Registered in the page as ``bridge``."""

    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._unheard: list[str] = []
        self._hear: Callable[[str], None] = self._unheard.append

    def listen(self, listener: Callable[[str], None]) -> None:
        """Give this listener what was said, and what will be."""
        self._hear = listener
        while self._unheard:
            listener(self._unheard.pop(0))

    @Slot(str)
    def say(self, text: str) -> None:
        """The page says something."""
        self._hear(text)
