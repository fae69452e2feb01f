"""What a planner changed in a hand-over: old and new, a tick for each contribution and one for all."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHeaderView, QTreeWidget, QTreeWidgetItem

from mapapp.projects.changes.difference import Change, Difference
from mapapp.projects.changes.plan import ChangesPlan
from mapapp.projects.taking_back import field_title
from mapapp.ui.context import UiContext
from mapapp.ui.sheet import Sheet
from mapapp.ui.widgets import button, frame, label, row
from mapapp.workspace.problem_text import problem_text

_FIELD, _OLD, _NEW = range(3)
_FIELD_WIDTH, _WORDS_WIDTH = 230, 250


class ChangesChoices(Sheet):
    """Ticked at first: everything that was changed on one side only."""

    accepted = Signal(object, bool)
    """The changes to take, and whether to take the new rows."""
    cancelled = Signal()

    def __init__(self, context: UiContext, plan: ChangesPlan) -> None:
        texts, px = context.texts, context.theme.px
        words = texts("ui-changes-words", rows=plan.rows, changes=len(plan.changes))
        super().__init__(context.theme, texts("ui-changes-title", file=plan.file), words)
        self._context, self._plan = context, plan
        self._tree = self._build_tree()
        self._all = QCheckBox(texts("ui-changes-all"))
        self._all.clicked.connect(self._on_all)
        self._new = QCheckBox(texts("ui-changes-new", count=plan.added_count))
        self._new.setChecked(plan.added_count > 0)
        self._problem = label("", "problem")
        self._problem.hide()
        if plan.changes:
            self.content.addWidget(self._all)
            self.content.addWidget(self._tree, 1)
        else:
            self.content.addWidget(label(texts("ui-changes-none"), "body"))
        if plan.added_count:
            self.content.addSpacing(px(8))
            self.content.addWidget(self._new)
        self._add_notes()
        self.content.addWidget(self._problem)
        self.foot.addWidget(button(texts("ui-not-now"), "", self.cancelled.emit))
        self._go = button(texts("ui-changes-go", count=0), "primary", self._accept)
        self._go.setDefault(True)
        self.foot.addWidget(self._go)
        self._tree.itemChanged.connect(self._count)
        self._new.toggled.connect(self._count)
        self._count()

    def show_problem(self, failure: Exception) -> None:
        self._problem.setText(problem_text(failure, self._context.texts))
        self._problem.show()

    @property
    def ticked(self) -> tuple[Change, ...]:
        return tuple(
            change
            for item, change in self._items
            if change.to_take and item.checkState(_FIELD) is Qt.CheckState.Checked
        )

    def _build_tree(self) -> QTreeWidget:
        texts, px = self._context.texts, self.theme.px
        tree = QTreeWidget()
        tree.setProperty("kind", "changes")
        tree.setHeaderLabels([texts(f"ui-changes-{one}") for one in ("what", "here", "file")])
        tree.setAccessibleName(texts("ui-changes-all"))
        tree.setRootIsDecorated(False)
        tree.setWordWrap(True)
        tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        tree.setMinimumHeight(px(340))
        tree.setIndentation(px(30))
        head = tree.header()
        head.setSectionResizeMode(_FIELD, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(_FIELD, px(_FIELD_WIDTH))
        head.setSectionResizeMode(_OLD, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(_NEW, QHeaderView.ResizeMode.Stretch)
        self._items = [(self._item(tree, change), change) for change in self._plan.changes]
        tree.expandAll()
        return tree

    def _item(self, tree: QTreeWidget, change: Change) -> QTreeWidgetItem:
        item = QTreeWidgetItem(tree, [f"{change.ref}   {_isolated(change.title)}"])
        font = QFont(tree.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(_FIELD, font)
        item.setFirstColumnSpanned(True)
        item.setSizeHint(_FIELD, QSize(0, self.theme.px(42)))
        if change.to_take:
            item.setCheckState(_FIELD, Qt.CheckState.Unchecked if change.conflict else Qt.CheckState.Checked)
        for difference in change.differences:
            self._line(item, difference)
        return item

    def _line(self, parent: QTreeWidgetItem, difference: Difference) -> None:
        texts, colours = self._context.texts, self.theme.colours
        words = (field_title(difference, texts), *self._words(difference))
        line = QTreeWidgetItem(parent, [_isolated(one) for one in words])
        self._make_room(line, *(line.text(column) for column in (_OLD, _NEW)))
        for column in (_FIELD, _OLD):
            line.setForeground(column, QBrush(QColor(colours.ink_soft)))
        against = ""
        if difference.refused is not None:
            against = problem_text(difference.refused, texts)
        elif difference.conflict:
            against = texts("ui-changes-conflict")
        if against:
            note = QTreeWidgetItem(parent, [_isolated(against)])
            note.setFirstColumnSpanned(True)
            note.setForeground(_FIELD, QBrush(QColor(colours.problem)))
            self._make_room(note)

    def _words(self, difference: Difference) -> tuple[str, str]:
        """Old and new; nobody reads degrees, so a place says how far it has moved."""
        texts = self._context.texts
        if difference.metres is not None:
            return texts("ui-changes-place-was"), texts("ui-changes-moved", metres=f"{difference.metres:.0f}")
        nothing = texts("changes-nothing")
        return difference.sent or nothing, difference.came or nothing

    def _make_room(self, item: QTreeWidgetItem, *words: str) -> None:
        """As many lines as the longest words need: a tree measures before it knows its width."""
        px, metrics = self.theme.px, self.fontMetrics()
        box = QRect(0, 0, px(_WORDS_WIDTH), 10_000)
        heights = [metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, text).height() for text in words]
        item.setSizeHint(_FIELD, QSize(0, max([metrics.height(), *heights]) + px(10)))

    def _add_notes(self) -> None:
        """Rows that are neither changes nor new ones."""
        reasons = self._plan.not_taken
        if not reasons:
            return
        texts, px = self._context.texts, self.theme.px
        ground = frame("warning")
        line = row(ground, (px(18), px(10), px(18), px(10)))
        said = [texts("ui-import-row", row=one.row, why=problem_text(one.reason, texts)) for one in reasons[:3]]
        if len(reasons) > 3:
            said.append(texts("ui-import-more-rows", count=len(reasons) - 3))
        line.addWidget(label("\n".join(said), "small"))
        self.content.addSpacing(px(8))
        self.content.addWidget(ground)

    def _on_all(self) -> None:
        ticked = Qt.CheckState.Checked if self._all.isChecked() else Qt.CheckState.Unchecked
        for item, change in self._items:
            if change.to_take:
                item.setCheckState(_FIELD, ticked)

    def _count(self, *_: object) -> None:
        takeable = [change for _item, change in self._items if change.to_take]
        ticked = len(self.ticked)
        self._all.setChecked(bool(takeable) and ticked == len(takeable))
        new = self._plan.added_count if self._new.isChecked() else 0
        self._go.setText(self._context.texts("ui-changes-go", count=ticked + new))
        self._go.setEnabled(ticked + new > 0)

    def _accept(self) -> None:
        self._problem.hide()
        self.accepted.emit(self.ticked, self._new.isChecked() and self._plan.added_count > 0)


def _isolated(words: str) -> str:
    """Words in a direction of their own: what is asked in another script keeps its question mark at its end."""
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}" if QGuiApplication.isRightToLeft() else words
