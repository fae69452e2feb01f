"""What stands beside a project's windows: the facilitator's console, and the wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from mapapp.app.displays import Wish, places
from mapapp.app.window import Window
from mapapp.modes import FOR_THE_ROOM, FOR_THE_ROOM_ALONE, at_the_console
from mapapp.projects.opening import device_name
from mapapp.ui.mode_spec import ModeSpec
from mapapp.ui.pin_door import PinDoor
from mapapp.workspace.gathering import Gathering

if TYPE_CHECKING:
    from mapapp.ui.console.window import ConsoleWindow

_SHARE_OF_SCREEN = 0.85

OpenWindow = Callable[[ModeSpec, QScreen], Window]


class Beside:
    """One project's console and wall, at most one of each. `open_window` shows a window of a mode on a display."""

    def __init__(self, gathering: Gathering, windows: list[Window], open_window: OpenWindow) -> None:
        self._gathering = gathering
        self._windows = windows
        self._open_window = open_window
        self._console: ConsoleWindow | None = None
        self._wall: Window | None = None

    def set_up(self, table: Window, wish: Wish) -> None:
        """Beside a table that is left alone: the console asks for the PIN, and both go when the table does."""
        self.close()
        where = places(table.shell.screen(), _displays(), wish)
        if where.wall is not None:
            self._show_wall(FOR_THE_ROOM_ALONE, where.wall)
        if where.console is not None:
            self._show_console(table, where.console, locked=True)
        table.shell.closed.connect(self.close)

    def open_console(self, window: Window) -> None:
        """For the facilitator at this window, who need not say who they are."""
        if self._console is None:
            self._show_console(window, window.shell.screen(), locked=False)
        self._console.raise_()
        self._console.activateWindow()

    def close(self) -> None:
        """Put both away; nothing where there is none."""
        if self._console is not None:
            self._console.dismiss()
        if self._wall is not None:
            self._wall.shell.dismiss()

    def _show_console(self, window: Window, screen: QScreen, *, locked: bool) -> None:
        from mapapp.ui.console.room import Room  # only who opens a console waits for it
        from mapapp.ui.console.window import ConsoleWindow

        room = Room(
            replace(window.context, actor=at_the_console(device_name())),
            self._gathering,
            open_wall=lambda: self._open_wall(console, FOR_THE_ROOM_ALONE if locked else FOR_THE_ROOM),
            put_seats_back=self._put_seats_back,
        )
        door = PinDoor(room.context, room.context.dialogs.ask_pin_at_console)
        console = self._console = ConsoleWindow(room, door.ask if locked else None)
        console.closed.connect(self._console_closed)
        if locked and screen == window.shell.screen():
            console.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, True)  # as the table itself
        _put_on(console, screen, whole=screen != window.shell.screen())

    def _open_wall(self, console: QWidget, mode: ModeSpec) -> bool:
        """On a display that shows neither the console nor a window with seats; whether there is one."""
        if self._wall is not None:
            self._wall.shell.raise_()
            return True
        taken = {console.screen(), *(one.shell.screen() for one in self._windows if one.shell.isVisible())}
        free = [one for one in _displays() if one not in taken]
        if free:
            self._show_wall(mode, free[-1])
        return bool(free)

    def _show_wall(self, mode: ModeSpec, screen: QScreen) -> None:
        wall = self._wall = self._open_window(mode, screen)
        displays = QGuiApplication.instance()

        def look(removed: QScreen) -> None:
            """Unplugged: the system would lay the wall over the table."""
            if removed == screen:
                wall.shell.dismiss()

        displays.screenRemoved.connect(look)
        wall.shell.closed.connect(lambda: displays.screenRemoved.disconnect(look))
        wall.shell.closed.connect(self._wall_closed)

    def _put_seats_back(self) -> None:
        for window in self._windows:
            if window.mode.role.shared:
                window.presenter.seats_as_they_were()

    def _console_closed(self) -> None:
        self._console = None

    def _wall_closed(self) -> None:
        self._wall = None


def _displays() -> list[QScreen]:
    """The smallest first."""
    return sorted(QGuiApplication.screens(), key=lambda one: one.size().width() * one.size().height())


def _put_on(window: QWidget, screen: QScreen, *, whole: bool) -> None:
    """Show it on a display, filling it where nothing else stands there."""
    window.setScreen(screen)
    room = screen.availableGeometry()
    if whole:
        window.setGeometry(room)
        window.showMaximized()
    else:
        window.resize(room.size() * _SHARE_OF_SCREEN)
        window.move(room.center() - window.rect().center())
        window.show()
