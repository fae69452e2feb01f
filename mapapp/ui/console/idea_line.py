"""One published contribution to tick, with what it costs where money is spent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from mapapp.ui.console.money_field import MoneyField
from mapapp.ui.context import UiContext
from mapapp.ui.dialog_frame import left_to_right
from mapapp.ui.symbols import SymbolSwatch
from mapapp.ui.widgets import row
from mapapp.workspace.ports import Row

_MOST_LETTERS = 60


class IdeaLine(QWidget):
    """A price written makes the tick."""

    ticked = Signal(object, bool)
    """The `Row`, and whether it is chosen."""
    costs = Signal(str, int)
    """The contribution's uuid, and whole units of money."""

    def __init__(self, context: UiContext, idea: Row, cost: int, *, ticked: bool, with_cost: bool) -> None:
        super().__init__()
        px = context.theme.px
        line = row(self, gap=px(8))
        words = " ".join((idea.title or idea.words or idea.ref).split())
        self.box = QCheckBox(words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS].rstrip()}…")
        self.box.setChecked(ticked)
        self._whole = f"{words} ({idea.ref})"
        self.box.setToolTip(self._whole)
        self.box.setMinimumHeight(px(36))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.toggled.connect(lambda on: self.ticked.emit(idea, on))
        layer = context.workspace.snapshot.project.layer(idea.layer)
        line.addWidget(SymbolSwatch(layer.symbol, layer.colour, px(20)))
        line.addWidget(self.box, 1)
        self.price = MoneyField(cost)
        self.price.setPlaceholderText(context.texts("ui-console-ideas-cost"))
        self.price.setAccessibleName(context.texts("ui-console-ideas-cost-of", name=words))
        self.price.setFixedWidth(px(110))
        self.price.setVisible(with_cost)
        self.price.textEdited.connect(lambda _text: self._priced(idea))
        line.addWidget(left_to_right(self.price))

    def hold(self, why: str) -> None:
        """Whether it can be ticked now; `why` not, empty where it can."""
        for part in (self.box, self.price):
            part.setEnabled(not why)
        self.box.setToolTip(why or self._whole)
        self.price.setToolTip(why)

    def _priced(self, idea: Row) -> None:
        cost = self.price.amount
        self.costs.emit(idea.uuid, cost)
        if cost:
            self.box.setChecked(True)
