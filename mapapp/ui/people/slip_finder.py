"""Somebody stands here with a slip: find what they gave by its number, withdraw it or erase it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.edits import Decision, EraseContributions, Moderate
from mapapp.domain.identity import read_ref
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.context import UiContext
from mapapp.ui.dialog_frame import left_to_right
from mapapp.ui.widgets import button, clear, column, frame, label, pill, row
from mapapp.workspace.ports import FeatureId, Store

Slip = tuple[Contribution, FeatureId | None]


class SlipFinder(QWidget):
    """A field for the number, and under it what it stands for."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._ref = ""
        texts, px = context.texts, context.theme.px
        outer = column(self, gap=px(8))
        outer.addWidget(label(texts("ui-slip"), "label"))
        outer.addWidget(label(texts("ui-slip-words"), "small"))
        line = row(gap=px(8))
        self._number = QLineEdit()
        self._number.setPlaceholderText("K7-F3Q")
        self._number.setAccessibleName(texts("ui-slip-number"))
        self._number.setMaxLength(20)
        self._number.returnPressed.connect(self._find)
        line.addWidget(left_to_right(self._number), 1)
        find = button(texts("ui-slip-find"), "", self._find)
        context.theme.dress(find, "search", "ink", 18)
        line.addWidget(find)
        outer.addLayout(line)
        self._found = column(gap=px(8))
        outer.addLayout(self._found)
        context.follow(self, self._on_changes)

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        if self._ref and any(mark.ref == self._ref for mark in changes.contributions):
            self._look_up()

    def _find(self) -> None:
        self._ref = read_ref(self._number.text())
        if len(self._ref) > 1:
            self._look_up()

    def _look_up(self) -> None:
        ref = self._ref

        def look(store: Store) -> Slip | None:
            mark = store.by_ref(ref)
            return None if mark is None else (mark, store.feature(mark.uuid))

        self._context.ask(self, look, lambda slip: self._show(ref, slip))

    def _show(self, ref: str, slip: Slip | None) -> None:
        if ref != self._ref:
            return  # another one was looked for meanwhile
        clear(self._found)
        texts = self._context.texts
        if slip is None:
            self._found.addWidget(label(texts("ui-slip-unknown", ref=ref), "problem"))
        elif slip[0].deleted:
            self._found.addWidget(label(texts("ui-slip-gone", ref=ref), "soft"))
        else:
            self._found.addWidget(self._card(*slip))

    def _card(self, mark: Contribution, feature: FeatureId | None) -> QWidget:
        texts, px = self._context.texts, self._context.theme.px
        holder = frame("panel")
        inside = column(holder, (px(18), px(14), px(18), px(14)), px(8))
        head = row(gap=px(8))
        head.addWidget(label(mark.ref, "ref"), 1)
        head.addWidget(pill(texts(f"ui-status-{mark.status}"), str(mark.status)))
        inside.addLayout(head)
        inside.addWidget(label(mark.title or mark.words_for_others[:160] or texts("ui-no-words")))
        show = button(texts("ui-slip-show"), "", lambda: self._context.viewing.select(feature))
        self._context.theme.dress(show, "eye", "ink", 18)
        inside.addWidget(show)
        if mark.status is not Status.WITHDRAWN:
            withdraw = button(texts("ui-slip-withdraw"), "", lambda: self._withdraw(mark))
            self._context.theme.dress(withdraw, "eye-off", "ink", 18)
            inside.addWidget(withdraw)
        erase = button(texts("ui-slip-erase"), "danger", lambda: self._erase(mark))
        self._context.theme.dress(erase, "trash-2", "problem", 18)
        inside.addWidget(erase)
        inside.addWidget(label(texts("ui-slip-help"), "small"))
        return holder

    def _withdraw(self, mark: Contribution) -> None:
        told = self._context.texts("ui-slip-withdrawn", ref=mark.ref)
        reason = self._context.texts("ui-slip-withdrawn-reason")
        edit = Moderate((Decision(mark.uuid, Status.WITHDRAWN, reason),))
        self._context.submit(edit, lambda _changes: self._context.notices.good(told))

    def _erase(self, mark: Contribution) -> None:
        texts = self._context.texts
        title = texts("ui-slip-erase-title", ref=mark.ref)
        words, yes = texts("ui-slip-erase-words"), texts("ui-slip-erase-yes")
        if self._context.dialogs.confirm(self, title, words, yes, danger=True):
            self._context.submit(EraseContributions((mark.uuid,)), lambda _changes: self._finish(mark.ref))

    def _finish(self, ref: str) -> None:
        def told(everywhere: bool) -> None:
            key = "ui-slip-erased" if everywhere else "ui-slip-erased-soon"
            self._context.notices.good(self._context.texts(key, ref=ref))

        self._context.ask(self, lambda store: store.finish_erasing(), told)
