"""What every part of a console is given: the window's context, what goes on round the table, and the app around."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject

from mapapp.domain.contribution import Contribution, Status
from mapapp.ui.context import UiContext
from mapapp.workspace.gathering import Gathering, Watcher


@dataclass(frozen=True)
class Room:
    """One console's.

    Attributes:
        open_wall: shows the wall on another screen, or brings it to the front; False where there is none.
        put_seats_back: puts the seats that people moved where they were at the beginning.
    """

    context: UiContext
    gathering: Gathering
    open_wall: Callable[[], bool]
    put_seats_back: Callable[[], None]

    def set_stage(self, **changed: bool | str | datetime | None) -> None:
        """Change these fields of what everybody sees and may do (`workspace.gathering.Stage`)."""
        self.gathering.set(replace(self.gathering.stage, **changed))

    def watch(self, owner: QObject, watcher: Watcher) -> None:
        """Hear of every change round the table for as long as `owner` lives."""
        stop = self.gathering.watch(watcher)
        owner.destroyed.connect(lambda *_: stop())


def name_of(mark: Contribution) -> str:
    """What a contribution is called where there is one line for it: its title, else how its words begin."""
    return mark.called


def is_shown(mark: Contribution) -> bool:
    """Whether everybody may look at it."""
    return mark.status is Status.PUBLISHED and not mark.deleted and not mark.practice
