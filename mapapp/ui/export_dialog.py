"""Hand over: who it is for, what leaves, in which form, where to; then the writing of it, and where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from mapapp.exports.exporter import ExportReport
from mapapp.ui.context import UiContext
from mapapp.ui.export_choices import ExportChoices
from mapapp.ui.export_done import ExportDone
from mapapp.ui.tasks import Running
from mapapp.ui.working import Working
from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.problem_text import problem_text


def hand_over(context: UiContext, window: QWidget) -> None:
    """Open the dialog over the window and leave it to the person."""
    ExportDialog(window, context).open()


class ExportDialog(QDialog):
    """Three faces: choosing, writing, written. Nothing is written before the person says so."""

    def __init__(self, parent: QWidget, context: UiContext) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._running: Running | None = None
        self.setWindowTitle(context.texts("ui-export"))
        self._width = min(context.theme.px(800), round(self.screen().availableGeometry().width() * 0.92))
        self.setMinimumWidth(self._width)
        self._faces = QStackedLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._faces)
        self.choices = ExportChoices(context)
        self.choices.cancelled.connect(self.reject)
        self.choices.wished.connect(self.begin)
        # Queued: the layout measures new words only once it has heard of them.
        self.choices.grown.connect(self._grow, Qt.ConnectionType.QueuedConnection)
        self._progress = Working(context)
        self._progress.cancelled.connect(self._cancel)
        self._done = ExportDone(context)
        self._done.closed.connect(self.accept)
        for face in (self.choices, self._progress, self._done):
            self._faces.addWidget(face)

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(self._width, self.choices.height_for(self._width))
        super().showEvent(event)

    def _grow(self) -> None:
        """Higher where there is more to see; never smaller under somebody's hand."""
        self.resize(self.width(), max(self.height(), self.choices.height_for(self.width())))

    def begin(self, wish: ExportWish) -> None:
        """Write, away from the window; the project can be used meanwhile."""
        texts = self._context.texts
        self._progress.begin(texts("ui-export-writing", file=wish.target.name), texts("ui-export-snapshot"))
        self._faces.setCurrentWidget(self._progress)
        self._running = self._context.tasks.run(
            self,
            lambda progress: self._context.actions.export(wish, progress),
            self._finished,
            on_failure=self._failed,
            on_progress=self._show_progress,
            on_cancelled=lambda: self._back(self._context.texts("ui-export-cancelled")),
        )

    def reject(self) -> None:
        """Escape and the window's own cross: stop the writing first, then close."""
        if self._running is not None:
            self._cancel()
        else:
            super().reject()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.show_progress(done, total)
        self._progress.say(self._context.texts("ui-export-rows", done=done, total=total))

    def _cancel(self) -> None:
        self._progress.show_stopping()
        self._running.cancel()

    def _finished(self, report: ExportReport) -> None:
        self._running = None
        self._done.show_report(report)
        self._faces.setCurrentWidget(self._done)

    def _failed(self, failure: Exception) -> None:
        self._back(problem_text(failure, self._context.texts))

    def _back(self, words: str) -> None:
        self._running = None
        self.choices.show_problem(words)
        self._faces.setCurrentWidget(self.choices)
