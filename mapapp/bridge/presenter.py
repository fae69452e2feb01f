"""Answers one page: hands what it says to whom it concerns, and tells it what changed."""

from __future__ import annotations

from collections.abc import Callable

from mapapp.bridge import messages
from mapapp.bridge.ground import Ground
from mapapp.bridge.line import Line
from mapapp.bridge.means import Means
from mapapp.bridge.parts import Parts, put_together
from mapapp.bridge.project_shown import project_shown
from mapapp.bridge.role import Screen
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.i18n import Texts
from mapapp.workspace.gathering import Gathering
from mapapp.workspace.viewing import Viewing
from mapapp.workspace.workspace import Workspace


def present(
    workspace: Workspace,
    viewing: Viewing,
    gathering: Gathering,
    screen: Screen,
    ground: Ground,
    means: Means,
    texts: Texts,
    said: Callable[[str], None],
) -> Presenter:
    """The presenter of one page with all its parts. `said` is called with each text for the page, `texts` are for
    whoever is in front of it."""
    line = Line(screen.role.page_messages, texts, said)
    parts = put_together(workspace, viewing, gathering, screen, ground, means, line)
    return Presenter(workspace, viewing, screen, line, parts)


class Presenter:
    """Lives on the screen's thread."""

    def __init__(self, workspace: Workspace, viewing: Viewing, screen: Screen, line: Line, parts: Parts) -> None:
        self._workspace = workspace
        self._screen = screen
        self._line = line
        self._parts = parts
        self._theme = screen.theme
        self._handlers = {messages.PageReady: self._on_ready, **parts.handlers}
        parts.visits.left.add(lambda _seat: self.look_at_the_disk())
        self._stop = (
            workspace.subscribe(self._on_changes),
            viewing.watch(self._on_viewing),
            parts.ground.follow(self._begin_anew, line.complain),
            *parts.closers,
        )

    def hear(self, text: str) -> None:
        """Take one message from the page. A wrong one is logged without its content and changes nothing."""
        message = self._line.heard(text)
        if message is not None:
            self._handlers[type(message)](message)

    def wear(self, theme: str) -> None:
        """The window looks different: ``light``, ``dark`` or ``contrast``."""
        self._theme = theme
        self._show_look()

    def look_at_the_disk(self) -> None:
        """Other programs fill disks too, and somebody makes room: ask now and then."""
        if self._line.is_ready and self._screen.role.resident_screen:
            self._parts.resting.look()

    def seats_as_they_were(self) -> None:
        """Forget where people moved their seats; whoever sits there goes on at the place from before."""
        self._parts.seating.forget()
        if self._line.is_ready:
            self._begin_anew()

    def may_use(self, device: str) -> bool:
        """Whether somebody at this screen has been lent the ``camera`` or the ``microphone``."""
        return not self._line.is_closed and self._parts.media.lending.has(device)

    def end_visits(self) -> None:
        """Somebody closes this screen, which no crash does: whoever sits at it has left."""
        self._parts.visits.end_all()

    def close(self) -> None:
        """Stop listening to page and workspace; answers still on their way find nobody."""
        self._line.close()
        for stop in self._stop:
            stop()

    def _on_ready(self, _message: messages.PageReady) -> None:
        self._line.open()
        self._show_all(self._workspace.snapshot)
        seats = [seat.id for seat in self._screen.seats]
        for seat in seats:
            self._parts.media.left(seat)  # a page that starts has nothing running
        self._parts.visits.restore(seats)

    def _begin_anew(self) -> None:
        """The page forgets what it knew; visits go on."""
        self._show_all(self._workspace.snapshot)
        self._parts.visits.go_on()

    def _show_all(self, snapshot: Snapshot) -> None:
        """Tell a page that knows nothing."""
        parts, role = self._parts, self._screen.role
        maps = parts.ground.maps(snapshot.project)
        self._line.say(project_shown(snapshot, role, parts.seating.views(), maps))
        self._show_look()
        parts.attendance.show_places()
        parts.here.show()
        parts.stage.show()
        parts.rounds.show()
        if role.resident_screen:
            parts.resting.begin()
        elif maps.problem is not None:
            self._line.complain(maps.problem)
        parts.marks.show_all()

    def _show_look(self) -> None:
        self._line.say(messages.LookChanged(self._theme, self._screen.calm))

    def _on_changes(self, changes: Changes, snapshot: Snapshot) -> None:
        if changes.project is not None:
            self._begin_anew()
        if changes.added:
            self.look_at_the_disk()
        parts = self._parts
        parts.here.changed(changes)
        parts.stage.changed(changes)
        parts.rounds.changed(changes)
        parts.marks.changed(changes, snapshot)
        parts.responding.changed(changes)

    def _on_viewing(self, _viewing: Viewing) -> None:
        self._parts.marks.viewing_changed()
