"""What the marks of one page lie on: the project's maps, with those from the internet only where they are on."""

from __future__ import annotations

import binascii
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec

from mapapp.basemaps.online_maps import OnlineMaps
from mapapp.basemaps.thumbnails import Thumbnails
from mapapp.bridge import messages
from mapapp.bridge.views import Maps, maps_view
from mapapp.domain.project import BaseMap, Project


class Ground:
    """Lives on the screen's thread.

    Args:
        online: None on a screen that never asks the internet for anything.
        thumbnails: None where nobody looks at a list of maps.
    """

    def __init__(self, folder: Path, online: OnlineMaps | None = None, thumbnails: Thumbnails | None = None) -> None:
        self.folder = folder
        self._online = online
        self._thumbnails = thumbnails
        self._project: Project | None = None
        self.handlers: dict[type, Callable[[messages.FromPage], None]] = {messages.MapPainted: self._on_painted}

    def maps(self, project: Project) -> Maps:
        """What the page is told; a map that somebody has just switched on comes first."""
        self._project = project
        maps = maps_view(project, self.folder, self._is_on)
        pictured = {one.id for one in project.base_maps if self._thumbnails and self._thumbnails.find(one)}
        return replace(maps, base_maps=_marked(maps.base_maps, pictured), overlays=_marked(maps.overlays, pictured))

    def follow(self, switched: Callable[[], None], told: Callable[[Exception], None]) -> Callable[[], None]:
        """Hear of maps that are switched on or off, and of makers who do not answer; returns the way to stop it."""
        if self._online is None:
            return lambda: None
        self._online.on_trouble = told
        return self._online.watch(switched)

    def _is_on(self, base_map: BaseMap) -> bool:
        return self._online is not None and self._online.is_on(base_map)

    def _on_painted(self, message: messages.MapPainted) -> None:
        """A picture of a map that has gone meanwhile, or that is none, is nothing."""
        known = self._project.base_maps if self._project else ()
        base_map = next((one for one in known if one.id == message.id), None)
        if base_map is None or self._thumbnails is None:
            return
        try:
            data = binascii.a2b_base64(message.picture, strict_mode=True)
        except binascii.Error:
            return
        self._thumbnails.keep(base_map, data)


def _marked(shown: list[messages.BaseMapView], pictured: set[str]) -> list[messages.BaseMapView]:
    return [msgspec.structs.replace(one, pictured=one.id in pictured) for one in shown]
