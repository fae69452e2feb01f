"""The way back to the screen's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class GuiThread(QObject):
    """A `workspace.ports.Deliver` for Qt: made on the GUI thread, callable from any, runs there in order."""

    _jobs = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, job: Callable[[], None]) -> None:
        self._jobs.emit(job)

    def _run(self, job: Callable[[], None]) -> None:
        job()
