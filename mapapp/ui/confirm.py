"""Asks whether to go on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.theme import Theme


class ConfirmDialog(DialogFrame):
    """Accepted means yes."""

    def __init__(
        self, parent: QWidget, texts: Texts, theme: Theme, title: str, words: str, yes: str, *, danger: bool
    ) -> None:
        super().__init__(parent, theme, title, words)
        self.finish_with(texts("ui-not-now"), yes, danger=danger)
