"""Asks the facilitator for a new PIN, twice."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mapapp.i18n import Texts
from mapapp.ui.pin_dialog import PinDialogFrame
from mapapp.ui.theme import Theme
from mapapp.workspace.pin import is_pin


class ChoosePinDialog(PinDialogFrame):
    """Accepted means that `pin` was typed twice alike."""

    def __init__(self, parent: QWidget | None, texts: Texts, theme: Theme) -> None:
        super().__init__(parent, texts, theme, texts("ui-pin-choose"), texts("ui-pin-choose-words"))
        self.pin = ""
        self.go = self.finish_with(texts("ui-not-now"), texts("ui-pin-go-on"))
        self.pad.changed.connect(self._look)
        self._look()

    def accept(self) -> None:
        typed = self.pad.typed
        if not is_pin(typed):
            return
        if not self.pin:
            self.pin = typed
            self.pad.clear()
            self.tell(self.texts("ui-pin-twice"))
        elif self.pin == typed:
            super().accept()
        else:
            self.pin = ""
            self.pad.clear()
            self.tell(self.texts("ui-pin-differs"))

    def _look(self) -> None:
        self.go.setEnabled(is_pin(self.pad.typed))
        self.go.setText(self.texts("ui-pin-keep" if self.pin else "ui-pin-go-on"))
