"""Asks for the PIN at a locked screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mapapp.i18n import Texts
from mapapp.ui.pin_dialog import PinDialogFrame
from mapapp.ui.theme import Theme
from mapapp.workspace.pin import PinGate, is_pin

_LEFT_ALONE_MS = 45_000
_TICK_MS = 250


@dataclass(frozen=True, slots=True)
class PinWords:
    """What the PIN is asked for, as keys of sentences: why, and the two buttons."""

    why: str
    no: str
    yes: str


TO_LEAVE = PinWords("ui-pin-ask-words", "ui-pin-stay", "ui-pin-leave")
TO_OPEN_THE_CONSOLE = PinWords("ui-console-pin-words", "ui-console-pin-stay", "ui-console-pin-open")


class AskPinDialog(PinDialogFrame):
    """Accepted means that the PIN was right. Left alone it goes away: a resident may have come upon it."""

    def __init__(
        self, parent: QWidget, texts: Texts, theme: Theme, gate: PinGate, words: PinWords = TO_LEAVE
    ) -> None:
        super().__init__(parent, texts, theme, texts("ui-pin-ask"), texts(words.why))
        self._gate = gate
        self._was_wrong = False
        self.go = self.finish_with(texts(words.no), texts(words.yes))
        self._left_alone = QTimer(self, singleShot=True, interval=_LEFT_ALONE_MS)
        self._left_alone.timeout.connect(self.reject)
        self._left_alone.start()
        again = QTimer(self, interval=_TICK_MS)
        again.timeout.connect(self._look)
        again.start()
        self.pad.changed.connect(self._typed)
        self._look()

    def accept(self) -> None:
        if not self.go.isEnabled():
            return
        if self._gate.lets_through(self.pad.typed):
            super().accept()
            return
        self._was_wrong = True
        self.pad.clear()

    def _typed(self) -> None:
        self._left_alone.start()
        self._look()

    def _look(self) -> None:
        wait = math.ceil(self._gate.seconds_to_wait)
        self.pad.setEnabled(not wait)
        self.go.setEnabled(not wait and is_pin(self.pad.typed))
        if wait:
            self.tell(self.texts("ui-pin-wait", seconds=wait))
        elif self._was_wrong and not self.pad.typed:
            self.tell(self.texts("ui-pin-again"))
        else:
            self.tell("")
