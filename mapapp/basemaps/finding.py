"""Search by name through everything a project draws on."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

import apsw

from mapapp.basemaps.gazetteer import Found, Gazetteer, open_gazetteer
from mapapp.workspace.problems import Problem

log = logging.getLogger(__name__)


class Finder:
    """The gazetteers of several base maps and overlays, opened at the first search; belongs to one thread."""

    def __init__(self, base_maps: Iterable[Path]) -> None:
        self.base_maps = tuple(base_maps)
        self._gazetteers: list[Gazetteer] | None = None

    def __len__(self) -> int:
        """How many names there are."""
        return sum(len(one) for one in self._opened())

    def search(self, words: str, near: tuple[float, float], most: int = 8) -> list[Found]:
        """The best of all: what was typed; where nothing fits, what may have been meant; the nearest first."""
        found = [one for gazetteer in self._opened() for one in gazetteer.search(words, near, most)]
        found.sort(key=lambda one: (one.meant, one.distance_m))
        if found and not found[0].meant:
            found = [one for one in found if not one.meant]
        return found[:most]

    def close(self) -> None:
        for gazetteer in self._gazetteers or ():
            gazetteer.close()
        self._gazetteers = None

    def _opened(self) -> list[Gazetteer]:
        if self._gazetteers is None:
            self._gazetteers = [one for path in self.base_maps if (one := _opened(path)) is not None]
        return self._gazetteers


def gather_names(base_map: Path) -> None:
    """Make the gazetteer of a map before anybody waits for it: of a city it takes seconds."""
    gazetteer = _opened(base_map)
    if gazetteer is not None:
        gazetteer.close()


def _opened(path: Path) -> Gazetteer | None:
    """A map that cannot be read has no names; why is told where the map itself is shown."""
    try:
        return open_gazetteer(path)
    except (Problem, OSError, apsw.Error) as failure:
        log.info("no names from %s: %s", path.name, failure)
        return None
