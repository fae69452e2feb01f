"""The project in numbers for one window: asked for once, told to all who show a count."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from mapapp.domain.summary import Summary
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)
_SETTLE_MS = 120
"""Many edits in a row (an import, a full hall) make one look-up."""


class Counts(QObject):
    """Holds the latest summary and says when it changed."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.summary = Summary(by_layer={})
        self._workspace = workspace
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._ask)
        stop = workspace.subscribe(lambda _changes, _snapshot: self._timer.start())
        self.destroyed.connect(lambda *_: stop())
        self._ask()

    def _ask(self) -> None:
        self._workspace.then(self._workspace.ask(lambda store: store.summary()), self._arrived, _not_counted)

    def _arrived(self, summary: Summary) -> None:
        if isValid(self):
            self.summary = summary
            self.changed.emit()


def _not_counted(failure: Exception) -> None:
    """Mostly the project was closed meanwhile; the last numbers stay, and whoever writes is told what is wrong."""
    log.info("not counted: %s", failure)
