"""One layer in the layers panel."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mapapp.domain.contribution import Status
from mapapp.domain.layer import Layer
from mapapp.ui.context import UiContext
from mapapp.ui.flow import FlowLayout
from mapapp.ui.symbols import SymbolSwatch
from mapapp.ui.widgets import chip, column, icon_button, label, row


class LayerRow(QWidget):
    """Symbol, title, counts, an eye, and behind an arrow the categories."""

    eye_clicked = Signal(str)
    category_clicked = Signal(str, str)

    def __init__(self, context: UiContext, layer: Layer) -> None:
        super().__init__()
        self._context, self._layer = context, layer
        texts, theme = context.texts, context.theme
        px = theme.px
        outer = column(self)
        line = row(margins=(px(8), px(4), 0, px(4)), gap=px(8))
        line.addWidget(SymbolSwatch(layer.symbol, layer.colour, px(26)))
        words = column(gap=0)
        words.addWidget(label(layer.title, "label"))
        self._counts = label("", "small")
        words.addWidget(self._counts)
        line.addLayout(words, 1)
        self._more = icon_button(theme, "chevron-down", texts("ui-layer-categories", layer=layer.title), self._unfold)
        self._more.setVisible(bool(layer.categories))
        line.addWidget(self._more)
        self._eye = icon_button(theme, "eye", "", lambda: self.eye_clicked.emit(layer.id))
        line.addWidget(self._eye)
        outer.addLayout(line)
        self._categories = QWidget()
        chips = FlowLayout(self._categories, px(6))
        chips.setContentsMargins(px(44), px(2), px(8), px(8))
        self._chips = {}
        for category in layer.categories:
            one = chip(category.title)
            one.clicked.connect(lambda _on, id=category.id: self.category_clicked.emit(layer.id, id))
            self._chips[category.id] = one
            chips.addWidget(one)
        self._categories.hide()
        outer.addWidget(self._categories)

    def set_shown(self, shown: bool, *, is_last: bool) -> None:
        texts = self._context.texts
        name = texts("ui-layer-hide" if shown else "ui-layer-show", layer=self._layer.title)
        self._eye.setEnabled(not is_last)
        self._eye.setToolTip(texts("ui-layer-last") if is_last else name)
        self._eye.setAccessibleName(name)
        self._context.theme.dress(self._eye, "eye" if shown else "eye-off", "ink" if shown else "ink_soft")

    def set_categories(self, narrowed_to: Collection[str]) -> None:
        for category_id, one in self._chips.items():
            one.setChecked(category_id in narrowed_to)
        if narrowed_to and self._categories.isHidden():
            self._unfold()

    def set_counts(self, counts: Mapping[Status, int]) -> None:
        texts = self._context.texts
        parts = [texts("ui-layer-count", count=sum(counts.values()))]
        for status, key in ((Status.PENDING, "ui-layer-waiting"), (Status.HIDDEN, "ui-layer-hidden")):
            if counts.get(status):
                parts.append(texts(key, count=counts[status]))
        self._counts.setText(" · ".join(parts))

    def _unfold(self) -> None:
        folded = self._categories.isHidden()
        self._categories.setVisible(folded)
        self._context.theme.dress(self._more, "chevron-up" if folded else "chevron-down")
