"""The base map and overlays of a project, cut to travel inside a file that is handed over, or drawn on paper."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from mapapp.basemaps import read_base_map
from mapapp.basemaps.carrying import carried
from mapapp.basemaps.ground import ground_of
from mapapp.basemaps.online import KIND as ONLINE
from mapapp.domain.project import BaseMap, Project
from mapapp.store.project_files import basemaps_beside
from mapapp.workspace.ground import Box, CarriedTiles, CarryTiles, Ground
from mapapp.workspace.problems import Problem

log = logging.getLogger(__name__)


def carrier(snapshot: Path, project: Project) -> CarryTiles:
    """Cuts what the project draws on: the first base map that can be shown, then every overlay that fits.

    A map that is missing or damaged is left out: a hand-over of what people said does not wait for it.
    """
    folder = basemaps_beside(snapshot)
    mine = _of_this_machine(project)
    bases = [one for one in mine if not one.overlay]
    overlays = [one for one in mine if one.overlay]

    def carry(around: Box, most: int) -> tuple[CarriedTiles, ...]:
        found: list[CarriedTiles] = []
        for one in (*bases, *overlays):
            if not one.overlay and found:
                continue
            tiles = _carried(folder, one, around, most)
            if tiles is not None:
                found.append(tiles)
                most -= len(tiles.archive)
        return tuple(found)

    return carry


def ground_reader(snapshot: Path, project: Project) -> Callable[[Box], Ground]:
    """Reads the shapes of the first base map that has any; a map of pictures, or none at all, leaves paper plain."""
    folder = basemaps_beside(snapshot)

    def read(around: Box) -> Ground:
        for one in _of_this_machine(project):
            file = folder / one.file
            if not one.overlay and file.is_file():
                ground = ground_of(file, around, one.attribution)
                if ground.shapes:
                    return ground
        return Ground()

    return read


def _of_this_machine(project: Project) -> list[BaseMap]:
    """A map from the internet belongs to its makers: it is looked at, not taken along."""
    return [one for one in project.base_maps if one.kind != ONLINE]


def _carried(folder: Path, base_map: BaseMap, around: Box, most: int) -> CarriedTiles | None:
    try:
        source = read_base_map(folder / base_map.file, base_map.attribution)
        return carried(source, around, most, title=base_map.title, colour=base_map.colour)
    except Problem as problem:
        log.warning("base map %s does not travel along: %s", base_map.id, problem.code)
        return None
