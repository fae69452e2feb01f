"""What a GeoPackage takes with it beside the layers: a licence, and photos inside the file if somebody wishes."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from mapapp.exports import Exporter
from mapapp.ui.context import UiContext
from mapapp.ui.widgets import column, label, row


class ExportExtras(QWidget):
    """Seen only with formats that can do it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        texts, px = context.texts, context.theme.px
        line = row(self, (0, px(10), 0, 0), px(20))
        licence = column(gap=px(6))
        above = label(texts("ui-export-licence"), "label")
        self._licence = QLineEdit()
        self._licence.setPlaceholderText(texts("ui-export-licence-example"))
        self._licence.setAccessibleName(texts("ui-export-licence"))
        above.setBuddy(self._licence)
        licence.addWidget(above)
        licence.addWidget(self._licence)
        line.addLayout(licence, 1)
        inside = column(gap=px(6))
        self._inside = QCheckBox(texts("ui-export-embed"))
        inside.addStretch(1)
        inside.addWidget(self._inside)
        inside.addSpacing(px(8))
        line.addLayout(inside, 1)

    def show_format(self, exporter: Exporter) -> None:
        self.setVisible(exporter.as_geopackage)

    @property
    def licence(self) -> str:
        """Empty where the format has no place for it."""
        return "" if self.isHidden() else self._licence.text().strip()

    @property
    def embed_media(self) -> bool:
        return not self.isHidden() and self._inside.isChecked()
