"""Choose how the windows look on this machine."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from mapapp.i18n import Texts
from mapapp.ui.flow import FlowLayout
from mapapp.ui.preferences import SCALES, THEMES, Look
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import chip, column, label


class LookChoice(QWidget):
    """Takes effect at once, in every window."""

    def __init__(self, texts: Texts, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        lines = column(self, gap=theme.px(6))
        now = theme.look
        themes = [(texts(f"ui-look-{name}"), Look(name, now.scale)) for name in THEMES]
        sizes = [(f"{scale:.0%}", Look(now.theme, scale)) for scale in SCALES]
        for title, choices in ((texts("ui-look-colours"), themes), (texts("ui-look-size"), sizes)):
            lines.addWidget(label(title, "small"))
            lines.addWidget(self._line(title, choices))

    def _line(self, title: str, choices: list[tuple[str, Look]]) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(title)
        flow = FlowLayout(holder, self._theme.px(6))
        group = QButtonGroup(holder)
        for words, look in choices:
            one = chip(words, checked=look == self._theme.look)
            one.setAccessibleName(f"{title}: {words}")
            one.clicked.connect(lambda _on, look=look: self._theme.use(look))
            group.addButton(one)
            flow.addWidget(one)
        return holder
