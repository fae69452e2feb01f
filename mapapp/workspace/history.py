"""Undo and redo, one history per person, so that nobody takes back another's work."""

from __future__ import annotations

from collections import deque

from mapapp.domain.edits import Edit

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
