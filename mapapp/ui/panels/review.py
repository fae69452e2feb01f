"""The queue of what waits for a decision: read, publish or hide, next."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent

from mapapp.domain.contribution import Status
from mapapp.domain.filter import Filter
from mapapp.ui.context import UiContext
from mapapp.ui.moderating import Moderating
from mapapp.ui.panels.contribution_list import ContributionList
from mapapp.ui.panels.nothing_here import NothingHere
from mapapp.ui.panels.panel import Panel
from mapapp.ui.panels.review_responses import ReviewResponses
from mapapp.ui.widgets import frame, label, row

_QUEUE = Filter(statuses=frozenset({Status.PENDING}))


class ReviewPanel(Panel):
    """While it is shown the window looks at what is pending; afterwards at what it looked at before."""

    def __init__(self, context: UiContext) -> None:
        texts, px = context.texts, context.theme.px
        super().__init__(context.theme, texts("ui-review"))
        self._context = context
        self._before: Filter | None = None
        self._moderating = Moderating(context, self)
        self._waiting = label("", "small", wrap=False)
        self.head.addWidget(self._waiting)
        self._keys = frame("note")
        inside = row(self._keys, (px(14), px(10), px(14), px(10)))
        inside.addWidget(label(texts("ui-review-keys"), "small"))
        holder = row(margins=(px(20), px(4), px(16), px(10)))
        holder.addWidget(self._keys)
        self.body.addLayout(holder)
        self.list = ContributionList(context, texts("ui-review"), NothingHere("check", texts("ui-review-empty")))
        self.list.contributions.counted.connect(self._on_counted)
        self.body.addWidget(self.list, 1)
        self.responses = ReviewResponses(context)
        self.body.addWidget(self.responses, 1)
        for keys, status in (("P", Status.PUBLISHED), ("H", Status.HIDDEN)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda status=status: self._moderating.decide_selected(status))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._before is None:
            self._before = self._context.viewing.filter
            self._context.viewing.show(replace(_QUEUE, practice=self._before.practice))
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Minimising the window hides the panel too: that is no reason to look elsewhere.
        if not event.spontaneous() and self._before is not None:
            self._context.viewing.show(self._before)
            self._before = None

    def _on_counted(self, count: int) -> None:
        self._waiting.setText(self._context.texts("ui-review-waiting", count=count))
        self._keys.setVisible(count > 0)
        if count and self._before is not None and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.contributions.index(0))
