"""Where the rows of a file are: in which columns, and in which coordinates; found, or said by a person."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from mapapp.imports.report import ImportReport
from mapapp.imports.sheet import Sheet
from mapapp.ui.context import UiContext
from mapapp.ui.reference_systems import offered
from mapapp.ui.widgets import column, label, row

_CRS = re.compile(r"EPSG:\d{4,6}", re.IGNORECASE)


class ImportPlaces(QWidget):
    """For a layer only its coordinates; for a table its two columns as well."""

    changed = Signal()

    def __init__(self, context: UiContext, sheet: Sheet) -> None:
        super().__init__()
        texts, px = context.texts, context.theme.px
        self._texts = texts
        line = row(self, gap=px(20))
        self._x, self._y, self._crs = QComboBox(), QComboBox(), QComboBox()
        fields = [("ui-import-crs", self._crs)]
        if sheet.shapes is None:
            for choice in (self._x, self._y):
                choice.addItem(texts("ui-import-find-it"), None)
                for name in sheet.columns:
                    choice.addItem(name, name)
            fields = [("ui-import-x", self._x), ("ui-import-y", self._y), *fields]
        self._crs.setEditable(True)
        self._crs.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._crs.addItem(texts("ui-import-find-it"), None)
        for crs in offered(texts):
            self._crs.addItem(crs.words, crs.id)
        for key, editor in fields:
            above = column(gap=px(6))
            title = label(texts(key), "label")
            title.setBuddy(editor)
            editor.setAccessibleName(texts(key))
            above.addWidget(title)
            above.addWidget(editor)
            line.addLayout(above, 1)
            editor.currentTextChanged.connect(self.changed)

    @property
    def x(self) -> str | None:
        return self._x.currentData() if self._both else None

    @property
    def y(self) -> str | None:
        return self._y.currentData() if self._both else None

    @property
    def crs(self) -> str | None:
        """The system that was chosen or typed; None leaves it to be found."""
        text = self._crs.currentText().strip()
        number = self._crs.findText(text)
        if number >= 0:
            return self._crs.itemData(number)
        return text.upper() if _CRS.fullmatch(text) else None

    @property
    def _both(self) -> bool:
        """One column alone makes no place: until the other is chosen, both are found."""
        return bool(self._x.currentData() and self._y.currentData())

    def show_found(self, report: ImportReport) -> None:
        """Say what was found in place of *Find it*."""
        found = report.place_columns or (None, None)
        for choice, name in zip((self._x, self._y), found, strict=True):
            if name is not None:
                choice.setItemText(0, self._texts("ui-import-found", what=name))
        if report.crs and self.crs is None and report.not_located < report.taken:
            self._crs.setItemText(0, self._texts("ui-import-found", what=report.crs))
