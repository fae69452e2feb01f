"""Undo and redo, one history per person, so that nobody takes back another's work."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection

from mapapp.domain.edits import ChangeContribution, Edit, Moderate, RestoreContributions, ReviseComment

_MOST_STEPS = 100


class History:
    """What one person can take back and do again, newest last. Holds edits, which are data."""

    def __init__(self) -> None:
        self._undo: deque[Edit] = deque(maxlen=_MOST_STEPS)
        self._redo: deque[Edit] = deque(maxlen=_MOST_STEPS)

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def next_undo(self) -> Edit | None:
        return self._undo[-1] if self._undo else None

    def next_redo(self) -> Edit | None:
        return self._redo[-1] if self._redo else None

    def forget(self, uuids: Collection[str]) -> None:
        """Drop every step that holds something of what was erased: it must not come back."""
        for steps in (self._undo, self._redo):
            kept = [edit for edit in steps if not _mentioned(edit) & set(uuids)]
            steps.clear()
            steps.extend(kept)

    def did(self, inverse: Edit) -> None:
        """A new edit was made: what was undone before can no longer be redone."""
        self._undo.append(inverse)
        self._redo.clear()

    def undid(self, inverse: Edit | None) -> None:
        """The latest step was taken back; without an inverse it cannot be done again."""
        self._undo.pop()
        if inverse is not None:
            self._redo.append(inverse)

    def redid(self, inverse: Edit | None) -> None:
        """What was taken back last was done again; without an inverse it cannot be taken back any more."""
        self._redo.pop()
        if inverse is not None:
            self._undo.append(inverse)


def _mentioned(edit: Edit) -> set[str]:
    """The contributions and comments whose content a step carries."""
    if isinstance(edit, RestoreContributions):
        return {mark.uuid for mark in edit.contributions}
    if isinstance(edit, Moderate):  # with its reason
        return {decision.uuid for decision in edit.decisions}
    return {edit.uuid} if isinstance(edit, ChangeContribution | ReviseComment) else set()
