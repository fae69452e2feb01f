"""Bring in a file: it is read, its columns are given a meaning, and its rows come in; or, where it was handed over
from here, what was changed in it is shown and taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from mapapp.domain.contribution import Status
from mapapp.imports import ImportReport, ImportWish, plan_import
from mapapp.imports.present import Present
from mapapp.projects.bringing_in import carry_out, present_in
from mapapp.projects.changes.difference import Change
from mapapp.projects.changes.plan import ChangesPlan, plan_changes
from mapapp.projects.changes.taking import take
from mapapp.projects.looking import Look, look_into
from mapapp.store.project_files import project_files
from mapapp.ui.changes_choices import ChangesChoices
from mapapp.ui.context import UiContext
from mapapp.ui.import_choices import MOST_COUNTED, ImportChoices
from mapapp.ui.import_done import ImportDone
from mapapp.ui.import_trouble import ImportTrouble
from mapapp.ui.tasks import Running
from mapapp.ui.working_dialog import WorkingDialog
from mapapp.workspace.progress import Progress

T = TypeVar("T")


def bring_in(context: UiContext, window: QWidget, file: Path) -> None:
    """Open the dialog over the window and leave it to the person."""
    dialog = ImportDialog(window, context, file)
    dialog.open()
    dialog.read()


class ImportDialog(WorkingDialog):
    """One face at a time. Nothing is written before the person says so, and then in one step."""

    def __init__(self, parent: QWidget, context: UiContext, file: Path) -> None:
        super().__init__(parent, context, context.texts("ui-import"))
        self._file = file
        self._looking: Running | None = None
        self._there: dict[str, Present] = {}

    def read(self, encoding: str | None = None, layer: str | None = None) -> None:
        """Look into the file, in a process of its own."""
        workspace, file = self._context.workspace, self._file
        self.work(
            self._words("ui-import-reading"),
            lambda progress: look_into(workspace, file, encoding=encoding, source_layer=layer, progress=progress),
            lambda look: self._looked(look, encoding, layer),
            self._give_up,
        )

    def _give_up(self, failure: Exception | None) -> None:
        """Say why it cannot be read; where somebody stopped the reading, go."""
        if failure is None:
            self.reject()
            return
        trouble = ImportTrouble(self._context, self._file.name, failure)
        trouble.closed.connect(self.reject)
        trouble.said.connect(lambda encoding: self.read(encoding))
        self.show_face(trouble)

    # a stranger's file

    def _looked(self, look: Look, encoding: str | None, layer: str | None) -> None:
        if look.handed_over:
            self._compare()
            return
        choices = ImportChoices(self._context, self._file, look, encoding, layer)
        choices.cancelled.connect(self.reject)
        choices.reread.connect(self.read)
        choices.changed.connect(lambda wish: self._preview(choices, look, wish))
        choices.wished.connect(lambda wish: self._begin(choices, look, wish))
        self.show_face(choices)

    def _preview(self, choices: ImportChoices, look: Look, wish: ImportWish) -> None:
        """Count what would come in; what was being counted for earlier choices is dropped."""
        if self._looking is not None:
            self._looking.cancel()
        workspace = self._context.workspace

        def count(progress: Progress) -> ImportReport:
            if wish.layer not in self._there:
                self._there[wish.layer] = present_in(workspace, wish.layer)
            project = workspace.snapshot.project
            some = look.sheet.first(MOST_COUNTED)
            return plan_import(some, wish, project, self._there[wish.layer], progress).report

        def told(answer: Callable[[T], None]) -> Callable[[T], None]:
            return lambda value: answer(value) if running is self._looking else None

        running = self._context.tasks.run(
            choices, count, told(choices.show_report), on_failure=told(choices.show_problem)
        )
        self._looking = running
        choices.destroyed.connect(lambda *_: running.cancel())

    def _begin(self, choices: ImportChoices, look: Look, wish: ImportWish) -> None:
        workspace, actor, file = self._context.workspace, self._context.actor, self._file

        def back(failure: Exception | None) -> None:
            self.show_face(choices)
            if failure is not None:
                choices.show_problem(failure)

        self.work(
            self._words("ui-import-bringing"),
            lambda progress: carry_out(workspace, actor, file, look.sheet, wish, progress),
            self._done,
            back,
        )

    def _done(self, report: ImportReport) -> None:
        done = ImportDone(self._context, self._file, report)
        done.closed.connect(self.accept)
        self.show_face(done)

    def _words(self, key: str) -> str:
        return self._context.texts(key, file=self._file.name)

    # a hand-over that comes back

    def _compare(self) -> None:
        workspace, file = self._context.workspace, self._file
        files = project_files(self._context.project_path)
        self.work(
            self._words("ui-import-comparing"),
            lambda progress: plan_changes(workspace, files, file, status=Status.PUBLISHED, progress=progress),
            self._compared,
            self._give_up,
        )

    def _compared(self, plan: ChangesPlan) -> None:
        choices = ChangesChoices(self._context, plan)
        choices.cancelled.connect(self.reject)
        choices.accepted.connect(lambda changes, new: self._take(choices, plan, changes, take_new=new))
        self.show_face(choices)

    def _take(
        self, choices: ChangesChoices, plan: ChangesPlan, changes: tuple[Change, ...], *, take_new: bool
    ) -> None:
        workspace, actor, texts = self._context.workspace, self._context.actor, self._context.texts
        added = plan.added if take_new else ()
        count = len(changes) + (plan.added_count if take_new else 0)

        def taken(_result: object) -> None:
            self._context.notices.good(texts("ui-changes-taken", count=count))
            self.accept()

        def back(failure: Exception | None) -> None:
            self.show_face(choices)
            if failure is not None:
                choices.show_problem(failure)

        self.work(
            self._words("ui-import-bringing"),
            lambda _progress: take(workspace, actor, changes, added, plan.file).result(),
            taken,
            back,
        )
