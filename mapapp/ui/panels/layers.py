"""The project's layers: what each is drawn as, how much there is, what is shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from mapapp.domain.layer import Layer
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.context import UiContext
from mapapp.ui.panels.layer_row import LayerRow
from mapapp.ui.panels.panel import Panel
from mapapp.ui.widgets import clear, column
from mapapp.workspace.viewing import Viewing


class LayersPanel(Panel):
    """One line per layer; its eye and its categories change what the window looks at."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.theme, context.texts("ui-layers"), grows=False)
        self._context = context
        px = context.theme.px
        holder = QWidget()
        self._lines = column(holder, (px(12), 0, px(12), px(10)), px(2))
        self.body.addWidget(holder)
        self._rows: dict[str, LayerRow] = {}
        self._build(context.workspace.snapshot.project.layers)
        context.follow(self, self._on_changes)
        context.watch(self, self._on_viewing)
        context.counts.changed.connect(self._on_counts)

    def _build(self, layers: tuple[Layer, ...]) -> None:
        clear(self._lines)
        self._rows = {layer.id: LayerRow(self._context, layer) for layer in layers}
        for line in self._rows.values():
            line.eye_clicked.connect(self._turn)
            line.category_clicked.connect(self._narrow)
            self._lines.addWidget(line)
        self._on_counts()
        self._on_viewing(self._context.viewing)

    def _turn(self, layer_id: str) -> None:
        """Show or stop showing a layer. All shown is the empty set; the last one stays."""
        every = frozenset(self._rows)
        wanted = self._context.viewing.filter
        shown = (wanted.layers or every) ^ {layer_id}
        if shown:
            self._context.viewing.show(replace(wanted, layers=frozenset() if shown == every else shown))

    def _narrow(self, layer_id: str, category_id: str) -> None:
        wanted = self._context.viewing.filter
        categories = wanted.categories ^ {(layer_id, category_id)}
        self._context.viewing.show(replace(wanted, categories=categories))

    def _on_viewing(self, viewing: Viewing) -> None:
        shown = viewing.filter.layers or frozenset(self._rows)
        for layer_id, line in self._rows.items():
            line.set_shown(layer_id in shown, is_last=shown == {layer_id})
            line.set_categories({category for layer, category in viewing.filter.categories if layer == layer_id})

    def _on_counts(self) -> None:
        for layer_id, line in self._rows.items():
            line.set_counts(self._context.counts.summary.by_layer.get(layer_id, {}))

    def _on_changes(self, changes: Changes, snapshot: Snapshot) -> None:
        if changes.project is not None:
            self._build(snapshot.project.layers)
