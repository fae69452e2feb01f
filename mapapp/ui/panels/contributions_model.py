"""The contributions that match a filter, as a list of which only the lines in sight are ever fetched."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from mapapp.domain.filter import Filter
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.context import UiContext
from mapapp.workspace.feature_ids import Difference, FeatureIds
from mapapp.workspace.ports import FeatureId, Row, Store

ROW = Qt.ItemDataRole.UserRole + 1
"""The `Row` of a line, None while it is on its way."""

_AROUND = 40
"""Lines fetched before and after those in sight, so that scrolling meets them ready."""
_MOST_KEPT = 2_000

Index = QModelIndex | QPersistentModelIndex


class ContributionsModel(QAbstractListModel):
    """Follows one filter and every change of the project. Ids of all, words of those in sight."""

    counted = Signal(int)
    """How many match, after each look-up."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = Filter()
        self._features = FeatureIds.of(())
        self._rows: OrderedDict[FeatureId, tuple[Row, int]] = OrderedDict()
        self._age = 0
        self._begin_anew = True
        self._missing: set[int] = set()
        self._fetch_soon = QTimer(self, singleShot=True, interval=0)
        self._fetch_soon.timeout.connect(self._fetch)
        context.follow(self, self._on_changes)

    def show(self, wanted: Filter) -> None:
        """Follow another filter from now on."""
        self._wanted = wanted
        self._begin_anew = True
        self._look_up()

    def feature(self, row: int) -> FeatureId | None:
        return self._features[row] if 0 <= row < len(self._features) else None

    def row_of(self, feature: FeatureId | None) -> int:
        """Where a contribution stands in the list, -1 where it does not."""
        return self._features.position(feature)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._features)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._row(index.row())
        if role == ROW:
            return row
        return self._spoken(row) if row is not None else ""

    def _spoken(self, row: Row) -> str:
        """How a screen reader says the line: layer, words, status, ref."""
        layer = self._context.workspace.snapshot.project.layer(row.layer)
        status = self._context.texts(f"ui-status-{row.status}")
        return ", ".join(part for part in (layer.title, row.title or row.words[:120], status, row.ref) if part)

    def _row(self, number: int) -> Row | None:
        known = self._rows.get(self._features[number])
        if known is None or known[1] != self._age:
            self._missing.add(number)
            self._fetch_soon.start()
        return known[0] if known is not None else None

    def _fetch(self) -> None:
        first = max(min(self._missing) - _AROUND, 0)
        wanted = tuple(self._features[first : max(self._missing) + _AROUND + 1])[:_MOST_KEPT]
        self._missing.clear()
        age = self._age

        def arrived(rows: tuple[Row, ...]) -> None:
            for row in rows:
                self._rows[row.feature] = (row, age)
                self._rows.move_to_end(row.feature)
            while len(self._rows) > _MOST_KEPT:
                self._rows.popitem(last=False)
            if self._features:
                last = min(first + len(wanted), len(self._features)) - 1
                self.dataChanged.emit(self.index(min(first, last)), self.index(last))

        self._context.ask(self, lambda store: store.rows(wanted), arrived)

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        if changes.contributions or changes.project is not None:
            self._age += 1
            self._look_up()

    def _look_up(self) -> None:
        wanted, before = self._wanted, self._features

        def compare(store: Store) -> tuple[FeatureIds, Difference]:
            after = FeatureIds.of(store.matching(wanted))
            return after, before.difference_to(after)

        def arrived(answer: tuple[FeatureIds, Difference]) -> None:
            if wanted is self._wanted and before is self._features:
                self._take(*answer)

        self._context.ask(self, compare, arrived)

    def _take(self, features: FeatureIds, change: Difference) -> None:
        """Take out and put in only what differs, so that the reader's place in the list holds."""
        if self._begin_anew:
            self.beginResetModel()
            self._features, self._begin_anew = features, False
            self.endResetModel()
        else:
            self._replace(features, change)
        self.counted.emit(len(features))

    def _replace(self, features: FeatureIds, change: Difference) -> None:
        if change.removed:
            self.beginRemoveRows(QModelIndex(), change.start, change.start + change.removed - 1)
            self._features = self._features.without(change.start, change.removed)
            self.endRemoveRows()
        if change.inserted:
            self.beginInsertRows(QModelIndex(), change.start, change.start + change.inserted - 1)
            self._features = features
            self.endInsertRows()
        self._features = features
        if features:
            self.dataChanged.emit(self.index(0), self.index(len(features) - 1))
