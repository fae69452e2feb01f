"""Everything people said: search it, narrow it by status, open one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mapapp.domain.contribution import Status
from mapapp.domain.filter import Filter
from mapapp.ui.context import UiContext
from mapapp.ui.flow import FlowLayout
from mapapp.ui.icons import tinted
from mapapp.ui.panels.contribution_list import ContributionList
from mapapp.ui.panels.nothing_here import NothingHere
from mapapp.ui.panels.panel import Panel
from mapapp.ui.widgets import chip, label, row
from mapapp.workspace.viewing import Viewing

_PAUSE_IN_TYPING_MS = 180
_OFFERED = (Status.PENDING, Status.PUBLISHED, Status.HIDDEN)


class ContributionsPanel(Panel):
    """The list and what narrows it, both ways in step with `viewing`."""

    def __init__(self, context: UiContext) -> None:
        texts, px = context.texts, context.theme.px
        super().__init__(context.theme, texts("ui-contributions"))
        self._context = context
        self._count = label("", "small", wrap=False)
        self.head.addWidget(self._count)
        narrowing = QWidget()
        lines = FlowLayout(narrowing, px(6))
        lines.setContentsMargins(px(20), px(10), px(16), px(10))
        self._search = self._search_field()
        self.body.addWidget(self._in_margins(self._search))
        self._chips = {status: self._chip(status) for status in _OFFERED}
        self._practice = chip(texts("ui-practice"))
        self._practice.toggled.connect(self._on_practice)
        for one in (*self._chips.values(), self._practice):
            lines.addWidget(one)
        self.body.addWidget(narrowing)
        self._nobody = NothingHere("sprout", texts("ui-empty-project"))
        self._no_match = NothingHere("search", texts("ui-empty-filter"))
        self.list = ContributionList(context, texts("ui-contributions"), self._nobody)
        self.list.contributions.counted.connect(self._on_counted)
        self.body.addWidget(self.list, 1)
        context.counts.changed.connect(self._on_counts)
        context.watch(self, self._on_viewing)
        self._on_counts()
        self._on_viewing(context.viewing)

    def _search_field(self) -> QLineEdit:
        px, colours = self._context.theme.px, self._context.theme.colours
        field = QLineEdit()
        field.setClearButtonEnabled(True)
        field.setPlaceholderText(self._context.texts("ui-search"))
        field.setAccessibleName(self._context.texts("ui-search"))
        glass = tinted("search", px(18), colours.ink_soft, colours.edge)
        field.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._typed = QTimer(self, singleShot=True, interval=_PAUSE_IN_TYPING_MS)
        self._typed.timeout.connect(self._on_typed)
        field.textEdited.connect(lambda _text: self._typed.start())
        field.textChanged.connect(lambda text: self._typed.start() if not text else None)
        return field

    def _in_margins(self, field: QWidget) -> QWidget:
        px, holder = self._context.theme.px, QWidget()
        line = row(holder, (px(20), 0, px(16), 0))
        line.addWidget(field)
        return holder

    def _chip(self, status: Status) -> QPushButton:
        made = chip(self._context.texts(f"ui-status-{status}"))
        made.toggled.connect(lambda on: self._on_status(status, on=on))
        return made

    # what the person does

    def _on_typed(self) -> None:
        self._show(words=self._search.text().strip())

    def _on_status(self, status: Status, *, on: bool) -> None:
        wanted = self._context.viewing.filter.statuses
        self._show(statuses=wanted | {status} if on else wanted - {status})

    def _on_practice(self, on: bool) -> None:
        self._show(practice=on)

    def _show(self, **changed: object) -> None:
        self._context.viewing.show(replace(self._context.viewing.filter, **changed))

    # what has happened

    def _on_viewing(self, viewing: Viewing) -> None:
        wanted = viewing.filter
        for status, one in self._chips.items():
            one.setChecked(status in wanted.statuses)
        self._practice.setChecked(wanted.practice)
        if not self._search.hasFocus() and self._search.text().strip() != wanted.words:
            self._search.setText(wanted.words)
        self.list.say_when_empty(self._nobody if wanted == Filter() else self._no_match)

    def _on_counted(self, count: int) -> None:
        self._count.setText(self._context.texts("ui-shown", count=count))

    def _on_counts(self) -> None:
        summary, texts = self._context.counts.summary, self._context.texts
        for status, one in self._chips.items():
            words = texts(f"ui-status-{status}")
            one.setText(f"{words}  {summary.count(status)}")
            one.setAccessibleName(texts("ui-status-filter", status=words, count=summary.count(status)))
        sessions = self._context.workspace.snapshot.sessions
        self._practice.setVisible(any(session.practice for session in sessions))
