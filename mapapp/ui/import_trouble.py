"""A file that cannot be brought in as it is: why, and what can be said about it to try again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from mapapp.ui.context import UiContext
from mapapp.ui.sheet import Sheet
from mapapp.ui.widgets import button, label
from mapapp.untrusted.text_encoding import CHOICES
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.problems import Problem

_ABOUT_LETTERS = ("import-encoding-unclear", "import-encoding-wrong", "import-encoding-unknown")


class ImportTrouble(Sheet):
    """Where nobody can tell how the letters are written, a person can."""

    closed = Signal()
    said = Signal(str)

    def __init__(self, context: UiContext, file: str, failure: Exception) -> None:
        texts, px = context.texts, context.theme.px
        super().__init__(context.theme, texts("ui-import-not-read", file=file))
        self.content.addWidget(label(problem_text(failure, texts)))
        self.foot.addWidget(button(texts("ui-close"), "", self.closed.emit))
        if isinstance(failure, Problem) and failure.code in _ABOUT_LETTERS:
            self.content.addSpacing(px(12))
            above = label(texts("ui-import-letters"), "label")
            self._letters = QComboBox()
            self._letters.addItems(CHOICES)
            above.setBuddy(self._letters)
            self._letters.setAccessibleName(texts("ui-import-letters"))
            self.content.addWidget(above)
            self.content.addWidget(self._letters)
            again = button(texts("ui-import-read-again"), "primary", self._say)
            again.setDefault(True)
            self.foot.addWidget(again)

    def _say(self) -> None:
        self.said.emit(self._letters.currentText())
