"""The frame of a panel beside the map: a heading, something at its end, and what is under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mapapp.ui.theme import Theme
from mapapp.ui.widgets import column, label, row


class Panel(QWidget):
    """A heading and a column to fill."""

    def __init__(self, theme: Theme, title: str, *, grows: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.grows = grows
        """Whether the panel takes the height that others leave."""
        px = theme.px
        outer = column(self)
        self.head = row(margins=(px(20), px(18), px(16), px(8)), gap=px(8))
        self.head.addWidget(label(title, "heading"), 1)
        outer.addLayout(self.head)
        self.body: QVBoxLayout = column()
        outer.addLayout(self.body, 1)


class ScrolledPanel(Panel):
    """A panel whose content may be longer than the window."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, title)
        px = theme.px
        area = scrolled()
        self.inside = column(area.widget(), (px(20), px(4), px(20), px(24)), px(12))
        self.inside.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(area, 1)


def scrolled() -> QScrollArea:
    """An upright scroll area without a frame, its widget ready for a layout."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = QWidget()
    inside.setProperty("kind", "inside")
    area.setWidget(inside)
    return area
