"""The window's lower edge: what is safe, since when, and whom this machine asks. Only what is true."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.moments import Moments
from mapapp.ui.widgets import label, row

_LOOK_AGAIN_MS = 15_000
"""Snapshots finish on their own time; nobody announces them."""


class StatusLine(QWidget):
    """``43 saved · last snapshot 14:05 · offline``; or who is asked for a map, while one from the internet is on."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._moments = Moments(context.texts.language.code)
        px = context.theme.px
        self.setProperty("kind", "deep")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(34))
        line = row(self, (px(20), 0, px(20), 0), px(8))
        self._words = label("", "small", wrap=False)
        self._words.setAccessibleName(context.texts("ui-status-line"))
        line.addWidget(self._words)
        line.addStretch(1)
        self._file = label(context.project_path.name, "small", wrap=False)
        line.addWidget(self._file)
        again = QTimer(self, interval=_LOOK_AGAIN_MS)
        again.timeout.connect(self._show)
        again.start()
        context.counts.changed.connect(self._show)
        if context.online_maps is not None:
            stop = context.online_maps.watch(self._show)
            self.destroyed.connect(lambda *_: stop())
        self._show()

    def _show(self) -> None:
        texts = self._context.texts
        taken = self._context.actions.last_snapshot()
        asked = self._context.online_maps.hosts if self._context.online_maps else ()
        parts = [
            texts("ui-saved", count=self._context.counts.summary.total),
            texts("ui-snapshot", when=self._when(taken)) if taken else texts("ui-snapshot-none"),
            texts("ui-online", host=", ".join(asked)) if asked else texts("ui-offline"),
        ]
        self._words.setText("  ·  ".join(parts))

    def _when(self, taken: datetime) -> str:
        return self._moments.short(taken, datetime.now(UTC))
