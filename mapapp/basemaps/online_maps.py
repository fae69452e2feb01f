"""The online maps of one window. Each is off until somebody switches it on, and off again at the next opening."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import TYPE_CHECKING

from mapapp.basemaps.grid import Tile
from mapapp.basemaps.online import OnlineSource, read_online
from mapapp.domain.project import BaseMap
from mapapp.workspace.ports import Deliver
from mapapp.workspace.problems import Problem
from mapapp.workspace.watchers import Watchers

if TYPE_CHECKING:
    from mapapp.basemaps.online_tiles import Answer, OnlineTiles

Watcher = Callable[[], None]
Trouble = Callable[[Problem], None]


class OnlineMaps:
    """Lives on the screen's thread; `tile` answers from elsewhere. A window for residents is given none."""

    def __init__(self, folder: Path, cache: Path, deliver: Deliver) -> None:
        self._folder = folder
        self._cache = cache
        self._deliver = deliver
        self._on: dict[str, OnlineSource] = {}
        self._silent: set[str] = set()
        self._tiles: OnlineTiles | None = None
        self._watchers = Watchers[[]]()
        self.on_trouble: Trouble = lambda _problem: None
        """Told once after each switching on, where the map's maker does not answer."""

    def look_into(self, base_map: BaseMap) -> OnlineSource:
        """Where a map would be asked for; raises Problem where its description cannot be used."""
        return read_online(self._folder / base_map.file, base_map.attribution)

    def switch_on(self, base_map: BaseMap) -> None:
        """From now on tiles that are looked at are asked for; raises Problem as `look_into`."""
        self._on[base_map.id] = self.look_into(base_map)
        self._silent.discard(base_map.id)
        self._tell()

    def switch_off(self, base_map: BaseMap) -> None:
        if self._on.pop(base_map.id, None) is not None:
            self._tell()

    def is_on(self, base_map: BaseMap) -> bool:
        return base_map.id in self._on

    @property
    def hosts(self) -> tuple[str, ...]:
        """Whom this window may ask just now."""
        return tuple(dict.fromkeys(source.host for source in self._on.values()))

    def tile(self, id: str, tile: Tile) -> Future[Answer | None]:
        """A tile of a map that is on; None where it is off, ends there, or its maker does not answer."""
        found: Future[Answer | None] = Future()
        source = self._on.get(id)
        if source is None or not source.reaches(tile):
            found.set_result(None)
            return found
        if self._tiles is None:
            from mapapp.basemaps.online_tiles import OnlineTiles  # takes a while to load, and few need it

            self._tiles = OnlineTiles(self._cache)
        self._tiles.ask(source.address_of(tile)).add_done_callback(lambda asked: self._answered(id, asked, found))
        return found

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Be told when a map is switched; returns the way to stop it."""
        return self._watchers.add(watcher)

    def close(self) -> None:
        self._on.clear()
        if self._tiles is not None:
            self._tiles.close()

    def _answered(self, id: str, asked: Future[Answer], found: Future[Answer | None]) -> None:
        try:
            found.set_result(asked.result())
        except CancelledError:
            found.set_result(None)
        except Problem as failure:
            problem = failure  # the name in the line above ends with its block
            self._deliver(lambda: self._complain(id, problem))
            found.set_result(None)

    def _complain(self, id: str, problem: Problem) -> None:
        if id in self._on and id not in self._silent:
            self._silent.add(id)
            self.on_trouble(problem)

    def _tell(self) -> None:
        self._watchers.tell()
