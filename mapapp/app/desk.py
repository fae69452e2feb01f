"""The windows that are open and the projects they show: one workspace a project, any number of windows."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QScreen

from mapapp.app.beside import Beside
from mapapp.app.displays import Wish
from mapapp.app.leaving import Leaving
from mapapp.app.window import Look, Window
from mapapp.i18n import Texts
from mapapp.modes import (
    FOR_ORGANISERS,
    FOR_RESIDENTS,
    FOR_RESIDENTS_ALONE,
    for_residents_together,
    for_residents_together_alone,
)
from mapapp.projects.opening import OpenProject, open_for_use
from mapapp.store.one_path import is_same_file
from mapapp.store.project_files import find_project
from mapapp.ui.context import ProjectActions
from mapapp.ui.delivery import GuiThread
from mapapp.ui.dialogs import Dialogs
from mapapp.ui.locking import make_ready
from mapapp.ui.mode_spec import ModeSpec
from mapapp.ui.new_project_wish import NewProjectWish
from mapapp.ui.recent import RecentProjects
from mapapp.ui.seat_places import SeatPlaces
from mapapp.ui.start import StartActions, StartWindow
from mapapp.ui.table_wish import TableWish
from mapapp.ui.tasks import Tasks
from mapapp.ui.theme import Theme
from mapapp.webview.printing import PagePrinter
from mapapp.webview.view import MapView
from mapapp.workspace.gathering import Gathering, Stage
from mapapp.workspace.problems import Problem


@dataclass
class _Opened:
    """A project in use, the windows on it, and what goes on round its table."""

    project: OpenProject
    gathering: Gathering = field(default_factory=Gathering)
    windows: list[Window] = field(default_factory=list)
    beside: Beside = field(init=False)

    @property
    def table(self) -> Window | None:
        """At most one: seats are known by their number alone."""
        return next((one for one in self.windows if one.mode.role.shared), None)


class Desk:
    """Opens projects and windows, and closes what is no longer looked at."""

    def __init__(
        self,
        texts: Texts,
        theme: Theme,
        recent: RecentProjects | None = None,
        early: MapView | None = None,
        seat_places: SeatPlaces | None = None,
    ) -> None:
        self._early = early
        self._tasks = Tasks()
        self._look = Look(texts, theme, Dialogs(texts, theme), self._tasks, seat_places or SeatPlaces())
        self._deliver = GuiThread()
        self._printer = PagePrinter()
        self._recent = recent or RecentProjects()
        self._opened: dict[Path, _Opened] = {}
        self._start: StartWindow | None = None

    def show_start(self) -> StartWindow:
        """The start screen; the same one while it is open."""
        if self._start is None:
            actions = StartActions(open_project=self.open, sample=_sample, create=_create, title_of=_title_of)
            look = self._look
            self._start = StartWindow(look.texts, look.theme, self._recent, actions, look.dialogs, self._tasks)
            self._start.closed.connect(self._start_closed)
        self._start.show()
        self._start.raise_()
        return self._start

    def open(self, path: Path) -> Window:
        """Show a project to its facilitator; one that is open already comes to the front.

        Raises:
            Problem: it cannot be opened.
        """
        gpkg = find_project(path).gpkg
        opened = self._in_use(gpkg)
        if opened is None:
            opened = self._take_up(gpkg)
            self._recent.opened(gpkg)
        window = next((one for one in opened.windows if one.mode is FOR_ORGANISERS), None)
        window = window or self._add_window(opened, FOR_ORGANISERS)
        window.shell.raise_()
        window.shell.activateWindow()
        if self._start is not None:
            self._start.close()
        return window

    def open_resident_screen(self, path: Path, mode: ModeSpec = FOR_RESIDENTS) -> Window:
        """One more screen for residents on a project that is open."""
        return self._add_window(self._opened[find_project(path).gpkg], mode)

    def open_table(self, path: Path, wish: TableWish) -> Window:
        """A table for residents on a project that is open; while one stands it is that one, for two tables would have
        one gathering between them. A locked one takes its place instead, and whoever sat there has left."""
        if wish.locked:
            return self.lock(path, for_residents_together_alone(wish.seats))
        standing = self._opened[find_project(path).gpkg].table
        if standing is None:
            return self.open_resident_screen(path, for_residents_together(wish.seats))
        standing.shell.raise_()
        standing.shell.activateWindow()
        return standing

    def open_console(self, path: Path) -> None:
        """The console of a project that is open, for its facilitator; the same one while it is open."""
        opened = self._opened[find_project(path).gpkg]
        opened.beside.open_console(next(one for one in opened.windows if one.mode is FOR_ORGANISERS))

    def lock(self, path: Path, mode: ModeSpec = FOR_RESIDENTS_ALONE, wish: Wish | None = None) -> Window:
        """Show residents a project that is open, locked, and nothing else until somebody types its PIN; beside a
        table, what the `wish` and the displays say. Consoles and walls that asked for no PIN are closed, whichever
        project is theirs."""
        opened = self._opened[find_project(path).gpkg]
        for one in tuple(self._opened.values()):
            one.beside.close()
        if mode.role.shared and opened.table is not None:
            opened.table.shell.dismiss()
        locked = self._add_window(opened, mode)
        others = [one.shell for opened in self._opened.values() for one in opened.windows if one is not locked]
        hidden = [one for one in (*others, self._start) if one is not None and one.isVisible()]
        for window in hidden:
            window.hide()

        def bring_back() -> None:
            for window in hidden:
                window.show()

        locked.shell.closed.connect(bring_back)
        if mode.role.shared:
            opened.beside.set_up(locked, wish or Wish())
        return locked

    def open_locked(
        self, path: Path, mode: ModeSpec = FOR_RESIDENTS_ALONE, wish: Wish | None = None, *, at_once: bool
    ) -> Window | None:
        """Show residents a project, locked, without a facilitator's window; None when the facilitator would rather
        not. `at_once` asks nothing: for a start that nobody watches.

        Raises:
            Problem: it cannot be opened, or `at_once` and there is no PIN that would let anybody out.
        """
        gpkg = find_project(path).gpkg
        opened = self._take_up(gpkg)
        workspace = opened.project.workspace
        try:
            if not at_once and not make_ready(None, workspace, gpkg.parent, self._look.dialogs):
                self._close(opened)
                return None
            if not workspace.ask(lambda store: store.pin_hash()).result():
                raise Problem("kiosk-without-pin", gpkg)
        except Problem:
            self._close(opened)
            raise
        return self.lock(gpkg, mode, wish)

    def close_all(self) -> None:
        """Close every window and finish what is being written."""
        for opened in tuple(self._opened.values()):
            for window in tuple(opened.windows):
                window.shell.dismiss()
        if self._start is not None:
            self._start.close()
        if self._early is not None:
            self._early.put_away()
        self._printer.close()
        self._tasks.finish()

    def _in_use(self, gpkg: Path) -> _Opened | None:
        """The project in this file, whichever of its names it was opened by."""
        return next((one for one in self._opened.values() if is_same_file(one.project.files.gpkg, gpkg)), None)

    def _take_up(self, gpkg: Path) -> _Opened:
        opened = self._opened[gpkg] = _Opened(open_for_use(gpkg, self._deliver))
        opened.beside = Beside(opened.gathering, opened.windows, partial(self._add_window, opened))
        return opened

    def _add_window(self, opened: _Opened, mode: ModeSpec, screen: QScreen | None = None) -> Window:
        taken = {window.number for window in opened.windows if window.mode.id == mode.id}
        number = next(free for free in count(1) if free not in taken)
        early, self._early = self._early, None  # the first window takes the page that has begun already
        window = Window(mode, opened.project, opened.gathering, self._look, self._actions(opened), number, early)
        opened.windows.append(window)
        window.shell.closed.connect(partial(self._window_closed, opened, window))
        window.begin(screen)
        return window

    def _window_closed(self, opened: _Opened, window: Window) -> None:
        opened.windows.remove(window)
        window.put_away()
        if window.mode.role.shared:
            # The next people at the table find a map that moves; the room is as dark as it was.
            opened.gathering.set(Stage(dark_wall=opened.gathering.stage.dark_wall))
        if all(one.mode.role.seats == 0 for one in opened.windows):
            opened.beside.close()  # nobody looks after a wall any more
        if not opened.windows and opened.project.files.gpkg in self._opened:
            self._close(opened)

    def _close(self, opened: _Opened) -> None:
        opened.beside.close()
        del self._opened[opened.project.files.gpkg]
        opened.project.workspace.close()

    def _start_closed(self) -> None:
        self._start.deleteLater()
        self._start = None

    def _actions(self, opened: _Opened) -> ProjectActions:
        path = opened.project.files.gpkg
        leaving = Leaving(opened.project, self._printer)
        return ProjectActions(
            open_resident_screen=lambda: self.open_resident_screen(path),
            lock=lambda: self.lock(path),
            open_table=partial(self.open_table, path),
            open_console=lambda: self.open_console(path),
            open_start=self.show_start,
            export=leaving.export,
            preview=leaving.preview,
            last_snapshot=leaving.last_snapshot,
            reveal=_reveal,
        )


# GDAL, pandas and Arrow take over a second to load: they are brought in when they are needed, so that a project
# is on the screen before that.


def _sample() -> Path:
    from mapapp.projects.sample import own_copy

    return own_copy()


def _title_of(path: Path) -> str:
    from mapapp.projects.reading import title_of

    return title_of(path)


def _create(wish: NewProjectWish) -> Path:
    from mapapp.projects.creating import create

    return create(wish.folder, title=wish.title, template=wish.template, area=wish.area, base_map=wish.base_map)


def _reveal(path: Path) -> None:
    """Show the folder; no system can be asked in one way to mark the file in it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
