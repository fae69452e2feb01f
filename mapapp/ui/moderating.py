"""What a facilitator decides about the open contribution: publish, hide with a reason, put back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.edits import Decision, Moderate, RemoveContributions
from mapapp.ui.context import UiContext


class Moderating(QObject):
    """Used by the inspector's buttons and by the keys of the queue alike."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent

    def decide_selected(self, status: Status) -> None:
        """Decide about what is selected; nothing happens when nothing is."""
        feature = self._context.viewing.selected
        if feature is not None:
            self._context.ask(
                self, lambda store: store.at(feature), lambda mark: self.decide(mark, status) if mark else None
            )

    def decide(self, mark: Contribution, status: Status) -> None:
        reason = ""
        if status is Status.HIDDEN:
            given = self._context.dialogs.ask_reason(self._window, mark.ref)
            if given is None:
                return
            reason = given
        decision = Decision(mark.uuid, status, reason)
        told = self._context.texts(f"ui-now-{status}", ref=mark.ref)
        self._context.submit(Moderate((decision,)), lambda _changes: self._context.notices.good(told))

    def remove(self, mark: Contribution) -> None:
        """Delete after asking; undo brings it back for as long as the window is open."""
        texts = self._context.texts
        sure = self._context.dialogs.confirm(
            self._window,
            texts("ui-delete-title", ref=mark.ref),
            texts("ui-delete-words"),
            texts("ui-delete"),
            danger=True,
        )
        if sure:
            told = texts("ui-deleted", ref=mark.ref)
            self._context.submit(RemoveContributions((mark.uuid,)), lambda _changes: self._context.notices.good(told))
