"""One window of a project: its shell, its page and the presenter between page and project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from platformdirs import user_cache_path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QScreen

from mapapp.basemaps.online_maps import OnlineMaps
from mapapp.basemaps.thumbnails import Thumbnails
from mapapp.bridge.content import ALL_STATUSES, PUBLISHED_ONLY, Content
from mapapp.bridge.ground import Ground
from mapapp.bridge.means import Means
from mapapp.bridge.presenter import present
from mapapp.bridge.reading_aloud import NoVoice
from mapapp.bridge.role import Company, Role, Screen
from mapapp.bridge.seating import NoMemory, seats_of
from mapapp.domain.permissions import Actor, Permission
from mapapp.i18n import Texts
from mapapp.paths import page
from mapapp.projects.opening import OpenProject, device_name
from mapapp.ui.context import ProjectActions, UiContext
from mapapp.ui.delivery import GuiThread
from mapapp.ui.dialogs import Dialogs
from mapapp.ui.mode_spec import ModeSpec
from mapapp.ui.people.slip_paper import SlipPaper
from mapapp.ui.pictures import pick_picture
from mapapp.ui.seat_places import SeatPlaces, TablePlaces
from mapapp.ui.shell import Shell
from mapapp.ui.tasks import Tasks
from mapapp.ui.theme import Theme
from mapapp.webview.speech import SystemVoice
from mapapp.webview.view import MapView
from mapapp.workspace.gathering import Gathering
from mapapp.workspace.viewing import Viewing

_TILES_KEPT = user_cache_path("mapapp", appauthor=False) / "online-tiles"
_LOOKS_AT_DISK_MS = 30_000
IDLE_SECONDS = 90
"""How long a resident's card waits untouched; the last 20 seconds are announced and can be extended."""


@dataclass(frozen=True, slots=True)
class Look:
    """What all windows share: words, look, dialogs, and slow work away from the screen."""

    texts: Texts
    theme: Theme
    dialogs: Dialogs
    tasks: Tasks
    seat_places: SeatPlaces


class Window:
    """Made of one mode and one open project; `put_away` closes page and presenter together.

    `number` tells apart the windows of one mode: each is a station of its own, or what one person is writing at
    one screen would come up at the other.
    """

    def __init__(
        self,
        mode: ModeSpec,
        project: OpenProject,
        gathering: Gathering,
        look: Look,
        actions: ProjectActions,
        number: int = 1,
        early: MapView | None = None,
    ) -> None:
        self.mode = mode
        self.number = number
        self._theme, self._gathering = look.theme, gathering
        self._worn = self._theme_here()
        workspace = project.workspace
        station = f"{device_name()}-{mode.id}" + (f"-{number}" if number > 1 else "")
        actor = Actor(station=station, permissions=mode.permissions)
        statuses = ALL_STATUSES if actor.may(Permission.SEE_UNPUBLISHED) else PUBLISHED_ONLY
        viewing = Viewing()
        folder = project.files.basemaps
        self._online = OnlineMaps(folder, _TILES_KEPT, GuiThread()) if actor.may(Permission.USE_INTERNET) else None
        thumbnails = Thumbnails(folder)
        content = Content(page(), workspace, folder, statuses, station, self._online)
        self.view = early or MapView(content)
        self.view.serve(content)
        self.presenter = present(
            workspace,
            viewing,
            gathering,
            _screen(mode.role, actor, workspace.snapshot.project.language, self._worn),
            Ground(folder, self._online, thumbnails),
            self._means(mode.role, look.seat_places),
            look.texts,
            self.view.say,
        )
        self.view.lend(self.presenter.may_use)
        self._theme.changed.connect(self._wear)
        self._stop_watching = gathering.watch(lambda _gathering: self._wear())
        self.context = UiContext(
            workspace=workspace,
            viewing=viewing,
            texts=look.texts,
            theme=look.theme,
            actor=actor,
            map_view=self.view,
            project_path=project.files.gpkg,
            actions=actions,
            dialogs=look.dialogs,
            tasks=look.tasks,
            offer_escape=self.view.offer_escape,
            online_maps=self._online,
            thumbnails=thumbnails,
        )
        self._disk = QTimer(self.view, interval=_LOOKS_AT_DISK_MS)
        self._disk.timeout.connect(self.presenter.look_at_the_disk)
        self._disk.start()
        if early is None:
            self.view.start()  # the browser gets ready while the rest of the window is made
        self.shell = Shell(mode, self.context)

    def begin(self, screen: QScreen | None = None) -> None:
        """Show the window, on a display if one is named, and tell its page, which lays the map out in the room that
        it then has."""
        if screen is not None:
            self.shell.setScreen(screen)
        self.shell.present()
        self.view.hear(self.presenter.hear)

    def put_away(self) -> None:
        """Stop listening, and close the page before its profile."""
        self._theme.changed.disconnect(self._wear)
        self._stop_watching()
        self._disk.stop()
        self.presenter.end_visits()
        self.presenter.close()
        if self._online is not None:
            self._online.close()
        self.view.put_away()

    def _choose_picture(self, take: Callable[[bytes], None]) -> None:
        """Not while the page's own message is still being heard: the dialog has an event loop of its own."""

        def choose() -> None:
            data = pick_picture(self.shell, self.context.dialogs, self.context.texts)
            if data is not None:
                take(data)

        QTimer.singleShot(0, self.shell, choose)

    def _means(self, role: Role, places: SeatPlaces) -> Means:
        return Means(
            choose_picture=self._choose_picture,
            take_back=self.view.take_back,
            slips=SlipPaper(),
            voice=SystemVoice() if role.resident_screen else NoVoice(),
            seat_memory=TablePlaces(places, role.seats, self._screen_size) if role.shared else NoMemory(),
        )

    def _screen_size(self) -> tuple[int, int]:
        return self.shell.screen().size().toTuple()

    def _wear(self) -> None:
        if self._worn != self._theme_here():
            self._worn = self._theme_here()
            self.presenter.wear(self._worn)

    def _theme_here(self) -> str:
        is_dark = self._gathering.stage.dark_wall and self.mode.role.company is Company.ROOM
        return "dark" if is_dark else self._theme.look.theme


def _screen(role: Role, actor: Actor, language: str, theme: str) -> Screen:
    idle_seconds = IDLE_SECONDS if role.resident_screen else 0
    return Screen(role, actor, seats_of(role.seats, language, idle_seconds), theme)
