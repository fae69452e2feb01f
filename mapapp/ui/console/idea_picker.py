"""Chooses published contributions for a round: by a search, by a tick, or all of a layer at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from mapapp.domain.contribution import Status
from mapapp.domain.filter import Filter
from mapapp.domain.rules.rounds import MOST_OPTIONS
from mapapp.ui.console.idea_line import IdeaLine
from mapapp.ui.context import UiContext
from mapapp.ui.panels.panel import scrolled
from mapapp.ui.widgets import button, clear, column, frame, label, row
from mapapp.workspace.ports import Row, Store

_MOST_SHOWN = 60
_HEIGHT, _SETTLE_MS = 236, 200


class IdeaPicker(QWidget):
    """What is chosen stays in sight above what was found."""

    changed = Signal()

    def __init__(self, context: UiContext, *, with_costs: bool) -> None:
        super().__init__()
        self._context, self._with_costs = context, with_costs
        self._chosen: dict[str, Row] = {}
        self._costs: dict[str, int] = {}
        self._found: tuple[Row, ...] = ()
        texts, theme = context.texts, context.theme
        px = theme.px
        inside = column(self, gap=px(8))
        head = row(gap=px(8))
        self._words, self._layer = QLineEdit(), QComboBox()
        self._words.setPlaceholderText(texts("ui-console-ideas-search"))
        self._words.setAccessibleName(texts("ui-console-ideas-search"))
        self._layer.setAccessibleName(texts("ui-console-ideas-layer"))
        self._layer.addItem(texts("ui-console-ideas-any-layer"), "")
        for layer in context.workspace.snapshot.project.layers:
            self._layer.addItem(layer.title, layer.id)
        head.addWidget(self._words, 3)
        head.addWidget(self._layer, 2)
        inside.addLayout(head)
        holder = frame("panel")
        area = scrolled()
        column(holder, (px(4), px(6), px(4), px(6))).addWidget(area)
        self._lines = column(area.widget(), (px(10), 0, px(10), 0), px(6 if with_costs else 2))
        holder.setFixedHeight(px(_HEIGHT))
        inside.addWidget(holder)
        foot = row(gap=px(8))
        self._count = label("", "small")
        self._shown: dict[str, IdeaLine] = {}
        self._all = button(texts("ui-console-ideas-all"), "quiet", self._take_all)
        foot.addWidget(self._count, 1)
        foot.addWidget(self._all)
        inside.addLayout(foot)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._soon.timeout.connect(self._look)
        self._words.textChanged.connect(lambda _words: self._soon.start())
        self._layer.currentIndexChanged.connect(lambda _at: self._look())
        self._look()

    @property
    def chosen(self) -> dict[str, int]:
        """Contribution uuid → what it costs, 0 where nothing was written, in the order they were chosen."""
        return {uuid: self._costs.get(uuid, 0) for uuid in self._chosen}

    def _look(self) -> None:
        layer = self._layer.currentData()
        wanted = Filter(
            layers=frozenset({layer} if layer else ()),
            statuses=frozenset({Status.PUBLISHED}),
            words=self._words.text().strip(),
        )

        def look(store: Store) -> tuple[Filter, tuple[Row, ...], int]:
            features = store.matching(wanted)
            return wanted, store.rows(features[:_MOST_SHOWN]), len(features)

        self._wanted = wanted
        self._context.ask(self, look, self._arrived)

    def _arrived(self, answer: tuple[Filter, tuple[Row, ...], int]) -> None:
        wanted, self._found, self._matching = answer
        if wanted == self._wanted:  # otherwise somebody typed on
            self._show()

    def _show(self) -> None:
        clear(self._lines)
        self._shown = {}
        texts = self._context.texts
        below = [one for one in self._found if one.uuid not in self._chosen]
        for one in (*self._chosen.values(), *below):
            ticked = one.uuid in self._chosen
            line = IdeaLine(
                self._context, one, self._costs.get(one.uuid, 0), ticked=ticked, with_cost=self._with_costs
            )
            line.ticked.connect(self._tick)
            line.costs.connect(self._price)
            self._lines.addWidget(line)
            self._shown[one.uuid] = line
        if not self._chosen and not below:
            self._lines.addWidget(label(texts("ui-console-ideas-none"), "soft"))
        self._lines.addStretch(1)
        self._look_at_limit()

    def _look_at_limit(self) -> None:
        texts = self._context.texts
        too_many = texts("ui-console-ideas-too-many", most=MOST_OPTIONS)
        full = len(self._chosen) >= MOST_OPTIONS
        for uuid, line in self._shown.items():
            line.hold(too_many if full and uuid not in self._chosen else "")
        added = sum(one.uuid not in self._chosen for one in self._found)
        fits = self._matching <= _MOST_SHOWN and len(self._chosen) + added <= MOST_OPTIONS
        self._all.setEnabled(fits and added > 0)
        self._all.setToolTip("" if fits else too_many)
        self._count.setText(texts("ui-console-ideas-chosen", count=len(self._chosen), most=MOST_OPTIONS))

    def _tick(self, row: Row, ticked: bool) -> None:
        if not ticked:
            self._chosen.pop(row.uuid, None)
        else:
            self._chosen[row.uuid] = row
        self._look_at_limit()
        self.changed.emit()

    def _price(self, uuid: str, cost: int) -> None:
        self._costs[uuid] = cost
        self.changed.emit()

    def _take_all(self) -> None:
        self._chosen |= {one.uuid: one for one in self._found}
        self._show()
        self.changed.emit()
