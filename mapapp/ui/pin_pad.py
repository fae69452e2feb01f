"""A number pad for fingers, with a dot for each digit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from mapapp.i18n import Texts
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, column, icon_button, label
from mapapp.workspace.pin import FEWEST, MOST

_FILLED, _EMPTY = "●", "○"


class PinPad(QWidget):
    """Holds what was typed; its keys work by finger, and `press` takes those of a keyboard."""

    changed = Signal()

    def __init__(self, texts: Texts, theme: Theme) -> None:
        super().__init__()
        self._texts, self.typed = texts, ""
        px = theme.px
        # A telephone's keys stand the same way round in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        outer = column(self, gap=px(16))
        self._dots = label("", "dots", wrap=False)
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(self._dots)
        grid = QGridLayout()
        grid.setSpacing(px(12))
        for place, digit in enumerate("123456789"):
            grid.addWidget(self._key(button(digit, "digit", partial(self.press, digit))), place // 3, place % 3)
        clear = icon_button(theme, "x", texts("ui-pin-clear"), self.clear)
        back = icon_button(theme, "undo-2", texts("ui-pin-back"), self.take_back)
        for key, icon in ((clear, "x"), (back, "undo-2")):
            key.setProperty("kind", "digit")
            theme.dress(key, icon, size=26)
        grid.addWidget(self._key(clear), 3, 0)
        grid.addWidget(self._key(button("0", "digit", partial(self.press, "0"))), 3, 1)
        grid.addWidget(self._key(back), 3, 2)
        outer.addLayout(grid)
        self._show()

    def press(self, digit: str) -> None:
        if len(self.typed) < MOST:
            self.typed += digit
            self._show()

    def take_back(self) -> None:
        self.typed = self.typed[:-1]
        self._show()

    def clear(self) -> None:
        self.typed = ""
        self._show()

    def _key(self, key: QAbstractButton) -> QAbstractButton:
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return key

    def _show(self) -> None:
        count = len(self.typed)
        self._dots.setText(" ".join(_FILLED * count + _EMPTY * max(0, FEWEST - count)))
        self._dots.setAccessibleName(self._texts("ui-pin-typed", count=count))
        self.changed.emit()
