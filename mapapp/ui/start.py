"""The start screen: go on with a project, look at the sample, begin a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QMainWindow, QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialogs import Dialogs
from mapapp.ui.new_project import NewProjectDialog
from mapapp.ui.new_project_wish import NewProjectWish
from mapapp.ui.panels.panel import scrolled
from mapapp.ui.project_card import ProjectCard
from mapapp.ui.recent import RecentProject, RecentProjects
from mapapp.ui.tasks import Tasks
from mapapp.ui.theme import Theme
from mapapp.ui.welcome import Welcome
from mapapp.ui.widgets import button, clear, column, frame, label, restyle, row
from mapapp.workspace.problem_text import problem_text

_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class StartActions:
    """What the start screen asks of the app.

    Attributes:
        open_project: opens a window on a project; raises what opening raises, and then nothing has changed.
        sample: the file of the sample neighbourhood, made where it is not there yet (away from the GUI thread).
        create: makes a project (away from the GUI thread) and gives its file.
        title_of: the title in a project file (away from the GUI thread); raises what reading raises.
    """

    open_project: Callable[[Path], None]
    sample: Callable[[], Path]
    create: Callable[[NewProjectWish], Path]
    title_of: Callable[[Path], str]


class StartWindow(QMainWindow):
    """Stays open where opening fails, with a sentence that says why."""

    closed = Signal()

    def __init__(
        self,
        texts: Texts,
        theme: Theme,
        recent: RecentProjects,
        actions: StartActions,
        dialogs: Dialogs,
        tasks: Tasks,
    ) -> None:
        super().__init__()
        self._texts, self._theme, self._recent = texts, theme, recent
        self._actions, self._dialogs, self._tasks = actions, dialogs, tasks
        px = theme.px
        self.setWindowTitle(texts("ui-app"))
        screen = self.screen().availableGeometry()
        self.resize(min(px(1120), screen.width()), min(px(720), screen.height()))
        ground = QWidget()
        ground.setProperty("kind", "ground")
        self.setCentralWidget(ground)
        sides = row(ground)
        welcome = Welcome(texts, theme)
        welcome.new_wanted.connect(self._new)
        welcome.open_wanted.connect(self._choose)
        welcome.sample_wanted.connect(self._open_sample)
        sides.addWidget(welcome)
        sides.addWidget(frame("rule-upright"))
        sides.addWidget(self._recent_side(), 1)
        self.refresh()

    def refresh(self) -> None:
        """Show the recent projects as they are now."""
        clear(self._cards)
        projects = self._recent.all()
        self._none.setVisible(not projects)
        for number, one in enumerate(projects):
            card = ProjectCard(self._texts, self._theme, one)
            card.chosen.connect(self._open)
            card.forgotten.connect(self._forget)
            self._cards.addWidget(card, number // _COLUMNS, number % _COLUMNS, Qt.AlignmentFlag.AlignTop)
            self._ask_title(card, one)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _recent_side(self) -> QWidget:
        texts, px = self._texts, self._theme.px
        side = QWidget()
        inside = column(side, (px(48), px(64), px(32), px(24)), px(16))
        inside.addWidget(label(texts("ui-start-recent"), "title"))
        self._note = frame("note")
        self._note_words = label()
        column(self._note, (px(16), px(12), px(16), px(12))).addWidget(self._note_words)
        self._note.hide()
        inside.addWidget(self._note)
        self._none = self._invitation()
        inside.addWidget(self._none)
        area = scrolled()
        self._cards = QGridLayout(area.widget())
        self._cards.setContentsMargins(0, 0, px(16), px(16))
        self._cards.setSpacing(px(16))
        self._cards.setAlignment(Qt.AlignmentFlag.AlignTop)
        for number in range(_COLUMNS):
            self._cards.setColumnStretch(number, 1)
        inside.addWidget(area, 1)
        return side

    def _invitation(self) -> QWidget:
        """What stands here before anything has been opened."""
        texts, px, theme = self._texts, self._theme.px, self._theme
        holder = frame("panel")
        inside = column(holder, (px(28), px(24), px(28), px(24)), px(10))
        inside.addWidget(label(texts("ui-start-empty"), "heading"))
        inside.addWidget(label(texts("ui-start-empty-words"), "soft"))
        inside.addSpacing(px(6))
        look = button(texts("ui-start-sample"), "", self._open_sample)
        theme.dress(look, "map-pinned", "ink", 20)
        inside.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _ask_title(self, card: ProjectCard, project: RecentProject) -> None:
        if not project.is_missing:
            self._tasks.run(card, lambda _progress: self._actions.title_of(project.path), card.show_title)

    def _new(self) -> None:
        create = self._actions.create
        dialog = NewProjectDialog(self, self._texts, self._theme, self._dialogs, self._tasks, create)
        if dialog.exec():
            self._open(dialog.made)

    def _choose(self) -> None:
        pattern = f"{self._texts('ui-project-files')} (*.gpkg)"
        chosen = self._dialogs.file_to_open(self, self._texts("ui-start-open"), pattern)
        if chosen is not None:
            self._open(chosen)

    def _open(self, path: Path) -> None:
        self._note.hide()
        self.centralWidget().setEnabled(True)
        try:
            self._actions.open_project(path)
        except Exception as failure:  # noqa: BLE001 - every one becomes a sentence, and the screen stays
            self._tell(failure)

    def _open_sample(self) -> None:
        """Made away from the window where it is not there yet, saying so."""
        self._say(self._texts("ui-start-sampling"), "note")
        self.centralWidget().setEnabled(False)
        self._tasks.run(self, lambda _progress: self._actions.sample(), self._open, self._tell)

    def _tell(self, failure: Exception) -> None:
        self.centralWidget().setEnabled(True)
        self._say(problem_text(failure, self._texts), "warning")
        self.refresh()

    def _say(self, words: str, kind: str) -> None:
        self._note_words.setText(words)
        self._note.setProperty("kind", kind)
        restyle(self._note)
        self._note.show()

    def _forget(self, path: Path) -> None:
        self._recent.forget(path)
        self.refresh()
