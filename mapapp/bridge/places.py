"""Finds streets and places by name for one page, on a thread of its own: neither saving nor the screen waits."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mapapp.basemaps.finding import Finder
from mapapp.basemaps.gazetteer import Found
from mapapp.bridge import messages
from mapapp.workspace.workspace import Workspace

Say = Callable[[messages.ToPage], None]
_MOST = 8


class Places:
    """Answers `FindPlace`. Whoever types on has stopped waiting: of each seat only the latest words are looked up."""

    def __init__(self, workspace: Workspace, base_maps: Path, say: Say) -> None:
        self._workspace = workspace
        self._base_maps = base_maps
        self._say = say
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="places")
        self._latest: dict[str, messages.FindPlace] = {}
        self._finder = Finder(())
        self._open = True
        self.handlers = {messages.FindPlace: self._on_find}

    def close(self) -> None:
        """Stop answering; more than once does no harm."""
        if self._open:
            self._open = False
            self._latest.clear()
            self._thread.submit(lambda: self._finder.close())
            self._thread.shutdown(wait=False)

    def look_up(self, words: str, near: tuple[float, float], then: Callable[[list[Found]], None]) -> None:
        """Find something for Python itself; `then` is called on the screen's thread, unless this was closed."""
        if self._open:
            paths = self._paths()
            self._workspace.then(self._thread.submit(lambda: self._searched(words, near, paths)), then)

    def _paths(self) -> tuple[Path, ...]:
        return tuple(self._base_maps / one.file for one in self._workspace.snapshot.project.base_maps)

    def _on_find(self, message: messages.FindPlace) -> None:
        if not self._open or not all(math.isfinite(side) for side in message.near):
            return
        self._latest[message.seat] = message
        self._workspace.then(
            self._thread.submit(self._found, message, self._paths()), lambda found: self._tell(message, found)
        )

    def _found(self, message: messages.FindPlace, paths: tuple[Path, ...]) -> list[Found] | None:
        """On the thread."""
        if self._latest.get(message.seat) is not message:
            return None
        return self._searched(message.words, message.near, paths)

    def _searched(self, words: str, near: tuple[float, float], paths: tuple[Path, ...]) -> list[Found]:
        """On the thread."""
        if self._finder.base_maps != paths:
            self._finder.close()
            self._finder = Finder(paths)
        return self._finder.search(words, near, _MOST)

    def _tell(self, message: messages.FindPlace, found: list[Found] | None) -> None:
        if found is None or self._latest.get(message.seat) is not message:
            return
        places = [messages.NamedPlace(one.name, one.kind, one.at, one.distance_m, one.meant) for one in found]
        self._say(messages.PlacesFound(message.seat, message.words, places))
