"""The choices of an import, each already made as well as the file allows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from mapapp.domain.contribution import Status
from mapapp.domain.layer import Layer
from mapapp.imports import ImportReport, ImportWish
from mapapp.projects.looking import Look
from mapapp.ui.context import UiContext
from mapapp.ui.import_columns import ImportColumns
from mapapp.ui.import_places import ImportPlaces
from mapapp.ui.import_summary import ImportSummary
from mapapp.ui.sheet import Sheet
from mapapp.ui.widgets import button, column, label, row
from mapapp.untrusted.text_encoding import CHOICES

_SETTLES_MS = 250
"""So long nothing must be chosen before it is counted anew."""
MOST_COUNTED = 5_000
"""Rows that are counted after each choice; more would make the window wait."""
_LEAST_TABLE = 230


class ImportChoices(Sheet):
    """Gathers an `ImportWish`.

    `changed` asks for a look at what would come in; `reread` for another layer or other letters (either may be None).
    """

    wished = Signal(object)
    changed = Signal(object)
    reread = Signal(object, object)
    cancelled = Signal()

    def __init__(self, context: UiContext, file: Path, look: Look, encoding: str | None, layer: str | None) -> None:
        texts, px = context.texts, context.theme.px
        words = texts("ui-import-facts", rows=len(look.sheet.numbers), columns=len(look.sheet.columns))
        super().__init__(context.theme, texts("ui-import-title", file=file.name), words)
        self._context, self._look, self._encoding, self._source_layer = context, look, encoding, layer
        self._media: Path | None = None
        line = self._line()
        self._layer = self._field(line, "ui-import-into")
        for one in context.workspace.snapshot.project.layers:
            self._layer.addItem(one.title, one)
        self._status = self._field(line, "ui-import-status")
        for status in (Status.PUBLISHED, Status.PENDING):
            self._status.addItem(texts(f"ui-import-status-{status}"), status)
        self._add_reading(line)
        self._places = ImportPlaces(context, look.sheet)
        self._add_section(self._places)
        self._columns = ImportColumns(context, look.sheet, self.layer)
        self._columns.setMinimumHeight(px(_LEAST_TABLE))
        self.content.addWidget(self._columns, 1)
        self.content.addSpacing(px(8))
        self._photos = button(texts("ui-import-photos-folder"), "quiet", self._choose_media)
        context.theme.dress(self._photos, "folder-open", "action", 18)
        self.content.addWidget(self._photos)
        self.summary = ImportSummary(context)
        self._add_section(self.summary)
        self.foot.addWidget(button(texts("ui-not-now"), "", self.cancelled.emit))
        self._go = button(texts("ui-import-go"), "primary", lambda: self.wished.emit(self.wish()))
        self._go.setDefault(True)
        self.foot.addWidget(self._go)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLES_MS)
        self._settled.timeout.connect(lambda: self.changed.emit(self.wish()))
        self._layer.currentIndexChanged.connect(lambda _index: self._columns.offer(self.layer))
        for signal in (
            self._layer.currentIndexChanged,
            self._status.currentIndexChanged,
            self._places.changed,
            self._columns.changed,
        ):
            signal.connect(self._on_choice)
        self._on_choice()

    @property
    def layer(self) -> Layer:
        return self._layer.currentData()

    def wish(self) -> ImportWish:
        """What is chosen now."""
        places = tuple(name for name in (self._places.x, self._places.y) if name)
        columns = self._columns.chosen(places)
        return ImportWish(
            layer=self.layer.id,
            mapping=columns.mapping,
            drop=columns.drop,
            x=self._places.x,
            y=self._places.y,
            crs=self._places.crs,
            status=self._status.currentData(),
            photos=columns.photos,
            media=self._media,
        )

    def show_report(self, report: ImportReport) -> None:
        """What would come in."""
        self.summary.show_report(report)
        self._places.show_found(report)
        self._columns.show_places(report.place_columns)
        if len(self._look.sheet.numbers) > MOST_COUNTED:
            self.summary.say_of_the_first(MOST_COUNTED)
            self._go.setText(self._context.texts("ui-import-go"))
        else:
            self._go.setText(self._context.texts("ui-import-go-count", count=report.taken))
        self._go.setEnabled(report.taken > 0)

    def show_problem(self, failure: Exception) -> None:
        self.summary.show_problem(failure)
        self._go.setText(self._context.texts("ui-import-go"))
        self._go.setEnabled(False)

    def _on_choice(self, *_: object) -> None:
        self._go.setEnabled(False)
        self._photos.setVisible(self.wish().photos is not None)
        self.summary.show_counting()
        self._settled.start()

    def _add_reading(self, line: QHBoxLayout) -> None:
        """Which layer of the file, and how its letters are written, where that is a question."""
        sheet = self._look.sheet
        if self._look.layers:
            layers = self._field(line, "ui-import-layer")
            layers.addItems(self._look.layers)
            layers.setCurrentText(self._source_layer or self._look.layers[0])
            layers.currentTextChanged.connect(lambda name: self.reread.emit(self._encoding, name))
        if sheet.evidence or self._encoding is not None:
            letters = self._field(line, "ui-import-letters")
            letters.addItem(self._context.texts("ui-import-found", what=sheet.encoding), None)
            for one in CHOICES:
                letters.addItem(one, one)
            letters.setCurrentIndex(max(letters.findData(self._encoding), 0))
            letters.currentIndexChanged.connect(
                lambda _index: self.reread.emit(letters.currentData(), self._source_layer)
            )

    def _choose_media(self) -> None:
        texts = self._context.texts
        chosen = self._context.dialogs.folder(self, texts("ui-import-photos-folder"), self._media or Path.home())
        if chosen is not None:
            self._media = chosen
            self._photos.setText(texts("ui-import-photos-in", folder=chosen.name))
            self._context.theme.redress(self._photos)

    def _line(self) -> QHBoxLayout:
        line = row(gap=self.theme.px(20))
        self.content.addLayout(line)
        self.content.addSpacing(self.theme.px(6))
        return line

    def _field(self, line: QHBoxLayout, key: str) -> QComboBox:
        words, editor = self._context.texts(key), QComboBox()
        above = column(gap=self.theme.px(6))
        title = label(words, "label")
        title.setBuddy(editor)
        editor.setAccessibleName(words)
        above.addWidget(title)
        above.addWidget(editor)
        line.addLayout(above, 1)
        return editor

    def _add_section(self, part: QWidget) -> None:
        self.content.addWidget(part)
        self.content.addSpacing(self.theme.px(8))
