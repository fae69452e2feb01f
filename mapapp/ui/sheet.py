"""What every dialog is laid out on: a headline, a few words, content that scrolls when it must, and a foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mapapp.ui.panels.panel import scrolled
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import column, label, row

_SCREEN_SHARE = 0.92


class Sheet(QWidget):
    """Fill `content` and `foot`."""

    def __init__(self, theme: Theme, title: str, words: str = "") -> None:
        super().__init__()
        self.theme = theme
        px = theme.px
        outer = column(self)
        self._head = column(margins=(px(32), px(28), px(32), px(16)), gap=px(6))
        self._head.addWidget(label(title, "title"))
        if words:
            self._head.addWidget(label(words, "soft"))
        outer.addLayout(self._head)
        self._area = scrolled()
        self.content = column(self._area.widget(), (px(32), px(4), px(32), px(4)), px(6))
        self.content.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self._area, 1)
        self.foot = row(margins=(px(32), px(24), px(32), px(24)), gap=px(12))
        self.foot.addStretch(1)
        outer.addLayout(self.foot)

    def height_for(self, width: int) -> int:
        """How high all of it is at this width, but never higher than the screen allows.

        A window measures wrapped words at a width of its own choice; hence this.
        """
        parts = (self._head, self.content, self.foot)
        needed = sum(
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height() for part in parts
        )
        return min(needed, round(self.screen().availableGeometry().height() * _SCREEN_SHARE))
