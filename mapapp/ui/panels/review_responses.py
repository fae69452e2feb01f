"""Comments and offers that wait to be read, below the contributions that do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mapapp.domain.responses import Comment, Offer
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.answering import Answering
from mapapp.ui.context import UiContext
from mapapp.ui.panels.panel import scrolled
from mapapp.ui.panels.response_card import response_card
from mapapp.ui.widgets import clear, column, label, rule
from mapapp.workspace.ports import Store

_MOST = 50
"""Shown at once, the oldest first; the next come as these are decided about."""

Waiting = list[tuple[Comment | Offer, str]]


class ReviewResponses(QWidget):
    """Hides itself while nothing waits."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._answering = Answering(context, self)
        px = context.theme.px
        outer = column(self)
        outer.addWidget(rule())
        outer.addSpacing(px(12))
        self._title = label("", "label")
        self._title.setContentsMargins(px(20), 0, px(16), px(6))
        outer.addWidget(self._title)
        area = scrolled()
        area.setAccessibleName(context.texts("ui-responses"))
        self._inside = column(area.widget(), (px(20), 0, px(16), px(16)), px(8))
        self._inside.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer.addWidget(area, 1)
        context.follow(self, self._on_changes)
        self.hide()
        self._look()

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        if changes.comments or changes.offers or any(mark.deleted for mark in changes.contributions):
            self._look()

    def _look(self) -> None:
        def look(store: Store) -> Waiting:
            found = [(one, store.contribution(one.contribution_uuid)) for one in store.waiting_responses(_MOST)]
            return [(one, mark.title or mark.ref) for one, mark in found if mark is not None and not mark.deleted]

        self._context.ask(self, look, self._show)

    def _show(self, waiting: Waiting) -> None:
        clear(self._inside)
        for one, about in waiting:
            answering = self._answering
            self._inside.addWidget(response_card(self._context, one, answering.decide, answering.revise, about))
        self._title.setText(self._context.texts("ui-responses-waiting", count=len(waiting)))
        self.setVisible(bool(waiting))
