"""Every column of a file with what stands in its first rows, and what it becomes here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from mapapp.domain.layer import Layer
from mapapp.imports.cells import as_text
from mapapp.imports.columns import repeats
from mapapp.imports.sheet import Sheet
from mapapp.imports.suggestions import fields_of, suggested_fields, suggested_photos
from mapapp.ui.context import UiContext

_NEW, _OUT, _PHOTOS = "new", "out", "photos"
"""What a column can become besides a field or a question; colons keep them apart from ids."""
_EXAMPLES = 3
_LONGEST_EXAMPLE = 48


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a person has decided about the columns: as `ImportWish` wants it."""

    mapping: dict[str, str]
    drop: tuple[str, ...]
    photos: str | None


class ImportColumns(QTableWidget):
    """A row for each column. It starts with what such columns usually mean."""

    changed = Signal()

    def __init__(self, context: UiContext, sheet: Sheet, layer: Layer) -> None:
        super().__init__(len(sheet.columns), 3)
        self._context, self._sheet = context, sheet
        texts, px = context.texts, context.theme.px
        self.setProperty("kind", "columns")
        self.setHorizontalHeaderLabels([texts(f"ui-import-{one}") for one in ("column", "example", "becomes")])
        self.setAccessibleName(texts("ui-import-columns"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(48))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, px(190))
        self.setColumnWidth(2, px(260))
        self._choices: dict[str, QComboBox] = {}
        for row, name in enumerate(sheet.columns):
            self.setItem(row, 0, _cell(name))
            self.setItem(row, 1, _cell(_examples(sheet, name)))
            choice = self._choices[name] = QComboBox()
            choice.setAccessibleName(texts("ui-import-becomes-of", column=name))
            self.setCellWidget(row, 2, choice)
        self.offer(layer)

    def offer(self, layer: Layer) -> None:
        """Offer the fields and questions of a layer, with the usual meaning of each column chosen."""
        texts = self._context.texts
        offered = [(texts(f"ui-import-field-{one.replace('_', '-')}"), one) for one in fields_of(layer)]
        offered += [(one.label, one.id) for one in layer.questions]
        offered += [(texts(f"ui-import-becomes-{one}"), f":{one}") for one in (_NEW, _PHOTOS, _OUT)]
        usual = suggested_fields(self._sheet, layer)
        photos = suggested_photos(self._sheet)
        for name, choice in self._choices.items():
            choice.blockSignals(True)
            choice.clear()
            for words, target in offered:
                choice.addItem(words, target)
            idle = repeats(self._sheet, name) or all(cell is None for cell in self._sheet.columns[name])
            by_label = next((one.id for one in layer.questions if one.label == name), f":{_NEW}")
            target = f":{_PHOTOS}" if name == photos else usual.get(name, by_label)
            choice.setCurrentIndex(choice.findData(f":{_OUT}" if idle else target))
            choice.blockSignals(False)
            choice.currentIndexChanged.connect(self.changed, Qt.ConnectionType.UniqueConnection)

    def chosen(self, places: Collection[str]) -> Mapping:
        """What becomes of every column but those that hold the place."""
        targets = {name: one.currentData() for name, one in self._choices.items() if name not in places}
        return Mapping(
            mapping={name: target for name, target in targets.items() if not target.startswith(":")},
            drop=tuple(name for name, target in targets.items() if target == f":{_OUT}"),
            photos=next((name for name, target in targets.items() if target == f":{_PHOTOS}"), None),
        )

    def show_places(self, places: Collection[str]) -> None:
        """Columns that hold the place become nothing else."""
        for name, choice in self._choices.items():
            choice.setEnabled(name not in places)


def _cell(words: str) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setToolTip(words)
    return item


def _examples(sheet: Sheet, name: str) -> str:
    """The first different values, as they stand in the file."""
    said = dict.fromkeys(" ".join(as_text(cell).split()) for cell in sheet.columns[name] if cell is not None)
    shown = [one if len(one) <= _LONGEST_EXAMPLE else f"{one[:_LONGEST_EXAMPLE]}…" for one in said]
    return " · ".join(shown[:_EXAMPLES])
