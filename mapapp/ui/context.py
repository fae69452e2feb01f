"""What every panel is given: the open project, the reader's language, the look, and the way to act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mapapp.basemaps.online_maps import OnlineMaps
from mapapp.basemaps.thumbnails import Thumbnails
from mapapp.domain.edits import Edit
from mapapp.domain.permissions import Actor
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.i18n import Texts
from mapapp.ui.counts import Counts
from mapapp.ui.dialogs import Dialogs
from mapapp.ui.notices import Notices
from mapapp.ui.table_wish import TableWish
from mapapp.ui.tasks import Tasks
from mapapp.ui.theme import Theme
from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.ports import Store
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.progress import Progress
from mapapp.workspace.viewing import Viewing
from mapapp.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mapapp.exports import ExportReport
    from mapapp.projects.previewing import Preview
    from mapapp.workspace.dataset import Profile
    from mapapp.workspace.wanted import Wanted

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ProjectActions:
    """What a window can ask of the app around it.

    Attributes:
        lock: leaves the machine alone with residents; every other window is out of sight until the PIN is typed.
        open_table: shows residents a table to sit round; locked, as `lock` does it.
        open_console: shows who sits round this project's table and what comes in, for its facilitator.
        export: runs away from the GUI thread and says how far it is; `Progress` raises `Cancelled` when it
            should stop; writes a whole file or none.
        preview: counts what would leave, away from the GUI thread too.
        last_snapshot: when the newest finished snapshot was taken, None for none yet.
        reveal: shows a file in the system's file manager.
    """

    open_resident_screen: Callable[[], None]
    lock: Callable[[], None]
    open_table: Callable[[TableWish], None]
    open_console: Callable[[], None]
    open_start: Callable[[], None]
    export: Callable[[ExportWish, Progress], ExportReport]
    preview: Callable[[Wanted, Profile, Progress], Preview]
    last_snapshot: Callable[[], datetime | None]
    reveal: Callable[[Path], None]


def _nobody_wants_it(unused: Callable[[], None]) -> None:
    unused()


@dataclass(frozen=True)
class UiContext:
    """One window's context. `map_view` is any widget; the window gives it the middle.

    `offer_escape` lets the page close what lies open on it, and calls back where nothing did.
    `online_maps` is None in a window that never asks the internet, `thumbnails` where no list of maps is seen.
    """

    workspace: Workspace
    viewing: Viewing
    texts: Texts
    theme: Theme
    actor: Actor
    map_view: QWidget
    project_path: Path
    actions: ProjectActions
    dialogs: Dialogs
    tasks: Tasks
    offer_escape: Callable[[Callable[[], None]], None] = _nobody_wants_it
    online_maps: OnlineMaps | None = None
    thumbnails: Thumbnails | None = None

    @cached_property
    def notices(self) -> Notices:
        """Sentences for whoever is in front of this window."""
        return Notices()

    @cached_property
    def counts(self) -> Counts:
        """The project in numbers, kept fresh, asked for once for the whole window."""
        return Counts(self.workspace)

    def submit(self, edit: Edit, on_done: Callable[[Changes], None] | None = None) -> None:
        """Do an edit; a refusal or a problem becomes a sentence on the window."""
        future = self.workspace.submit(edit, self.actor)
        self.workspace.then(future, on_done or (lambda _changes: None), self.tell_failure)

    def ask(self, owner: QObject, question: Callable[[Store], T], on_answer: Callable[[T], None]) -> None:
        """Look something up; the answer is dropped where `owner` has gone meanwhile."""

        def arrived(answer: T) -> None:
            if isValid(owner):
                on_answer(answer)

        self.workspace.then(self.workspace.ask(question), arrived, self.tell_failure)

    def follow(self, owner: QObject, listener: Callable[[Changes, Snapshot], None]) -> None:
        """Hear of every change for as long as `owner` lives."""
        stop = self.workspace.subscribe(listener)
        owner.destroyed.connect(lambda *_: stop())

    def watch(self, owner: QObject, watcher: Callable[[Viewing], None]) -> None:
        """Hear of every change of what the window looks at, for as long as `owner` lives."""
        stop = self.viewing.watch(watcher)
        owner.destroyed.connect(lambda *_: stop())

    def tell_failure(self, failure: Exception) -> None:
        self.notices.problem(problem_text(failure, self.texts))
