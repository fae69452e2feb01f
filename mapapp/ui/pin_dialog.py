"""The frame of a dialog about a PIN: the pad, a line of words beneath it, and a keyboard that types on the pad."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.pin_pad import PinPad
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import label

_WIDTH = 440


class PinDialogFrame(DialogFrame):
    """Call `finish_with` once; `tell` says something under the dots."""

    def __init__(self, parent: QWidget | None, texts: Texts, theme: Theme, title: str, words: str) -> None:
        super().__init__(parent, theme, title, words, _WIDTH)
        self.texts = texts
        self.pad = PinPad(texts, theme)
        self._told = label("", "problem")
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told.setMinimumHeight(theme.px(44))  # the keys stay where they are when something is said
        self.content.addWidget(self._told)
        self.content.addWidget(self.pad)

    def finish_with(self, no: str, yes: str, *, danger: bool = False) -> QPushButton:
        """As large as a finger needs them."""
        accept = super().finish_with(no, yes, danger=danger)
        for made in self.findChildren(QPushButton):
            if made.property("kind") != "digit":
                made.setProperty("large", True)
        return accept

    def tell(self, words: str) -> None:
        if words != self._told.text():
            self._told.setText(words)
            self._told.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self.pad.take_back()
        elif self.pad.isEnabled() and len(typed) == 1 and typed in "0123456789":
            self.pad.press(typed)
        else:
            super().keyPressEvent(event)
