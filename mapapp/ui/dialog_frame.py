"""The frame that every small dialog wears."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from mapapp.ui.sheet import Sheet
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, column, label


class DialogFrame(QDialog):
    """Fill `content`, then call `finish_with`."""

    def __init__(self, parent: QWidget | None, theme: Theme, title: str, words: str = "", width: int = 460) -> None:
        super().__init__(parent)
        self.theme = theme
        if parent is not None:
            # Whoever asks waits for an answer; people at another window, such as a table, do not.
            self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self._sheet = Sheet(theme, title, words)
        column(self).addWidget(self._sheet)
        self.content = self._sheet.content
        self._width = min(theme.px(width), round(self.screen().availableGeometry().width() * 0.92))
        self.setMinimumWidth(self._width)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """As high as what is in it."""
        self.resize(self._width, self._sheet.height_for(self._width))

    def finish_with(self, no: str, yes: str, *, danger: bool = False) -> QPushButton:
        """Two buttons, the one that does something last; gives that one."""
        accept = button(yes, "stern" if danger else "primary", self.accept)
        accept.setDefault(True)
        self._sheet.foot.addWidget(button(no, "", self.reject))
        self._sheet.foot.addWidget(accept)
        return accept

    def field(self, title: str, editor: QWidget, help_words: str = "") -> QLabel:
        """A labelled field; the label names it for those who listen, too. Gives the words of help below it."""
        above = label(title, "label")
        above.setBuddy(editor)
        editor.setAccessibleName(title)
        self.content.addWidget(above)
        self.content.addWidget(editor)
        below = label(help_words, "small")
        if help_words:
            editor.setAccessibleDescription(help_words)
            self.content.addWidget(below)
        self.content.addSpacing(self.theme.px(8))
        return below


def left_to_right(editor: QWidget) -> QWidget:
    """Paths and codes read left to right in every language."""
    editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return editor
