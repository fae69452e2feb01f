"""The maps that a project draws on: seen, found again where a file is missing, added, and taken out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from mapapp.basemaps import read_base_map
from mapapp.domain.project import BaseMap, Project
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.projects.opening import OpenProject
from mapapp.store.project_files import project_files
from mapapp.ui.context import UiContext
from mapapp.ui.widgets import button, clear, column, icon_button, label, row
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
        self._list = column(gap=px(8))
        outer.addLayout(self._list)
        self._question = _Question(context)
        outer.addWidget(self._question)
        self._add = button(context.texts("ui-maps-add"), "", self._choose)
        context.theme.dress(self._add, "plus", "ink", 18)
        outer.addWidget(self._add)
        context.follow(self, self._on_changes)
        self._show(context.workspace.snapshot.project)

    def _on_changes(self, changes: Changes, snapshot: Snapshot) -> None:
        if changes.project is not None:
            self._show(snapshot.project)

    def _show(self, project: Project) -> None:
        clear(self._list)
        for base_map in project.base_maps:
            self._list.addLayout(self._row(base_map))

    def _row(self, base_map: BaseMap) -> QLayout:
        texts, px = self._context.texts, self._context.theme.px
        words = column(gap=px(1))
        words.addWidget(label(base_map.title))
        line = row(gap=px(8))
        line.addLayout(words, 1)
        if self._is_there(base_map):
            words.addWidget(label(base_map.attribution, "small"))
        else:
            words.addWidget(label(texts("ui-maps-missing"), "small"))
            line.addWidget(button(texts("ui-maps-find"), "", lambda: self._find(base_map)))
        name = texts("ui-maps-remove", title=base_map.title)
        line.addWidget(icon_button(self._context.theme, "x", name, lambda: self._remove(base_map)))
        return line

    def _is_there(self, base_map: BaseMap) -> bool:
        try:
            read_base_map(self._open.files.basemaps / base_map.file, base_map.attribution)
        except Problem:
            return False
        return True

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


class _Question(QWidget):
    """One line to fill in, there only while it is asked."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._texts = context.texts
        layout = column(self, gap=context.theme.px(4))
        self._words = label("", "small")
        self._line = QLineEdit()
        self._line.setMaxLength(300)
        self._line.setAccessibleName(context.texts("ui-maps-add"))  # until it is known what is asked
        self._line.returnPressed.connect(self._done)
        layout.addWidget(self._words)
        layout.addWidget(self._line)
        layout.addWidget(button(context.texts("ui-maps-go-on"), "", self._done))
        self._then: Callable[[str], None] = lambda _words: None
        self.hide()

    def ask(self, key: str, then: Callable[[str], None]) -> None:
        self._then = then
        self._words.setText(self._texts(key))
        self._line.setAccessibleName(self._texts(key))
        self._line.clear()
        self.show()
        self._line.setFocus()

    def _done(self) -> None:
        words = self._line.text().strip()
        if words:
            self._then(words)
