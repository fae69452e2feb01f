"""The list of contributions, in step with what the window looks at."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from mapapp.ui.context import UiContext
from mapapp.ui.panels.contribution_row import ROW_HEIGHT, ContributionRow
from mapapp.ui.panels.contributions_model import ContributionsModel
from mapapp.ui.panels.nothing_here import NothingHere
from mapapp.workspace.viewing import Viewing


class ContributionList(QTableView):
    """Shows what `viewing` filters and selects; a click or an arrow key selects there.

    A table of one column: at 100,000 lines Qt's list view lays all of them out again for every change (300 to
    500 ms), a table with rows of one height lays out none (1 ms).
    """

    def __init__(self, context: UiContext, name: str, empty: NothingHere) -> None:
        super().__init__()
        self._context, self._empty = context, empty
        self._counted = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.contributions = ContributionsModel(context, self)
        self.setModel(self.contributions)
        self.setItemDelegate(ContributionRow(context, self))
        self.contributions.counted.connect(self._on_counted)
        context.watch(self, self._on_viewing)
        context.theme.changed.connect(self._fit_rows)
        self._shown = context.viewing.filter
        self.contributions.show(self._shown)

    def say_when_empty(self, empty: NothingHere) -> None:
        """What stands here while nothing matches."""
        self._empty = empty
        self.viewport().update()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        feature = self.contributions.feature(current.row()) if current.isValid() else None
        if feature is not None:
            self._context.viewing.select(feature)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._counted and self.contributions.rowCount() == 0:
            painter = QPainter(self.viewport())
            self._empty.paint(painter, self.viewport().rect(), self._context.theme)
            painter.end()

    def _fit_rows(self) -> None:
        height = self._context.theme.px(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumHeight(2 * height)

    def _on_counted(self, _count: int) -> None:
        self._counted = True
        self._follow_selection()
        self.viewport().update()

    def _on_viewing(self, viewing: Viewing) -> None:
        if viewing.filter != self._shown:
            self._shown = viewing.filter
            self.contributions.show(viewing.filter)
        self._follow_selection()

    def _follow_selection(self) -> None:
        selected = self._context.viewing.selected
        row = self.contributions.row_of(selected)
        if row < 0:
            # The list itself would otherwise move to a neighbour and open that one.
            self.selectionModel().clear()
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self.contributions.index(row))
