"""Which contributions are handed over: of which layers, sessions and topics, where and when."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QWidget

from mapapp.domain.contribution import Status
from mapapp.store.leaving import RULES
from mapapp.ui.context import UiContext
from mapapp.ui.flow import FlowLayout
from mapapp.ui.widgets import button, chip, column, label, row
from mapapp.workspace.dataset import Profile
from mapapp.workspace.wanted import OWN_AREA, Wanted

_COLUMNS = 3
_FROM_FILE = "file"
_BETWEEN = "between"


class ExportFilters(QWidget):
    """The layers are always in view; what narrows them further unfolds when a person asks for it."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._area_file: Path | None = None
        outer = column(self, gap=context.theme.px(6))
        outer.addWidget(label(context.texts("ui-export-layers"), "label"))
        outer.addWidget(self._layer_chips())
        self._more = self._choices()
        self._more.hide()
        outer.addWidget(self._more)

    @property
    def layers(self) -> tuple[str, ...]:
        """Ids of those that are chosen."""
        return tuple(id for id, one in self._layers.items() if one.isChecked())

    @property
    def wanted(self) -> Wanted:
        narrowed = not self._more.isHidden()
        if not narrowed:
            return Wanted(layers=self.layers)
        between = self._when.currentData() == _BETWEEN
        return Wanted(
            layers=self.layers,
            sessions=_given(self._session),
            statuses=tuple(Status(one) for one in _given(self._status)),
            categories=_given(self._topic),
            area=self._area(),
            since=self._since.date().toPython() if between else None,
            until=self._until.date().toPython() if between else None,
        )

    def show_profile(self, profile: Profile) -> None:
        """Offer only what this profile can let out."""
        chosen = self._status.currentData()
        self._status.blockSignals(True)
        self._status.clear()
        self._status.addItem(self._context.texts("ui-export-any-status"), "")
        for status in RULES[profile].statuses:
            self._status.addItem(self._context.texts(f"ui-status-{status}"), str(status))
        self._status.setCurrentIndex(max(self._status.findData(chosen), 0))
        self._status.blockSignals(False)

    def _layer_chips(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder, self._context.theme.px(8))
        self._layers = {}
        for layer in self._context.workspace.snapshot.project.layers:
            one = chip(layer.title, checked=True)
            one.toggled.connect(self.changed)
            self._layers[layer.id] = one
            line.addWidget(one)
        narrow = button(self._context.texts("ui-export-narrow"), "quiet")
        narrow.setCheckable(True)
        self._context.theme.dress(narrow, "chevron-down", "action", 16)
        narrow.toggled.connect(self._unfold)
        line.addWidget(narrow)
        return holder

    def _unfold(self, unfolded: bool) -> None:
        self._more.setVisible(unfolded)
        self.changed.emit()

    def _choices(self) -> QWidget:
        texts, px = self._context.texts, self._context.theme.px
        snapshot = self._context.workspace.snapshot
        sessions = [(one.title, one.uuid) for one in snapshot.sessions if not one.practice]
        topics = {one.id: one.title for layer in snapshot.project.layers for one in layer.categories}
        self._session = _combo([(texts("ui-export-any-session"), ""), *sessions])
        self._topic = _combo([(texts("ui-export-any-topic"), ""), *((words, id) for id, words in topics.items())])
        self._status = QComboBox()
        places = [(texts("ui-export-everywhere"), ""), (texts("ui-export-area-of-file"), _FROM_FILE)]
        if snapshot.project.area is not None:
            places.insert(1, (texts("ui-export-own-area"), OWN_AREA))
        self._where = _combo(places)
        self._when = _combo([(texts("ui-export-any-day"), ""), (texts("ui-export-between"), _BETWEEN)])
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, px(6), 0, px(4))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(10))
        cells = (
            ("ui-export-session", self._session),
            ("ui-export-topic", self._topic),
            ("ui-export-status", self._status),
            ("ui-export-where", self._where),
            ("ui-export-when", self._when),
            ("ui-export-days", self._days()),
        )
        for number, (key, editor) in enumerate(cells):
            grid.addWidget(self._labelled(texts(key), editor), number // _COLUMNS, number % _COLUMNS)
            grid.setColumnStretch(number % _COLUMNS, 1)
        self._until_and_since.parentWidget().hide()
        for combo in (self._session, self._topic, self._status, self._when):
            combo.currentIndexChanged.connect(self.changed)
        self._when.currentIndexChanged.connect(self._show_days)
        self._where.activated.connect(self._choose_area)
        return holder

    def _days(self) -> QWidget:
        texts = self._context.texts
        sessions = [one.opened_at for one in self._context.workspace.snapshot.sessions if one.opened_at]
        first = QDate(min(sessions).date()) if sessions else QDate.currentDate()
        self._since, self._until = QDateEdit(first), QDateEdit(QDate.currentDate())
        self._until_and_since = QWidget()
        line = row(self._until_and_since, gap=self._context.theme.px(8))
        for editor, key in ((self._since, "ui-export-first-day"), (self._until, "ui-export-last-day")):
            editor.setCalendarPopup(True)
            editor.setDisplayFormat("d MMM yyyy")
            editor.setAccessibleName(texts(key))
            editor.dateChanged.connect(self.changed)
            line.addWidget(editor, 1)
        return self._until_and_since

    def _labelled(self, words: str, editor: QWidget) -> QWidget:
        holder = QWidget()
        inside = column(holder, gap=self._context.theme.px(4))
        above: QLabel = label(words, "small")
        above.setBuddy(editor)
        editor.setAccessibleName(words)
        inside.addWidget(above)
        inside.addWidget(editor)
        return holder

    def _show_days(self) -> None:
        self._until_and_since.parentWidget().setVisible(self._when.currentData() == _BETWEEN)

    def _choose_area(self) -> None:
        """Ask for the file at once; without one everything stays as it was."""
        if self._where.currentData() == _FROM_FILE:
            texts = self._context.texts
            pattern = f"{texts('ui-export-area-files')} (*.gpkg *.geojson *.json *.shp *.kml *.zip)"
            chosen = self._context.dialogs.file_to_open(self, texts("ui-export-where"), pattern)
            if chosen is None:
                self._where.setCurrentIndex(0)
            else:
                self._area_file = chosen
                self._where.setItemText(self._where.currentIndex(), chosen.name)
        self.changed.emit()

    def _area(self) -> str:
        chosen = self._where.currentData()
        return str(self._area_file or "") if chosen == _FROM_FILE else chosen


def _combo(entries: list[tuple[str, str]]) -> QComboBox:
    made = QComboBox()
    for words, value in entries:
        made.addItem(words, value)
    return made


def _given(combo: QComboBox) -> tuple[str, ...]:
    chosen = combo.currentData()
    return (chosen,) if chosen else ()
