"""A hand-over that is written: what it holds, where it is, and what it could not hold."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mapapp.exports.exporter import ExportReport
from mapapp.ui.context import UiContext
from mapapp.ui.widgets import button, column, label, row, ticked


class ExportDone(QWidget):
    """What was written, where it is, and honestly what was not."""

    closed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        texts, px = context.texts, context.theme.px
        outer = column(self, (px(32), px(28), px(32), px(24)), px(10))
        outer.addStretch(1)
        self._title = label("", "title")
        outer.addLayout(ticked(context.theme, self._title))
        self._path = label("", "soft")
        self._facts, self._beside = label(), label("", "soft")
        self._lost = label("", "problem")
        for part in (self._path, self._facts, self._beside, self._lost):
            outer.addWidget(part)
        outer.addStretch(1)
        doing = row(gap=px(12))
        doing.addStretch(1)
        show = button(texts("ui-show-in-folder"), "", self._reveal)
        context.theme.dress(show, "folder-open", "ink", 18)
        doing.addWidget(show)
        doing.addWidget(button(texts("ui-done"), "primary", self.closed.emit))
        outer.addLayout(doing)
        self._file = Path()

    def show_report(self, report: ExportReport) -> None:
        texts = self._context.texts
        self._file = report.path
        self._title.setText(texts("ui-export-saved", file=report.path.name))
        self._path.setText(str(report.path.parent))
        facts = [texts("ui-export-count", count=report.count)]
        if report.not_located:
            facts.append(texts("ui-export-not-located", count=report.not_located))
        facts.append(texts("ui-export-in-crs", crs=report.crs))
        along = [texts("ui-export-media", count=report.media)] if report.media else []
        along += [f"{name} {count}" for name, count in report.along.items()]
        if along:
            facts.append(texts("ui-export-along", things=" · ".join(along)) + ".")
        facts.append(texts("ui-export-checked"))
        self._facts.setText(" ".join(facts))
        self._beside.setVisible(bool(report.beside))
        self._beside.setText(texts("ui-export-beside", names=", ".join(one.name for one in report.beside)))
        self._lost.setVisible(report.lost > 0)
        if report.lost:
            named = ", ".join(report.left_out)
            self._lost.setText(texts("ui-export-lost", count=report.lost, refs=named, crs=report.crs))

    def _reveal(self) -> None:
        self._context.actions.reveal(self._file)
