"""Maps from the internet among those that a project draws on: written down, and nothing more."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mapapp.basemaps.online import KIND, OnlineSource, online_source, read_online
from mapapp.domain.permissions import Actor
from mapapp.domain.project import BaseMap
from mapapp.projects.base_maps import define, facts_of, free_id, office
from mapapp.projects.opening import OpenProject, at_once, open_for_use
from mapapp.workspace.problems import Problem


def add_online(project: Path, address: str, *, title: str, attribution: str) -> Mapping[str, Any]:
    """Write an online map into a project; it asks for nothing until it is switched on.

    Args:
        address: of its tiles, or a description's file.

    Raises:
        Problem: it cannot be used, or names nobody to credit; nothing was changed.
    """
    opened = open_for_use(project, at_once)
    try:
        added = add_online_to(opened, described(address, title=title, attribution=attribution), office())
    finally:
        opened.workspace.close()
    return facts_of(added, opened.files.basemaps)


def described(address: str, *, title: str, attribution: str) -> OnlineSource:
    """An online map by the address of its tiles, or by a file that describes it; raises Problem as `add_online`."""
    if address.lower().endswith(".json") and "://" not in address:
        return read_online(Path(address), attribution, title)
    return online_source(address, title=title, attribution=attribution)


def add_online_to(opened: OpenProject, source: OnlineSource, actor: Actor) -> BaseMap:
    """The same for a project in use; the new map is the last of its list."""
    folder = opened.files.basemaps
    id = free_id(source.title, {one.id for one in opened.workspace.snapshot.project.base_maps})
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{id}.json"
    record = BaseMap(id, source.title, KIND, file.name, source.attribution)
    try:
        file.write_bytes(source.encoded())
        define(opened, actor, lambda before: (*before, record))
    except OSError as failure:
        raise Problem("cannot-write", file, reason=failure.strerror or type(failure).__name__) from failure
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    return record
