"""What was brought in, honestly what was not, and the list of it for who wants to mend the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mapapp.imports import ImportReport
from mapapp.ui.context import UiContext
from mapapp.ui.import_summary import facts_of
from mapapp.ui.widgets import button, column, label, row, ticked
from mapapp.workspace.problems import Problem


class ImportDone(QWidget):
    """One undo in the window takes it back."""

    closed = Signal()

    def __init__(self, context: UiContext, file: Path, report: ImportReport) -> None:
        super().__init__()
        self._context, self._file, self._report = context, file, report
        texts, px = context.texts, context.theme.px
        outer = column(self, (px(32), px(28), px(32), px(24)), px(10))
        outer.addStretch(1)
        outer.addLayout(ticked(context.theme, label(texts("ui-import-done", count=report.taken), "title")))
        outer.addWidget(label(" ".join(facts_of(context, report))))
        outer.addWidget(label(texts("ui-import-undo-words"), "soft"))
        not_taken = len(report.refused) + len(report.photos_refused)
        if not_taken:
            outer.addWidget(label(texts("ui-import-left-out", count=not_taken), "problem"))
        outer.addStretch(1)
        doing = row(gap=px(12))
        doing.addStretch(1)
        if not_taken or report.already:
            save = button(texts("ui-import-save-list"), "", self._save)
            context.theme.dress(save, "save", "ink", 18)
            doing.addWidget(save)
        doing.addWidget(button(texts("ui-done"), "primary", self.closed.emit))
        outer.addLayout(doing)

    def _save(self) -> None:
        texts = self._context.texts
        suggestion = self._file.with_name(f"{self._file.stem}-{texts('ui-import-list-name')}.csv")
        chosen = self._context.dialogs.file_to_save(self, texts("ui-import-save-list"), suggestion, "CSV (*.csv)")
        if chosen is None:
            return
        from mapapp.projects.bringing_in import write_not_taken

        try:
            write_not_taken(self._report, chosen)
        except Problem as problem:
            self._context.tell_failure(problem)
        else:
            self._context.actions.reveal(chosen)
