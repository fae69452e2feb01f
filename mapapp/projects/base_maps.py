"""Which base maps a project draws on: brought in, listed, taken out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mapapp.basemaps import read_base_map
from mapapp.basemaps.bringing import bring
from mapapp.basemaps.finding import Finder, gather_names
from mapapp.basemaps.gazetteer import Found
from mapapp.basemaps.wish import Wish
from mapapp.domain.edits import DefineProject
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.domain.project import BaseMap, Project
from mapapp.projects.opening import OpenProject, at_once, device_name, open_for_use
from mapapp.store.project_files import find_project
from mapapp.store.reading import read_info
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

OVERLAY_COLOURS = ("#8a3ffc", "#b5179e", "#006d77", "#9c4a00", "#2b50aa")
"""For overlays that nobody gave a colour: each is told from the others, and from the marks."""


@dataclass(frozen=True, slots=True)
class Addition:
    """What to bring in, and how. `id` empty makes one from the title; `colour` empty takes the next."""

    source: Path
    wish: Wish
    id: str = ""
    colour: str = ""


def add(project: Path, addition: Addition, progress: Progress) -> Mapping[str, Any]:
    """Bring a base map or overlay into a project, and say in facts what it is.

    Raises:
        Problem, Refusal: the file cannot be used, or the project not written; nothing was changed.
    """
    opened = open_for_use(project, at_once)
    try:
        added = add_to(opened, addition, office(), progress)
    finally:
        opened.workspace.close()
    return facts_of(added, opened.files.basemaps)


def add_to(opened: OpenProject, addition: Addition, actor: Actor, progress: Progress) -> BaseMap:
    """The same for a project in use; the new base map is the last of its list."""
    definition = opened.workspace.snapshot.project
    folder = opened.files.basemaps
    taken = {one.id for one in definition.base_maps}
    id = free_id(addition.id or addition.wish.title or addition.source.stem, taken)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{id}.pmtiles"
    source = bring(addition.source, file, addition.wish, progress)
    colour = addition.colour or OVERLAY_COLOURS[len(taken) % len(OVERLAY_COLOURS)]
    record = source.as_base_map(
        id,
        file.name,
        title=addition.wish.title or (_spoken(addition.source) if source.title == file.stem else ""),
        overlay=addition.wish.overlay,
        colour=colour if addition.wish.overlay else "",
    )
    try:
        define(opened, actor, lambda before: (*before, record))
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    gather_names(file)
    return record


def put_back(opened: OpenProject, base_map: BaseMap, source: Path, actor: Actor, progress: Progress) -> BaseMap:
    """Give a base map whose file is missing or damaged a file again; it keeps its name and its place.

    Raises:
        Problem: the file cannot be used; what was there stays.
    """
    wish = Wish(title=base_map.title, attribution=base_map.attribution, overlay=base_map.overlay)
    file = opened.files.basemaps / base_map.file
    file.parent.mkdir(parents=True, exist_ok=True)
    found = bring(source, file, wish, progress)
    record = replace(base_map, kind=found.kind, attribution=found.attribution)
    define(opened, actor, lambda before: tuple(record if one.id == base_map.id else one for one in before))
    gather_names(file)
    return record


def remove(project: Path, id: str) -> Mapping[str, Any]:
    """Take a base map out of a project; its file stays, for the undo and for the next time.

    Raises:
        Problem: the project has none of this id.
    """
    opened = open_for_use(project, at_once)
    try:
        left = remove_from(opened, id, office())
    finally:
        opened.workspace.close()
    return {"removed": id, "left": left}


def remove_from(opened: OpenProject, id: str, actor: Actor) -> list[str]:
    """The same for a project in use; gives the ids that are left."""
    known = [one.id for one in opened.workspace.snapshot.project.base_maps]
    if id not in known:
        raise Problem("basemap-unknown", opened.files.gpkg, id=id[:60], known=", ".join(known) or "–")
    define(opened, actor, lambda before: tuple(one for one in before if one.id != id))
    return [one for one in known if one != id]


def listed(project: Path) -> Mapping[str, Any]:
    """The base maps of a project and whether each can be shown."""
    folder = find_project(project).basemaps
    return {one.id: facts_of(one, folder) for one in read_info(project).project.base_maps}


def search(project: Path, words: str, near: tuple[float, float] | None, most: int) -> list[Found]:
    """Streets and places of a project by name, nearest first; `near` is the middle of the project by default."""
    folder = find_project(project).basemaps
    definition = read_info(project).project
    finder = Finder(folder / one.file for one in definition.base_maps)
    try:
        return finder.search(words, near or _middle(definition, folder), most)
    finally:
        finder.close()


def _middle(project: Project, folder: Path) -> tuple[float, float]:
    if project.area is not None:
        middle = project.area.centroid
        return middle.x, middle.y
    for base_map in project.base_maps:
        try:
            west, south, east, north = read_base_map(folder / base_map.file, base_map.attribution).bounds
        except Problem:
            continue
        return (west + east) / 2, (south + north) / 2
    return 0.0, 0.0


def facts_of(base_map: BaseMap, folder: Path) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "id": base_map.id,
        "title": base_map.title,
        "kind": "overlay" if base_map.overlay else base_map.kind,
        "file": str(folder / base_map.file),
        "attribution": base_map.attribution,
    }
    try:
        source = read_base_map(folder / base_map.file, base_map.attribution)
    except Problem as problem:
        return {**facts, "shown": False, "because": str(problem)}
    zooms = f"{source.min_zoom} to {source.max_zoom}"
    return {**facts, "shown": True, "zooms": zooms, "bounds": [round(side, 6) for side in source.bounds]}


def office() -> Actor:
    """Who acts on the command line."""
    return Actor(station=device_name(), permissions=EVERYTHING)


def define(opened: OpenProject, actor: Actor, change: Callable[[tuple[BaseMap, ...]], tuple[BaseMap, ...]]) -> None:
    definition: Project = opened.workspace.snapshot.project
    edit = DefineProject(replace(definition, base_maps=change(definition.base_maps)))
    opened.workspace.submit(edit, actor).result()


def _spoken(path: Path) -> str:
    """A file's name as people would say it."""
    return path.name.partition(".")[0].replace("_", " ").replace("-", " ").strip().capitalize()


def free_id(words: str, taken: set[str]) -> str:
    """An id that is a plain file name on every system."""
    plain = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:40] or "map"
    candidate, number = plain, 2
    while candidate in taken:
        candidate, number = f"{plain}-{number}", number + 1
    return candidate
