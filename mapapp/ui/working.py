"""Something that takes its time, in a dialog: what it is, how far it is, and the way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.widgets import button, column, label, row


class Working(QWidget):
    """A face of a dialog; `cancelled` when somebody would rather stop."""

    cancelled = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._texts = context.texts
        px = context.theme.px
        outer = column(self, (px(32), px(28), px(32), px(24)), px(10))
        outer.addStretch(1)
        self._title = label("", "title")
        outer.addWidget(self._title)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(context.texts("ui-working-how-far"))
        outer.addWidget(self._bar)
        self._words = label("", "soft")
        outer.addWidget(self._words)
        outer.addStretch(1)
        doing = row()
        doing.addStretch(1)
        self._stop = button(context.texts("ui-stop"), "", self.cancelled.emit)
        doing.addWidget(self._stop)
        outer.addLayout(doing)

    def begin(self, title: str, words: str) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)

    def show_progress(self, done: int, total: int) -> None:
        # A bar counts in 32 bits; a share of a thousand is all that can be seen of it.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(1000 * done // total if total else 0)

    def say(self, words: str) -> None:
        """More exactly than a bar can."""
        self._words.setText(words)

    def show_stopping(self) -> None:
        self._words.setText(self._texts("ui-working-stopping"))
        self._stop.setEnabled(False)
