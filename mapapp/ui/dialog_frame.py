"""The frame that every dialog wears: a headline, a few words, the content, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, label


class DialogFrame(QDialog):
    """Fill `content`, then call `finish_with`."""

    def __init__(self, parent: QWidget | None, theme: Theme, title: str, words: str = "", width: int = 460) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(width))
        px = theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(32), px(28), px(32), px(24))
        outer.setSpacing(0)
        outer.addWidget(label(title, "title"))
        if words:
            outer.addSpacing(px(8))
            outer.addWidget(label(words, "soft"))
        outer.addSpacing(px(20))
        self.content = QVBoxLayout()
        self.content.setSpacing(px(8))
        outer.addLayout(self.content, 1)
        outer.addSpacing(px(28))
        self._doing = QHBoxLayout()
        self._doing.setSpacing(px(12))
        outer.addLayout(self._doing)

    def finish_with(self, no: str, yes: str, *, danger: bool = False) -> QPushButton:
        """Two buttons, the one that does something last; gives that one."""
        refuse = button(no)
        refuse.clicked.connect(self.reject)
        accept = button(yes, "stern" if danger else "primary")
        accept.clicked.connect(self.accept)
        accept.setDefault(True)
        self._doing.addStretch(1)
        self._doing.addWidget(refuse)
        self._doing.addWidget(accept)
        return accept

    def field(self, title: str, editor: QWidget, help_words: str = "") -> None:
        """A labelled field; the label names it for those who listen, too."""
        above = label(title, "label")
        above.setBuddy(editor)
        editor.setAccessibleName(title)
        self.content.addWidget(above)
        self.content.addWidget(editor)
        if help_words:
            editor.setAccessibleDescription(help_words)
            self.content.addWidget(label(help_words, "small"))
        self.content.addSpacing(self.theme.px(8))


def left_to_right(editor: QWidget) -> QWidget:
    """Paths and codes read left to right in every language."""
    editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return editor
