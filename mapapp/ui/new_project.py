"""Begin a project: what it is called, what it asks, where it is, and on which base map."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame, left_to_right
from mapapp.ui.dialogs import Dialogs
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, row
from mapapp.workspace.templates import load_template, templates


@dataclass(frozen=True, slots=True)
class NewProjectWish:
    """What somebody asked for; `folder` is the project's own, not yet there."""

    title: str
    template: str
    area: Path | None
    base_map: Path | None
    folder: Path


class NewProjectDialog(DialogFrame):
    """Only the title is needed; area and base map can be left out."""

    def __init__(self, parent: QWidget, texts: Texts, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__(parent, theme, texts("ui-new"), texts("ui-new-words"), width=620)
        self._texts, self._dialogs = texts, dialogs
        self._title = QLineEdit()
        self._title.setMaxLength(200)
        self._title.setPlaceholderText(texts("ui-new-title-example"))
        self.field(texts("ui-new-title"), self._title)
        self._template = QComboBox()
        for id in templates():
            self._template.addItem(load_template(id).title, id)
        self._described = self.field(texts("ui-new-template"), self._template, self._description)
        self._area = self._file_field("ui-new-area", "*.gpkg *.geojson *.json *.shp *.kml *.fgb")
        self._base_map = self._file_field("ui-new-base-map", "*.pmtiles")
        self._folder = self._folder_field()
        self._create = self.finish_with(texts("ui-not-now"), texts("ui-new-create"))
        self._title.textChanged.connect(self._look)
        self._folder.textChanged.connect(self._look)
        self._template.currentIndexChanged.connect(self._describe)
        self._look()
        self._title.setFocus()

    @property
    def wish(self) -> NewProjectWish:
        return NewProjectWish(
            title=self._title.text().strip(),
            template=self._template.currentData(),
            area=self._path(self._area),
            base_map=self._path(self._base_map),
            folder=Path(self._folder.text().strip()).expanduser() / folder_name(self._title.text()),
        )

    def _file_field(self, key: str, endings: str) -> QLineEdit:
        title, pattern = self._texts(key), f"{self._texts(f'{key}-files')} ({endings})"
        return self._path_field(
            title, self._texts(f"{key}-help"), lambda: self._dialogs.file_to_open(self, title, pattern)
        )

    def _folder_field(self) -> QLineEdit:
        title = self._texts("ui-new-folder")
        editor = self._path_field(
            title,
            self._texts("ui-new-folder-help"),
            lambda: self._dialogs.folder(self, title, Path(self._folder.text())),
        )
        editor.setText(str(Path.home() / "mapapp"))
        return editor

    def _path_field(self, title: str, help_words: str, ask: Callable[[], Path | None]) -> QLineEdit:
        editor = left_to_right(QLineEdit())
        holder = QWidget()
        line = row(holder, gap=self.theme.px(8))
        line.addWidget(editor, 1)

        def choose() -> None:
            chosen = ask()
            if chosen is not None:
                editor.setText(str(chosen))

        browse = button(self._texts("ui-choose"), "", choose)
        browse.setAccessibleName(self._texts("ui-choose-for", field=title))
        line.addWidget(browse)
        self.field(title, holder, help_words)
        editor.setAccessibleName(title)
        return editor

    def _path(self, editor: QLineEdit) -> Path | None:
        text = editor.text().strip()
        return Path(text).expanduser() if text else None

    @property
    def _description(self) -> str:
        return load_template(self._template.currentData()).description

    def _describe(self) -> None:
        self._described.setText(self._description)
        self._template.setAccessibleDescription(self._description)

    def _look(self) -> None:
        self._create.setEnabled(bool(self._title.text().strip() and self._folder.text().strip()))


def folder_name(title: str) -> str:
    """A name every file system takes: plain letters, digits and hyphens; ``project`` where nothing is left."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "project"
