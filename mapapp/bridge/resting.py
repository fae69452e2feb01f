"""A residents' screen rests while the disk is nearly full: nobody begins what could not be kept."""

from __future__ import annotations

from collections.abc import Callable

from mapapp.bridge import messages
from mapapp.workspace.workspace import Workspace


class Resting:
    """Tells one page when nobody new may begin, and when they may again. Who is there already goes on."""

    def __init__(self, workspace: Workspace, say: Callable[[messages.ToPage], None]) -> None:
        self._workspace = workspace
        self._say = say
        self._rests = False

    def begin(self) -> None:
        """The page has just been shown everything, and takes it that people may begin."""
        self._rests = False
        self.look()

    def look(self) -> None:
        """Ask how it stands; costs nothing worth counting."""
        self._workspace.then(self._workspace.ask(lambda store: store.has_room()), self._found)

    def _found(self, has_room: bool) -> None:
        if self._rests is not has_room:
            return
        self._rests = not has_room
        self._say(messages.ScreenRests(self._rests))
