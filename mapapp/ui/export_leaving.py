"""Exactly what leaves with the present choices: counted in the project itself, and counted again at each change."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mapapp.domain.privacy import CELL_METRES
from mapapp.projects.previewing import Preview
from mapapp.ui.context import UiContext
from mapapp.ui.tasks import Running
from mapapp.ui.widgets import column, frame, label
from mapapp.workspace.dataset import Profile
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.wanted import Wanted

_SETTLE_MS = 150
"""Several changes in a row make one look-up."""


class ExportLeaving(QWidget):
    """A quiet box of sentences; `counted` gives the numbers to whoever shows them elsewhere."""

    counted = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._asked: tuple[Wanted, Profile] | None = None
        self._running: Running | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._count)
        px = context.theme.px
        outer = column(self)
        box = frame("note")
        inside = column(box, (px(16), px(12), px(16), px(12)), px(4))
        self._what, self._along = label("", "label"), label("", "small")
        self._places, self._facts = label("", "small"), label("", "small")
        for one in (self._what, self._along, self._places, self._facts):
            inside.addWidget(one)
        outer.addWidget(box)

    def ask(self, wanted: Wanted, profile: Profile) -> None:
        """Count anew, soon; an answer to an earlier question is dropped."""
        self._asked = (wanted, profile)
        if self._running is not None:
            self._running.cancel()
            self._running = None
        self._say(self._context.texts("ui-export-counting"))
        self._timer.start()

    def _count(self) -> None:
        wanted, profile = self._asked
        running = self._context.tasks.run(
            self,
            lambda progress: self._context.actions.preview(wanted, profile, progress),
            lambda preview: self._show(running, preview),
            on_failure=lambda failure: self._fail(running, failure),
        )
        self._running = running

    def _show(self, running: Running, preview: Preview) -> None:
        if running is not self._running:
            return
        texts = self._context.texts
        layers = " · ".join(f"{title} {count}" for title, count in preview.rows.items() if count)
        along = [texts("ui-export-media", count=preview.media)] if preview.media else []
        along += [f"{title} {count}" for title, count in preview.along.items()]
        places = [texts("ui-export-not-located", count=preview.not_located)] if preview.not_located else []
        places += (
            [texts("ui-export-coarsened", count=preview.coarsened, metres=CELL_METRES)] if preview.coarsened else []
        )
        self._say(
            texts("ui-export-leaving", count=preview.count) + (f" {layers}" if layers else ""),
            texts("ui-export-along", things=" · ".join(along)) if along else "",
            " ".join(places),
            texts("ui-export-facts", facts=" · ".join(preview.facts)),
        )
        self.counted.emit(preview)

    def _fail(self, running: Running, failure: Exception) -> None:
        if running is self._running:
            self._say(problem_text(failure, self._context.texts))

    def _say(self, *sentences: str) -> None:
        labels = (self._what, self._along, self._places, self._facts)
        for at, one in enumerate(labels):
            one.setText(sentences[at] if at < len(sentences) else "")
            one.setVisible(bool(one.text()))
