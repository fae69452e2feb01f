"""What each kind of round needs beside its question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from mapapp.domain.rounds import Option, Round
from mapapp.domain.rules.rounds import MOST_DOTS
from mapapp.ui.console.card_photo import CardPhoto
from mapapp.ui.console.idea_picker import IdeaPicker
from mapapp.ui.console.money_field import MoneyField
from mapapp.ui.context import UiContext
from mapapp.ui.dialog_frame import left_to_right
from mapapp.ui.widgets import row

Fields = tuple[tuple[str, QWidget, str], ...]
"""Name, editor and a word of help of each field."""

_USUAL_DOTS, _USUAL_UNIT, _MOST_UNIT = 5, "£", 8


class DotsForm(QObject):
    """How many each seat has, and the ideas."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._texts = texts = context.texts
        self.dots = QComboBox()
        for number in range(1, MOST_DOTS + 1):
            self.dots.addItem(str(number), number)
        self.dots.setCurrentIndex(_USUAL_DOTS - 1)
        self.ideas = IdeaPicker(context, with_costs=False)
        self.ideas.changed.connect(self.changed)
        self.fields: Fields = (
            (texts("ui-console-ask-dots"), self.dots, ""),
            (texts("ui-console-ask-ideas"), self.ideas, ""),
        )

    def missing(self, question: str) -> str:
        """What keeps the round from beginning, as a sentence; empty for nothing."""
        if not question:
            return self._texts("ui-console-missing-question")
        return "" if self.ideas.chosen else self._texts("ui-console-missing-ideas")

    def filled(self, asked: Round) -> Round:
        return replace(asked, dots=self.dots.currentData(), options=_options(self.ideas))


class TokensForm(QObject):
    """The pot, and what each idea costs."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._texts = texts = context.texts
        self.pot, self.unit = MoneyField(), QLineEdit(_USUAL_UNIT)
        self.pot.textChanged.connect(self.changed)
        self.unit.setMaxLength(_MOST_UNIT)
        self.unit.setFixedWidth(context.theme.px(80))
        self.unit.setToolTip(texts("ui-console-ask-unit"))
        self.unit.setAccessibleName(texts("ui-console-ask-unit"))
        self.pot.setAccessibleName(texts("ui-console-ask-pot"))
        both = QWidget()
        line = row(both, gap=context.theme.px(8))
        line.addWidget(self.unit)
        line.addWidget(self.pot, 1)
        self.ideas = IdeaPicker(context, with_costs=True)
        self.ideas.changed.connect(self.changed)
        self.fields: Fields = (
            (texts("ui-console-ask-pot"), left_to_right(both), ""),
            (texts("ui-console-ask-costs"), self.ideas, ""),
        )

    def missing(self, question: str) -> str:
        """As of `DotsForm`."""
        costs = self.ideas.chosen.values()
        needed: tuple[tuple[Callable[[], bool], str], ...] = (
            (lambda: bool(question), "ui-console-missing-question"),
            (lambda: self.pot.amount > 0, "ui-console-missing-pot"),
            (lambda: bool(costs), "ui-console-missing-ideas"),
            (lambda: all(costs), "ui-console-missing-costs"),
        )
        return next((self._texts(key) for holds, key in needed if not holds()), "")

    def filled(self, asked: Round) -> Round:
        return replace(asked, pot=self.pot.amount, unit=self.unit.text().strip(), options=_options(self.ideas))


class PromptForm(QObject):
    """A photo, where words are not enough or not needed."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._texts = texts = context.texts
        self.photo = CardPhoto(context)
        self.photo.changed.connect(self.changed)
        self.fields: Fields = ((texts("ui-console-ask-photo"), self.photo, texts("ui-console-ask-photo-words")),)

    def missing(self, question: str) -> str:
        """As of `DotsForm`."""
        return "" if question or self.photo.picture else self._texts("ui-console-missing-card")

    def filled(self, asked: Round) -> Round:
        picture = self.photo.picture
        return replace(asked, picture=picture.data, picture_type=picture.content_type) if picture else asked


def _options(ideas: IdeaPicker) -> tuple[Option, ...]:
    return tuple(Option(uuid, cost) for uuid, cost in ideas.chosen.items())
