"""What a console shows to whoever has not typed the PIN: nothing of what goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.icons import pixmap
from mapapp.ui.widgets import button, column, label, row

_WIDTH = 460


class Cover(QWidget):
    """A sign, a sentence and one button."""

    def __init__(self, context: UiContext, ask: Callable[[], None]) -> None:
        super().__init__()
        texts, theme = context.texts, context.theme
        self.setProperty("kind", "ground")
        across = row(self)
        across.addStretch(1)
        middle = column(gap=theme.px(14))
        across.addLayout(middle)
        across.addStretch(1)
        sign = QLabel()
        sign.setPixmap(pixmap("lock", theme.px(56), theme.colours.action))
        title = label(texts("ui-console-covered"), "display", wrap=False)
        words = label(texts("ui-console-covered-words"), "soft")
        words.setFixedWidth(theme.px(_WIDTH))
        show = button(texts("ui-console-uncover"), "primary", ask)
        show.setProperty("large", True)
        theme.dress(show, "key-round", "on_action", 20)
        middle.addStretch(1)
        for part in (sign, title, words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            middle.addWidget(part)
        middle.addSpacing(theme.px(6))
        middle.addWidget(show, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
