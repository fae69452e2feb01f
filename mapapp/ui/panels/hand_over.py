"""What there is to hand over, the way to do it, and the way in for what others have."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mapapp.domain.contribution import Status
from mapapp.ui import actions
from mapapp.ui.context import UiContext
from mapapp.ui.panels.panel import ScrolledPanel
from mapapp.ui.widgets import button, clear, column, frame, label, row, rule


class HandOverPanel(ScrolledPanel):
    """Counts by status, one button out and one in."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.theme, context.texts("ui-hand-over"))
        self._context = context
        texts, px = context.texts, context.theme.px
        self.inside.addWidget(label(texts("ui-hand-over-words"), "soft"))
        self._figures = column(gap=px(10))
        self.inside.addLayout(self._figures)
        export = button(texts("ui-export-more"), "primary", lambda: actions.export(context, self))
        context.theme.dress(export, "download", "on_action", 18)
        self.inside.addSpacing(px(4))
        self.inside.addWidget(export)
        self.inside.addSpacing(px(16))
        self.inside.addWidget(rule())
        self.inside.addSpacing(px(8))
        self.inside.addWidget(label(texts("ui-import"), "heading"))
        self.inside.addWidget(label(texts("ui-import-words"), "soft"))
        bring_in = button(texts("ui-import-more"), "", lambda: actions.bring_in(context, self))
        context.theme.dress(bring_in, "folder-open", "ink", 18)
        self.inside.addWidget(bring_in)
        context.counts.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        clear(self._figures)
        summary, texts = self._context.counts.summary, self._context.texts
        for status in (Status.PUBLISHED, Status.PENDING, Status.HIDDEN):
            self._figures.addWidget(self._figure(summary.count(status), texts(f"ui-hand-over-{status}")))

    def _figure(self, count: int, words: str) -> QWidget:
        px = self._context.theme.px
        holder = frame("panel")
        line = row(holder, (px(18), px(12), px(18), px(12)), px(14))
        number = label(str(count), "figure", wrap=False)
        number.setMinimumWidth(px(56))
        line.addWidget(number)
        line.addWidget(label(words, "soft"), 1)
        return holder
