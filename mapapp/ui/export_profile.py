"""Who a hand-over is for: three cards that say in plain words what leaves the machine."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from mapapp.ui.card_button import CardButton
from mapapp.ui.context import UiContext
from mapapp.ui.icons import pixmap
from mapapp.ui.widgets import column, label, row
from mapapp.workspace.dataset import Profile

_ICONS = {Profile.PUBLIC: "users", Profile.PARTNER: "handshake", Profile.FULL: "lock"}


class ProfileChoice(QWidget):
    """The public one is chosen until a person chooses otherwise: nobody gives away more by mistake."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        line = row(self, gap=context.theme.px(12))
        self._group = QButtonGroup(self)
        self._counts: dict[Profile, QLabel] = {}
        for number, profile in enumerate(Profile):
            card = self._card(profile)
            self._group.addButton(card, number)
            line.addWidget(card, 1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda _number: self.changed.emit())

    @property
    def chosen(self) -> Profile:
        return tuple(Profile)[self._group.checkedId()]

    def show_counts(self, counts: Mapping[Profile, int]) -> None:
        """How many contributions each choice would give away."""
        for profile, count in counts.items():
            self._counts[profile].setText(self._context.texts("ui-export-leave", count=count))

    def _card(self, profile: Profile) -> QPushButton:
        texts, theme = self._context.texts, self._context.theme
        px = theme.px
        title, words = texts(f"ui-export-profile-{profile}"), texts(f"ui-export-profile-{profile}-words")
        card = CardButton()
        card.setCheckable(True)
        card.setAccessibleName(title)
        card.setAccessibleDescription(words)
        inside = column(card, (px(16), px(14), px(16), px(14)), px(4))
        head = row(gap=px(8))
        sign = label()
        sign.setPixmap(pixmap(_ICONS[profile], px(20), theme.colours.action))
        head.addWidget(sign)
        head.addWidget(label(title, "label"), 1)
        inside.addLayout(head)
        inside.addWidget(label(words, "small"))
        inside.addStretch(1)
        self._counts[profile] = label("", "label")
        inside.addSpacing(px(6))
        inside.addWidget(self._counts[profile])
        return card
