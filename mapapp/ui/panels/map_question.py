"""One line to fill in beside the list of maps, there only while something is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.widgets import button, column, label

_MOST_LETTERS = 1000


class MapQuestion(QWidget):
    """What a file leaves open, and a person can say."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._texts = context.texts
        layout = column(self, gap=context.theme.px(4))
        self._words = label("", "small")
        self._line = QLineEdit()
        self._line.setMaxLength(_MOST_LETTERS)
        self._line.setAccessibleName(context.texts("ui-maps-add"))  # until it is known what is asked
        self._line.returnPressed.connect(self._done)
        layout.addWidget(self._words)
        layout.addWidget(self._line)
        layout.addWidget(button(context.texts("ui-maps-go-on"), "", self._done))
        self._then: Callable[[str], None] = lambda _words: None
        self.hide()

    def ask(self, key: str, then: Callable[[str], None]) -> None:
        self._then = then
        self._words.setText(self._texts(key))
        self._line.setAccessibleName(self._texts(key))
        self._line.clear()
        self.show()
        self._line.setFocus()

    def _done(self) -> None:
        words = self._line.text().strip()
        if words:
            self.hide()
            self._then(words)
