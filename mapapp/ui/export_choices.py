"""The choices of a hand-over, each with plain words about what it means."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from mapapp.exports import EXPORTERS, Exporter, without_ending
from mapapp.projects.previewing import Preview
from mapapp.ui.context import UiContext
from mapapp.ui.export_extras import ExportExtras
from mapapp.ui.export_filters import ExportFilters
from mapapp.ui.export_leaving import ExportLeaving
from mapapp.ui.export_profile import ProfileChoice
from mapapp.ui.reference_systems import offered, usual
from mapapp.ui.sheet import Sheet
from mapapp.ui.widgets import button, column, label, row
from mapapp.workspace.dataset import Profile
from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.wanted import Wanted

_CRS = re.compile(r"EPSG:\d{4,6}", re.IGNORECASE)


class ExportChoices(Sheet):
    """Gathers an `ExportWish`; `grown` says that it may need more room."""

    wished = Signal(object)
    cancelled = Signal()
    grown = Signal()

    def __init__(self, context: UiContext) -> None:
        texts, px = context.texts, context.theme.px
        super().__init__(context.theme, texts("ui-export"), texts("ui-export-words"))
        self._context = context
        self._previewed: tuple[Wanted, Profile] | None = None
        self.content.addWidget(label(texts("ui-export-for"), "label"))
        self._profile = ProfileChoice(context)
        self.content.addWidget(self._profile)
        self.content.addSpacing(px(10))
        self._filters = ExportFilters(context)
        self._filters.show_profile(self._profile.chosen)
        self._filters.changed.connect(self._look)
        self.content.addWidget(self._filters)
        self.content.addSpacing(px(6))
        self._leaving = ExportLeaving(context)
        self._leaving.counted.connect(self._on_counted)
        self.content.addWidget(self._leaving)
        self.content.addSpacing(px(10))
        self._add_form()
        self._add_target()
        self._problem = label("", "problem")
        self._problem.hide()
        self.content.addWidget(self._problem)
        self.foot.addWidget(button(texts("ui-not-now"), "", self.cancelled.emit))
        self._go = button(texts("ui-export-go"), "primary", self._wish)
        self._go.setDefault(True)
        self.foot.addWidget(self._go)
        self._profile.changed.connect(self._on_profile)
        self._on_format()

    def show_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _add_form(self) -> None:
        texts, px = self._context.texts, self._context.theme.px
        self._format, self._crs = QComboBox(), QComboBox()
        for exporter in EXPORTERS:
            self._format.addItem(texts(exporter.title), exporter)
        self._format.currentIndexChanged.connect(self._on_format)
        self._crs.setEditable(True)
        self._crs.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for crs in offered(texts):
            self._crs.addItem(crs.words, crs.id)
        self._crs.setCurrentIndex(self._crs.findData(usual(self._context.workspace.snapshot.project.area)))
        self._crs.currentTextChanged.connect(self._look)
        line = row(gap=px(20))
        for key, editor in (("ui-export-format", self._format), ("ui-export-crs", self._crs)):
            above = column(gap=px(6))
            above.addWidget(self._buddy(texts(key), editor))
            above.addWidget(editor)
            line.addLayout(above, 1)
        self.content.addLayout(line)
        self.content.addSpacing(px(10))

    def _add_target(self) -> None:
        texts, px = self._context.texts, self._context.theme.px
        self._target = QLineEdit()
        self._target.textChanged.connect(self._look)
        self.content.addWidget(self._buddy(texts("ui-export-target"), self._target))
        line = row(gap=px(8))
        line.addWidget(self._target, 1)
        choose = button(texts("ui-choose"), "", self._choose)
        self._context.theme.dress(choose, "folder-open", "ink", 18)
        line.addWidget(choose)
        self.content.addLayout(line)
        self._extras = ExportExtras(self._context)
        self.content.addWidget(self._extras)

    def _buddy(self, words: str, editor: QWidget) -> QLabel:
        above = label(words, "label")
        above.setBuddy(editor)
        editor.setAccessibleName(words)
        return above

    @property
    def _exporter(self) -> Exporter:
        return self._format.currentData()

    def _on_counted(self, preview: Preview) -> None:
        self._profile.show_counts(preview.by_profile)
        self.grown.emit()

    def _on_profile(self) -> None:
        self._filters.show_profile(self._profile.chosen)
        self._look()

    def _on_format(self) -> None:
        """The file's ending follows the format, and a format with its own coordinates leaves no choice."""
        before = Path(self._target.text().strip())
        project = self._context.project_path
        stem = without_ending(before) if before.name else project.parent / f"{project.stem}-handover"
        self._target.setText(f"{stem}{self._exporter.extensions[0]}")
        self._extras.show_format(self._exporter)
        fixed = self._exporter.fixed_crs
        self._crs.setEnabled(not fixed)
        if fixed:
            self._crs.setCurrentIndex(self._crs.findData(fixed))
        self._look()

    def _choose(self) -> None:
        endings = " ".join(f"*{ending}" for ending in self._exporter.extensions)
        chosen = self._context.dialogs.file_to_save(
            self,
            self._context.texts("ui-export-target"),
            Path(self._target.text()),
            f"{self._format.currentText()} ({endings})",
        )
        if chosen is not None:
            named = chosen if chosen.suffix else chosen.with_suffix(self._exporter.extensions[0])
            self._target.setText(str(named))

    def _chosen_crs(self) -> str:
        """The offered one whose words stand there, or the code somebody typed; empty for neither."""
        text = self._crs.currentText().strip()
        number = self._crs.findText(text)
        if number >= 0:
            return self._crs.itemData(number)
        return text.upper() if _CRS.fullmatch(text) else ""

    def _look(self) -> None:
        complete = bool(self._filters.layers and self._chosen_crs() and self._target.text().strip())
        self._go.setEnabled(complete)
        asked = (self._filters.wanted, self._profile.chosen)
        if self._filters.layers and asked != self._previewed:
            self._previewed = asked
            self._leaving.ask(*asked)

    def _wish(self) -> None:
        self.show_problem("")
        self.wished.emit(
            ExportWish(
                format=self._exporter.id,
                profile=self._profile.chosen,
                wanted=self._filters.wanted,
                crs=self._chosen_crs(),
                target=Path(self._target.text().strip()).expanduser(),
                embed_media=self._extras.embed_media,
                licence=self._extras.licence,
            )
        )
