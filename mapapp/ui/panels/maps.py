"""The maps that a project draws on: seen, found again where a file is missing, added, and taken out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mapapp.domain.project import BaseMap, Project
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.projects.opening import OpenProject
from mapapp.store.project_files import project_files
from mapapp.ui.context import UiContext
from mapapp.ui.panels.map_question import MapQuestion
from mapapp.ui.panels.map_row import MapDeeds, MapRow
from mapapp.ui.widgets import button, clear, column, label
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

_ASKS = {"basemap-without-attribution": "ui-maps-maker", "picture-without-crs": "ui-maps-crs"}
"""What a file may leave open, and a person can say."""


class Maps(QWidget):
    """A part of the project's panel. Files are brought in away from the screen; one at a time."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._open = OpenProject(context.workspace, project_files(context.project_path))
        px = context.theme.px
        outer = column(self, gap=px(8))
        self._list = column(gap=px(16))
        outer.addLayout(self._list)
        self._none = label(context.texts("ui-maps-none"), "small")
        outer.addWidget(self._none)
        self._rows: dict[str, MapRow] = {}
        self._deeds = MapDeeds(self._find, self._remove, self._switch)
        outer.addSpacing(px(8))
        self._question = MapQuestion(context)
        outer.addWidget(self._question)
        self._add = button(context.texts("ui-maps-add"), "", self._choose)
        context.theme.dress(self._add, "plus", "ink", 18)
        outer.addWidget(self._add)
        self._watch_pictures()
        if context.online_maps is not None:
            online = button(context.texts("ui-maps-online-add"), "", self._ask_online)
            context.theme.dress(online, "globe", "ink", 18)
            outer.addWidget(online)
            stop = context.online_maps.watch(self._show_now)
            self.destroyed.connect(lambda *_: stop())
        context.follow(self, self._on_changes)
        self._show(context.workspace.snapshot.project)

    def _on_changes(self, changes: Changes, snapshot: Snapshot) -> None:
        if changes.project is not None:
            self._show(snapshot.project)

    def _show(self, project: Project) -> None:
        clear(self._list)
        self._rows = {one.id: MapRow(self._context, one, self._deeds) for one in project.base_maps}
        self._none.setVisible(not self._rows)
        for map_row in self._rows.values():
            self._list.addWidget(map_row)

    def _show_now(self) -> None:
        self._show(self._context.workspace.snapshot.project)

    def _watch_pictures(self) -> None:
        if self._context.thumbnails is not None:
            stop = self._context.thumbnails.watch(self._picture_came)
            self.destroyed.connect(lambda *_: stop())

    def _picture_came(self, id: str) -> None:
        if id in self._rows:
            self._rows[id].paint_again()

    def _file(self) -> Path | None:
        texts = self._context.texts
        return self._context.dialogs.file_to_open(self, texts("ui-maps-add"), f"{texts('ui-maps-files')} (*)")

    def _choose(self) -> None:
        source = self._file()
        if source is not None:
            self._bring(source, {})

    def _bring(self, source: Path, said: dict[str, str]) -> None:
        # Here and below: GDAL and its kin take a second to load, which only who brings in a map should wait for.
        from mapapp.basemaps.wish import Wish
        from mapapp.projects.base_maps import Addition, add_to

        wish = Wish(attribution=said.get("ui-maps-maker", ""), crs=said.get("ui-maps-crs", ""))
        addition = Addition(source, wish)
        self._work(
            lambda progress: add_to(self._open, addition, self._context.actor, progress),
            lambda problem: self._ask(problem, lambda key, words: self._bring(source, {**said, key: words})),
        )

    def _find(self, base_map: BaseMap) -> None:
        source, actor = self._file(), self._context.actor
        if source is not None:
            from mapapp.projects.base_maps import put_back

            self._work(
                lambda progress: put_back(self._open, base_map, source, actor, progress), self._context.tell_failure
            )

    def _remove(self, base_map: BaseMap) -> None:
        texts = self._context.texts
        title, words = texts("ui-maps-remove", title=base_map.title), texts("ui-maps-remove-words")
        if self._context.dialogs.confirm(self, title, words, texts("ui-maps-remove-yes")):
            from mapapp.projects.base_maps import remove_from

            actor = self._context.actor
            self._work(lambda _progress: remove_from(self._open, base_map.id, actor), self._context.tell_failure)

    def _ask_online(self) -> None:
        """Its address, then its makers: both must be said, neither is asked of the internet."""
        self._question.ask(
            "ui-maps-online-address",
            lambda address: self._question.ask(
                "ui-maps-online-maker", lambda maker: self._bring_online(address, maker)
            ),
        )

    def _bring_online(self, address: str, maker: str) -> None:
        from mapapp.projects.online_maps import add_online_to, described

        actor = self._context.actor

        def work(_progress: Progress) -> BaseMap:
            return add_online_to(self._open, described(address, title="", attribution=maker), actor)

        self._work(work, self._context.tell_failure)

    def _switch(self, base_map: BaseMap) -> None:
        """On only after it was read who will be asked for what; off at once."""
        texts, online = self._context.texts, self._context.online_maps
        if online.is_on(base_map):
            online.switch_off(base_map)
            return
        try:
            title = texts("ui-maps-online-title", title=base_map.title)
            words = texts("ui-maps-online-words", host=online.look_into(base_map).host)
            if self._context.dialogs.confirm(self, title, words, texts("ui-maps-online-use")):
                online.switch_on(base_map)
        except Problem as problem:
            self._context.tell_failure(problem)

    def _ask(self, problem: Exception, again: Callable[[str, str], None]) -> None:
        """Let a person say what the file does not, or tell what is wrong with it."""
        key = _ASKS.get(problem.code) if isinstance(problem, Problem) else None
        if key is None:
            self._context.tell_failure(problem)
        else:
            self._question.ask(key, lambda words: again(key, words))

    def _work(self, work: Callable[[Progress], object], on_failure: Callable[[Exception], None]) -> None:
        texts = self._context.texts
        self._question.hide()
        self._add.setEnabled(False)
        self._add.setText(texts("ui-maps-working"))

        def end() -> None:
            self._add.setEnabled(True)
            self._add.setText(texts("ui-maps-add"))

        def failed(failure: Exception) -> None:
            end()
            on_failure(failure)

        self._context.tasks.run(self, work, lambda _result: end(), failed)
