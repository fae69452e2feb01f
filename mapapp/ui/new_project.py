"""Begin a project: what it is called, what it asks, where it is, and on which base map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from mapapp.i18n import Texts
from mapapp.ui.dialog_frame import DialogFrame, left_to_right
from mapapp.ui.dialogs import Dialogs
from mapapp.ui.new_project_wish import NewProjectWish, Part, folder_name, part_meant
from mapapp.ui.tasks import Tasks
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, label, row
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.templates import load_template, templates


class NewProjectDialog(DialogFrame):
    """Only the title is needed; area and base map can be left out.

    Accepted means that the project is made; `made` is its file. Where that fails, everything entered stays, and the
    sentence stands beside the field that it is about.
    """

    def __init__(
        self,
        parent: QWidget | None,
        texts: Texts,
        theme: Theme,
        dialogs: Dialogs,
        tasks: Tasks,
        create: Callable[[NewProjectWish], Path],
    ) -> None:
        """`create` makes the project, away from the GUI thread."""
        super().__init__(parent, theme, texts("ui-new"), texts("ui-new-words"), width=620)
        self._texts, self._dialogs, self._tasks, self._make = texts, dialogs, tasks, create
        self.made = Path()
        self._is_making = False
        self._told: dict[QLineEdit, QLabel] = {}
        self._title = QLineEdit()
        self._title.setMaxLength(200)
        self._title.setPlaceholderText(texts("ui-new-title-example"))
        self.field(texts("ui-new-title"), self._title)
        self._add_room_to_tell(self._title)
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

    def accept(self) -> None:
        if not self._create.isEnabled() or self._is_making:
            return
        wish = self.wish
        self._rest(True)
        self._tasks.run(self, lambda _progress: self._make(wish), self._is_made, lambda why: self._failed(why, wish))

    def reject(self) -> None:
        """Not while it is being made: nobody would see what becomes of it."""
        if not self._is_making:
            super().reject()

    def _is_made(self, made: Path) -> None:
        self._rest(False)
        self.made = made
        super().accept()

    def _failed(self, failure: Exception, wish: NewProjectWish) -> None:
        self._rest(False)
        words = problem_text(failure, self._texts)
        editor = {Part.TITLE: self._title, Part.AREA: self._area, Part.BASE_MAP: self._base_map}.get(
            part_meant(failure, wish), self._folder
        )
        self._told[editor].setText(words)
        self._told[editor].show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.fit()
        editor.setFocus()

    def _rest(self, making: bool) -> None:
        """While it is made nothing can be changed or pressed."""
        self._is_making = making
        self._sheet.setEnabled(not making)
        self._create.setText(self._texts("ui-start-making" if making else "ui-new-create"))
        for told in self._told.values() if making else ():
            told.hide()

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
        self._add_room_to_tell(editor)
        return editor

    def _add_room_to_tell(self, editor: QLineEdit) -> None:
        """A line beneath a field for what went wrong with what stands in it; gone once that is changed."""
        told = self._told[editor] = label("", "problem")
        told.setContentsMargins(0, 0, 0, self.theme.px(8))
        told.hide()
        self.content.addWidget(told)
        editor.textChanged.connect(told.hide)

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
