"""Asks how many people may sit round the table, and shows them there."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QWidget

from mapapp.bridge.attendance import free_seats
from mapapp.bridge.seating import MOST_SEATS, seats_of
from mapapp.i18n import Texts
from mapapp.ui.console.table_drawing import TableDrawing
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.table_wish import TableWish
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import chip, label, row

_FEWEST, _USUAL = 2, 4


class TableDialog(DialogFrame):
    """A number to choose, the table that it makes, and whether it is left alone."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme) -> None:
        super().__init__(parent, theme, texts("ui-table-title"), texts("ui-table-words"), width=520)
        self._drawing = TableDrawing(theme)
        self._seats = QButtonGroup(self)
        self.content.addWidget(self._drawing)
        self.content.addWidget(label(texts("ui-table-seats"), "label"))
        line = row(gap=theme.px(8))
        for number in range(_FEWEST, MOST_SEATS + 1):
            one = chip(str(number), checked=number == _USUAL)
            one.setAccessibleName(f"{texts('ui-table-seats')} {number}")
            self._seats.addButton(one, number)
            line.addWidget(one)
        line.addStretch()
        self.content.addLayout(line)
        self.content.addWidget(label(texts("ui-table-small"), "small"))
        self.content.addSpacing(theme.px(8))
        self._locked = QCheckBox(texts("ui-table-lock"))
        self.field(texts("ui-table-alone"), self._locked, texts("ui-table-lock-help"))
        self.finish_with(texts("ui-not-now"), texts("ui-table-open"))
        self._seats.idToggled.connect(lambda _number, on: self._look() if on else None)
        self._look()

    @property
    def wish(self) -> TableWish:
        return TableWish(self._seats.checkedId(), self._locked.isChecked())

    def _look(self) -> None:
        self._drawing.show_seats(free_seats(seats_of(self._seats.checkedId(), "", 0), ""))
