"""Asks what others may read of something that somebody said."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.theme import Theme


class WordsDialog(DialogFrame):
    """Begins with what stands there; a person's own words stay in the file as they are."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme, ref: str, words: str) -> None:
        super().__init__(parent, theme, texts("ui-edit-heading", ref=ref), width=500)
        self._words = QPlainTextEdit(words)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(theme.px(140))
        self.field(texts("ui-edit-words"), self._words, texts("ui-edit-words-help"))
        self.finish_with(texts("ui-not-now"), texts("ui-save"))
        self._words.setFocus()

    @property
    def words(self) -> str:
        return self._words.toPlainText().strip()
