"""Asks on which printer and paper slips are printed."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QComboBox, QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.people.slip_choice import Paper, SlipChoice
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import label


class SlipsDialog(DialogFrame):
    """`choice` is what was chosen; no printer is the first of them."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme, now: SlipChoice) -> None:
        super().__init__(parent, theme, texts("ui-slips"), texts("ui-slips-words"))
        self._printer, self._paper = QComboBox(), QComboBox()
        self._printer.addItem(texts("ui-slips-no-printer"), "")
        names = QPrinterInfo.availablePrinterNames()
        for name in names:
            self._printer.addItem(name, name)
        for paper in Paper:
            self._paper.addItem(texts(f"ui-slips-{paper}"), paper)
        self._printer.setCurrentIndex(max(self._printer.findData(now.printer), 0))
        self._paper.setCurrentIndex(self._paper.findData(now.paper))
        self.field(texts("ui-slips-printer"), self._printer)
        self.field(texts("ui-slips-paper"), self._paper)
        if not names:
            self.content.addWidget(label(texts("ui-slips-nothing-there"), "soft"))
        self.finish_with(texts("ui-not-now"), texts("ui-save"))

    @property
    def choice(self) -> SlipChoice:
        return SlipChoice(self._printer.currentData(), Paper(self._paper.currentData()))
