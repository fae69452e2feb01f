"""A button as large as what is laid out in it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy


class CardButton(QPushButton):
    """A plain button measures its text only; this one asks its layout, whose words may wrap."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        if not self.layout():
            return super().sizeHint()
        width = max(self.width(), self.layout().totalMinimumSize().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.layout().totalMinimumSize() if self.layout() else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout().totalHeightForWidth(width) if self.layout() else super().heightForWidth(width)
