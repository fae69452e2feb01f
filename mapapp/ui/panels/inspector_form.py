"""Change a contribution: its title, its category, and the words that others may read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from mapapp.domain.contribution import Contribution
from mapapp.domain.edits import ChangeContribution
from mapapp.ui.context import UiContext
from mapapp.ui.marked_words import mark_while_typing
from mapapp.ui.widgets import button, column, label, row, rule


class InspectorForm(QWidget):
    """A person's own words stay as they are; what is changed here is what others read."""

    left = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._mark: Contribution | None = None
        self._unsaved: dict[str, Mapping[str, str]] = {}
        texts, px = context.texts, context.theme.px
        outer = column(self)
        inside = column(margins=(px(20), px(20), px(20), px(16)), gap=px(6))
        self._heading = label("", "heading")
        inside.addWidget(self._heading)
        inside.addSpacing(px(8))
        self._title, self._category, self._words = QLineEdit(), QComboBox(), QPlainTextEdit()
        self._title.setMaxLength(200)
        self._words.setTabChangesFocus(True)
        mark_while_typing(self._words, context.theme.colours)
        for words, editor in (
            (texts("ui-edit-title"), self._title),
            (texts("ui-edit-category"), self._category),
            (texts("ui-edit-words"), self._words),
        ):
            above = label(words, "label")
            above.setBuddy(editor)
            editor.setAccessibleName(words)
            inside.addWidget(above)
            inside.addWidget(editor, 1 if editor is self._words else 0)
            inside.addSpacing(px(8))
        inside.addWidget(label(texts("ui-edit-words-help"), "small"))
        outer.addLayout(inside, 1)
        outer.addWidget(rule())
        foot = row(margins=(px(20), px(14), px(20), px(14)), gap=px(8))
        foot.addWidget(button(texts("ui-not-now"), "", self._leave), 1)
        foot.addWidget(button(texts("ui-save"), "primary", self._save), 1)
        outer.addLayout(foot)

    def holds(self, mark: Contribution) -> bool:
        """Whether something was typed for it that is neither saved nor given up."""
        return mark.uuid in self._unsaved

    def put_by(self) -> None:
        """Another face is shown: keep what is typed for when this contribution is opened again."""
        if self._mark is not None and (typed := self._typed(self._mark)):
            self._unsaved[self._mark.uuid] = typed
        self._mark = None

    def begin(self, mark: Contribution) -> None:
        """Fill in what there is, and over it what was typed earlier."""
        self._mark = mark
        typed = self._unsaved.pop(mark.uuid, {})
        layer = self._context.workspace.snapshot.project.layer(mark.layer)
        self._heading.setText(self._context.texts("ui-edit-heading", ref=mark.ref))
        self._title.setText(typed.get("title", mark.title))
        self._category.clear()
        self._category.addItem(self._context.texts("ui-category-none"), "")
        for category in layer.categories:
            self._category.addItem(category.title, category.id)
        self._category.setCurrentIndex(max(self._category.findData(typed.get("category", mark.category)), 0))
        self._words.setPlainText(typed.get("published_body", mark.published_body) or mark.body)
        self._title.setFocus()

    def _leave(self) -> None:
        self._mark = None
        self.left.emit()

    def _typed(self, mark: Contribution) -> Mapping[str, str]:
        """The fields that differ from what is saved."""
        words = self._words.toPlainText().strip()
        wished = {
            "title": self._title.text().strip(),
            "category": self._category.currentData(),
            "published_body": "" if words == mark.body else words,
        }
        return {name: value for name, value in wished.items() if value != getattr(mark, name)}

    def _save(self) -> None:
        mark = self._mark
        values = self._typed(mark)
        if not values:
            self._leave()
            return
        told = self._context.texts("ui-changed", ref=mark.ref)

        def done(_changes: object) -> None:
            if self._mark is mark:
                self._leave()
            self._context.notices.good(told)

        self._context.submit(ChangeContribution(mark.uuid, values, expects=mark.revision), done)
