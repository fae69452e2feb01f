"""The three ways to have everybody do the same thing at the same time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mapapp.domain.contribution import Status
from mapapp.domain.rounds import RoundKind
from mapapp.ui.card_button import CardButton
from mapapp.ui.console.room import Room
from mapapp.ui.icons import pixmap
from mapapp.ui.widgets import column, label, row

_ICONS = {RoundKind.DOTS: "circle-dot", RoundKind.TOKENS: "coins", RoundKind.PROMPT: "message-square"}


class BeginRound(QWidget):
    """A card for each kind. Without a published idea there is nothing to choose from, which the card says."""

    def __init__(self, room: Room, begin: Callable[[RoundKind], None]) -> None:
        super().__init__()
        self._context = room.context
        inside = column(self, gap=room.context.theme.px(8))
        self._cards: dict[RoundKind, tuple[CardButton, QLabel]] = {}
        for kind in RoundKind:
            self._cards[kind] = self._card(kind)
            card = self._cards[kind][0]
            card.clicked.connect(lambda _checked=False, kind=kind: begin(kind))
            inside.addWidget(card)
        room.context.counts.changed.connect(self._look)
        self._look()

    def _card(self, kind: RoundKind) -> tuple[CardButton, QLabel]:
        texts, theme = self._context.texts, self._context.theme
        px = theme.px
        card = CardButton()
        line = row(card, (px(14), px(12), px(14), px(12)), px(14))
        sign = QLabel()
        sign.setPixmap(pixmap(_ICONS[kind], px(24), theme.colours.action))
        line.addWidget(sign, alignment=Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=px(1))
        words.addWidget(label(texts(f"ui-console-begin-{kind}"), "label"))
        below = label(texts(f"ui-console-begin-{kind}-words"), "small")
        words.addWidget(below)
        line.addLayout(words, 1)
        card.setAccessibleName(texts(f"ui-console-begin-{kind}"))
        return card, below

    def _look(self) -> None:
        texts = self._context.texts
        some = self._context.counts.summary.count(Status.PUBLISHED) > 0
        for kind, (card, below) in self._cards.items():
            possible = some or kind is RoundKind.PROMPT
            words = texts(f"ui-console-begin-{kind}-words" if possible else "ui-console-nothing-to-choose")
            card.setEnabled(possible)
            card.setToolTip("" if possible else words)
            card.setAccessibleDescription(words)
            below.setText(words)
