"""One of the maps that a project draws on: seen, found again, switched on or off, taken out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mapapp.basemaps import read_base_map
from mapapp.basemaps.online import KIND as ONLINE
from mapapp.domain.project import BaseMap
from mapapp.store.project_files import project_files
from mapapp.ui.context import UiContext
from mapapp.ui.panels.map_thumbnail import MapThumbnail
from mapapp.ui.widgets import button, column, icon_button, label, row
from mapapp.workspace.problems import Problem


@dataclass(frozen=True, slots=True)
class MapDeeds:
    """What can be done about a map."""

    find: Callable[[BaseMap], None]
    remove: Callable[[BaseMap], None]
    switch: Callable[[BaseMap], None]


class MapRow(QWidget):
    """A picture, the map's name and makers, and what can be done about it."""

    def __init__(self, context: UiContext, base_map: BaseMap, deeds: MapDeeds) -> None:
        super().__init__()
        self._context = context
        self._base_map = base_map
        self._deeds = deeds
        texts, px = context.texts, context.theme.px
        line = row(self, gap=px(12))
        self._thumbnail = MapThumbnail(context.theme, "globe" if base_map.kind == ONLINE else "map")
        line.addWidget(self._thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=px(1))
        words.addWidget(label(base_map.title))
        line.addLayout(words, 1)
        self._say_more(words)
        name = texts("ui-maps-remove", title=base_map.title)
        away = icon_button(context.theme, "x", name, lambda: deeds.remove(base_map))
        line.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        self.paint_again()

    def paint_again(self) -> None:
        """A picture may have come."""
        thumbnails = self._context.thumbnails
        self._thumbnail.show_file(thumbnails.find(self._base_map) if thumbnails else None)

    def _say_more(self, words: QVBoxLayout) -> None:
        if not self._is_there():
            find = button(self._context.texts("ui-maps-find"), "", lambda: self._deeds.find(self._base_map))
            words.addWidget(label(self._context.texts("ui-maps-missing"), "small"))
            words.addSpacing(self._context.theme.px(8))
            words.addWidget(find)
            return
        words.addWidget(label(self._base_map.attribution, "small"))
        if self._base_map.kind == ONLINE and self._context.online_maps is not None:
            self._say_whether_on(words)

    def _say_whether_on(self, words: QVBoxLayout) -> None:
        texts, online, base_map = self._context.texts, self._context.online_maps, self._base_map
        is_on = online.is_on(base_map)
        state = "ui-maps-online-is-on" if is_on else "ui-maps-online-is-off"
        words.addWidget(label(texts(state, host=online.look_into(base_map).host), "small"))
        deed = texts("ui-maps-online-stop" if is_on else "ui-maps-online-use")
        words.addSpacing(self._context.theme.px(8))
        words.addWidget(button(deed, "", lambda: self._deeds.switch(base_map)))

    def _is_there(self) -> bool:
        folder = project_files(self._context.project_path).basemaps
        try:
            read_base_map(folder / self._base_map.file, self._base_map.attribution)
        except Problem:
            return False
        return True
