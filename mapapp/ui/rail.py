"""The rail at the window's leading edge: where one is, where one can go, and what waits there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.mode_spec import RailEntry
from mapapp.ui.widgets import column, label

_WIDEST = 150
"""At large text a rail that grew with it would leave no room for the map."""


class Rail(QWidget):
    """An icon and a word per place; a badge counts what waits."""

    chosen = Signal(str)

    def __init__(self, context: UiContext, entries: tuple[RailEntry, ...]) -> None:
        super().__init__()
        self._context = context
        px = context.theme.px
        self.setProperty("kind", "deep")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(context.texts("ui-rail"))
        self.setFixedWidth(min(px(96), _WIDEST))
        line = column(self, (px(8), px(12), px(8), px(12)), px(4))
        self._group = QButtonGroup(self)
        self._badges: list[tuple[RailEntry, Badge]] = []
        for entry in entries:
            made = self._button(entry)
            self._group.addButton(made)
            line.addWidget(made)
            if entry.badge is not None:
                self._badges.append((entry, Badge(made, context)))
        line.addStretch(1)
        context.counts.changed.connect(self._on_counts)
        self._on_counts()

    def choose(self, entry_id: str) -> None:
        for made in self._group.buttons():
            if made.property("entry") == entry_id:
                made.click()

    def _button(self, entry: RailEntry) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "rail")
        made.setProperty("entry", entry.id)
        made.setText(self._context.texts(entry.title_key))
        made.setAccessibleName(made.text())
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setCheckable(True)
        self._context.theme.dress(made, entry.icon, "ink_soft", 24)
        made.toggled.connect(
            lambda on: self._context.theme.dress(made, entry.icon, "action" if on else "ink_soft", 24)
        )
        made.clicked.connect(lambda _checked=False: self.chosen.emit(entry.id))
        return made

    def _on_counts(self) -> None:
        for entry, badge in self._badges:
            badge.show_count(entry.badge(self._context.counts.summary))


class Badge(QObject):
    """A small number at the upper corner of a button, at the end of the reading direction."""

    def __init__(self, button: QToolButton, context: UiContext) -> None:
        super().__init__(button)
        self._button, self._texts, self._px = button, context.texts, context.theme.px
        self._name = button.accessibleName()
        self._label = label("", "badge", wrap=False)
        self._label.setParent(button)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.hide()
        button.installEventFilter(self)

    def show_count(self, count: int) -> None:
        self._label.setText("999+" if count > 999 else str(count))
        self._label.setVisible(count > 0)
        name = self._texts("ui-rail-waiting", place=self._name, count=count) if count else self._name
        self._button.setAccessibleName(name)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def _place(self) -> None:
        self._label.adjustSize()
        middle, half = self._button.width() // 2, self._px(8)
        mirrored = self._button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = middle - half - self._label.width() if mirrored else middle + half
        self._label.move(left, self._px(4))
