"""The start screen's leading side: what this is, three ways to begin, and a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mapapp.i18n import Texts
from mapapp.ui.start_picture import StartPicture
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, column, label

_WIDTH, _WIDEST = 400, 0.45
"""In pixels of the design, and at most this share of the screen: at large text it stops growing."""


class Welcome(QWidget):
    """Says what is wanted; the start screen does it."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, texts: Texts, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self.setProperty("kind", "deep")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(min(px(_WIDTH), round(self.screen().availableGeometry().width() * _WIDEST)))
        outer = column(self)
        inside = column(margins=(px(48), px(64), px(48), px(24)), gap=px(12))
        inside.addWidget(label(texts("ui-app"), "display"))
        inside.addWidget(label(texts("ui-start-words"), "body"))
        inside.addSpacing(px(28))
        for key, icon, kind, wanted in (
            ("ui-start-new", "file-plus", "primary", self.new_wanted),
            ("ui-start-open", "folder-open", "", self.open_wanted),
            ("ui-start-sample", "map-pinned", "", self.sample_wanted),
        ):
            made = button(texts(key), kind, wanted.emit)
            made.setProperty("large", True)
            theme.dress(made, icon, "on_action" if kind else "ink", 20)
            inside.addWidget(made)
        inside.addStretch(1)
        inside.addWidget(label(texts("ui-start-promise"), "small"))
        outer.addLayout(inside, 1)
        outer.addWidget(StartPicture(theme))
