"""What one window is looking at: its filter and the selected contribution. List, map and inspector share it."""

from __future__ import annotations

from collections.abc import Callable

from mapapp.domain.filter import Filter
from mapapp.workspace.ports import FeatureId
from mapapp.workspace.watchers import Watchers

Watcher = Callable[["Viewing"], None]


class Viewing:
    """Lives on the screen's thread. Watchers are called after each change, also by the one who made it."""

    def __init__(self, wanted: Filter | None = None) -> None:
        self.filter = wanted or Filter()
        self.selected: FeatureId | None = None
        self.selected_on_map = False
        """Whether the selection came from a tap on the map: then the map need not move to it."""
        self._watchers = Watchers[Viewing]()

    def show(self, wanted: Filter) -> None:
        """Look at other contributions."""
        if wanted != self.filter:
            self.filter = wanted
            self._tell()

    def select(self, feature: FeatureId | None, *, on_map: bool = False) -> None:
        """Open a contribution, or put the open one away."""
        if feature != self.selected:
            self.selected = feature
            self.selected_on_map = on_map
            self._tell()

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Be told of changes; returns the way to stop it, which may be used twice."""
        return self._watchers.add(watcher)

    def _tell(self) -> None:
        self._watchers.tell(self)
