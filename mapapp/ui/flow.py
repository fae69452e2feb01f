"""A layout that fills a line and goes on in the next one, in reading direction."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """For chips, whose words are longer in some languages."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        tallest = max((item.minimumSize().height() for item in self._items), default=0)
        margins = self.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), tallest + margins.top() + margins.bottom())

    def _place(self, whole: QRect, *, move: bool) -> int:
        """Lay the items out in `whole`; gives the height that they need, margins included."""
        margins = self.contentsMargins()
        box = whole.marginsRemoved(margins)
        gap, x, y, line = self.spacing(), box.x(), box.y(), 0
        direction = self.parentWidget().layoutDirection() if self.parentWidget() else Qt.LayoutDirection.LeftToRight
        for item in self._items:
            size = item.sizeHint()
            if x > box.x() and x + size.width() > box.right() + 1:
                x, y, line = box.x(), y + line + gap, 0
            if move:
                item.setGeometry(QStyle.visualRect(direction, box, QRect(QPoint(x, y), size)))
            x += size.width() + gap
            line = max(line, size.height())
        return y + line - whole.y() + margins.bottom()
