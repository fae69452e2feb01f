"""Bring in a file: it is read, its columns are given a meaning, and its rows come in; or, where it was handed over
from here, what was changed in it is shown and taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

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
from mapapp.ui.import_working import ImportWorking
from mapapp.ui.tasks import Running
from mapapp.workspace.progress import Progress

_WIDTH, _HEIGHT, _SCREEN_SHARE = 940, 800, 0.94
T = TypeVar("T")


def bring_in(context: UiContext, window: QWidget, file: Path) -> None:
    """Open the dialog over the window and leave it to the person."""
    dialog = ImportDialog(window, context, file)
    dialog.open()
    dialog.read()


class ImportDialog(QDialog):
    """One face at a time. Nothing is written before the person says so, and then in one step."""

    def __init__(self, parent: QWidget, context: UiContext, file: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._file = context, file
        self._running: Running | None = None
        self._looking: Running | None = None
        self._there: dict[str, Present] = {}
        self.setWindowTitle(context.texts("ui-import"))
        room = self.screen().availableGeometry()
        px = context.theme.px
        self.resize(
            min(px(_WIDTH), round(room.width() * _SCREEN_SHARE)),
            min(px(_HEIGHT), round(room.height() * _SCREEN_SHARE)),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._faces = QStackedLayout()
        outer.addLayout(self._faces)
        self._working = ImportWorking(context)
        self._working.cancelled.connect(self._cancel)
        self._faces.addWidget(self._working)

    def read(self, encoding: str | None = None, layer: str | None = None) -> None:
        """Look into the file, in a process of its own."""
        workspace, file = self._context.workspace, self._file
        self._work(
            "ui-import-reading",
            lambda progress: look_into(workspace, file, encoding=encoding, source_layer=layer, progress=progress),
            lambda look: self._looked(look, encoding, layer),
        )

    def reject(self) -> None:
        """Escape and the window's own cross: stop what is being done first, then close."""
        if self._running is not None:
            self._cancel()
        else:
            super().reject()

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
        self._show(choices)

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
            self._show(choices)
            if failure is not None:
                choices.show_problem(failure)

        self._work(
            "ui-import-bringing",
            lambda progress: carry_out(workspace, actor, file, look.sheet, wish, progress),
            self._done,
            back,
        )

    def _done(self, report: ImportReport) -> None:
        done = ImportDone(self._context, self._file, report)
        done.closed.connect(self.accept)
        self._show(done)

    # a hand-over that comes back

    def _compare(self) -> None:
        workspace, file = self._context.workspace, self._file
        files = project_files(self._context.project_path)
        self._work(
            "ui-import-comparing",
            lambda progress: plan_changes(workspace, files, file, status=Status.PUBLISHED, progress=progress),
            self._compared,
        )

    def _compared(self, plan: ChangesPlan) -> None:
        choices = ChangesChoices(self._context, plan)
        choices.cancelled.connect(self.reject)
        choices.accepted.connect(lambda changes, new: self._take(choices, plan, changes, take_new=new))
        self._show(choices)

    def _take(
        self, choices: ChangesChoices, plan: ChangesPlan, changes: tuple[Change, ...], *, take_new: bool
    ) -> None:
        workspace, actor, texts = self._context.workspace, self._context.actor, self._context.texts
        added = plan.added if take_new else ()
        count = len(changes) + (plan.added_count if take_new else 0)

        def taken(_result: object) -> None:
            self._running = None
            self._context.notices.good(texts("ui-changes-taken", count=count))
            self.accept()

        def back(failure: Exception | None) -> None:
            self._show(choices)
            if failure is not None:
                choices.show_problem(failure)

        self._work(
            "ui-import-bringing",
            lambda _progress: take(workspace, actor, changes, added, plan.file).result(),
            taken,
            back,
        )

    # work and faces

    def _work(
        self,
        title: str,
        work: Callable[[Progress], T],
        on_result: Callable[[T], None],
        back: Callable[[Exception | None], None] | None = None,
    ) -> None:
        """Do something away from the screen.

        Args:
            back: where to go when it failed or was stopped (None); without it the dialog says why, or closes.
        """
        texts = self._context.texts
        self._working.begin(texts(title, file=self._file.name), texts("ui-import-meanwhile"))
        self._faces.setCurrentWidget(self._working)

        def finished(result: T) -> None:
            self._running = None
            on_result(result)

        def failed(failure: Exception) -> None:
            self._running = None
            (back or self._trouble)(failure)

        def stopped() -> None:
            self._running = None
            if back is None:
                self.reject()
            else:
                back(None)

        self._running = running = self._context.tasks.run(
            self, work, finished, failed, self._working.show_progress, stopped
        )
        self.destroyed.connect(lambda *_: running.cancel())  # closing the window waits for whatever still runs

    def _cancel(self) -> None:
        self._working.show_stopping()
        if self._running is not None:
            self._running.cancel()

    def _trouble(self, failure: Exception) -> None:
        trouble = ImportTrouble(self._context, self._file.name, failure)
        trouble.closed.connect(self.reject)
        trouble.said.connect(lambda encoding: self.read(encoding))
        self._show(trouble)

    def _show(self, face: QWidget) -> None:
        for index in range(self._faces.count() - 1, -1, -1):
            old = self._faces.widget(index)
            if old is not face and old is not self._working:
                self._faces.removeWidget(old)
                old.deleteLater()
        if self._faces.indexOf(face) < 0:
            self._faces.addWidget(face)
        self._faces.setCurrentWidget(face)
