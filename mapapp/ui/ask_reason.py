"""Asks why a contribution is hidden: a reason that can be read out when somebody asks."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.flow import FlowLayout
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button

_USUAL = ("names-somebody", "unkind", "not-here", "twice", "test")


class ReasonDialog(DialogFrame):
    """Usual reasons to take with one click, and room for one's own words."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme, ref: str) -> None:
        super().__init__(parent, theme, texts("ui-hide-title", ref=ref), texts("ui-hide-words"), width=500)
        usual = QWidget()
        line = FlowLayout(usual, gap=theme.px(8))
        for key in _USUAL:
            words = texts(f"ui-hide-because-{key}")
            line.addWidget(button(words, "chip", lambda words=words: self._take(words)))
        self.content.addWidget(usual)
        self.content.addSpacing(theme.px(8))
        self._words = QPlainTextEdit()
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(theme.px(90))
        self.field(texts("ui-hide-reason"), self._words)
        self._hide = self.finish_with(texts("ui-not-now"), texts("ui-hide"))
        self._words.textChanged.connect(self._look)
        self._look()
        self._words.setFocus()

    @property
    def reason(self) -> str:
        return self._words.toPlainText().strip()

    def _take(self, words: str) -> None:
        self._words.setPlainText(words)
        self._hide.setFocus()

    def _look(self) -> None:
        self._hide.setEnabled(bool(self.reason))
