"""A dialog of several faces, between which something is done away from the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.tasks import Running
from mapapp.ui.working import Working
from mapapp.workspace.progress import Progress

_WIDTH, _HEIGHT, _SCREEN_SHARE = 940, 800, 0.94
T = TypeVar("T")


class WorkingDialog(QDialog):
    """Shows one face at a time; while work runs, how far it is and the way to stop."""

    def __init__(self, parent: QWidget, context: UiContext, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._running: Running | None = None
        self.setWindowTitle(title)
        room, px = self.screen().availableGeometry(), context.theme.px
        self.resize(
            min(px(_WIDTH), round(room.width() * _SCREEN_SHARE)),
            min(px(_HEIGHT), round(room.height() * _SCREEN_SHARE)),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._faces = QStackedLayout()
        outer.addLayout(self._faces)
        self._working = Working(context)
        self._working.cancelled.connect(self._cancel)
        self._faces.addWidget(self._working)

    def reject(self) -> None:
        """Escape and the window's own cross: stop what is being done first, then close."""
        if self._running is not None:
            self._cancel()
        else:
            super().reject()

    def work(
        self,
        title: str,
        work: Callable[[Progress], T],
        on_result: Callable[[T], None],
        back: Callable[[Exception | None], None],
    ) -> None:
        """Do something away from the screen.

        Args:
            back: where to go when it failed, or was stopped (None).
        """
        self._working.begin(title, self._context.texts("ui-import-meanwhile"))
        self._faces.setCurrentWidget(self._working)

        def finished(result: T) -> None:
            self._running = None
            on_result(result)

        def failed(failure: Exception) -> None:
            self._running = None
            back(failure)

        def stopped() -> None:
            self._running = None
            back(None)

        self._running = running = self._context.tasks.run(
            self, work, finished, failed, self._working.show_progress, stopped
        )
        self.destroyed.connect(lambda *_: running.cancel())  # closing the window waits for whatever still runs

    def _cancel(self) -> None:
        self._working.show_stopping()
        if self._running is not None:
            self._running.cancel()

    def show_face(self, face: QWidget) -> None:
        """Show this face, and let the others go."""
        for index in range(self._faces.count() - 1, -1, -1):
            old = self._faces.widget(index)
            if old is not face and old is not self._working:
                self._faces.removeWidget(old)
                old.deleteLater()
        if self._faces.indexOf(face) < 0:
            self._faces.addWidget(face)
        self._faces.setCurrentWidget(face)
