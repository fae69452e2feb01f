"""One seat in words: whose it is, what they are at, since when, in which language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from mapapp.ui.console.seat_sign import SeatSign
from mapapp.ui.console.seat_words import doing, language_name, quiet_minutes, seat_name
from mapapp.ui.context import UiContext
from mapapp.ui.moments import Moments
from mapapp.ui.widgets import column, label, pill, restyle, row
from mapapp.workspace.gathering import SeatNow

_LARGE = 1.25
"""Text of this size leaves no room for two columns of words."""


class SeatLine(QFrame):
    """Made once for a seat, and told what goes on there."""

    def __init__(self, context: UiContext, seat: SeatNow) -> None:
        super().__init__()
        self._context = context
        px = context.theme.px
        self.setProperty("kind", "panel")
        line = row(self, (px(12), px(10), px(12), px(10)), px(12))
        self._sign = SeatSign(context.theme, seat.colour, seat.symbol)
        line.addWidget(self._sign)
        words = column(gap=px(1))
        self._name, self._doing = label("", "label"), label("", "small")
        words.addWidget(self._name)
        words.addWidget(self._doing)
        line.addLayout(words, 1)
        is_large = context.theme.scale >= _LARGE
        facts = column(gap=px(3))
        self._since, self._fact = label("", "small", wrap=False), pill()
        side = Qt.AlignmentFlag.AlignLeading if is_large else Qt.AlignmentFlag.AlignTrailing
        for part in (self._since, self._fact):
            facts.addWidget(part, alignment=side)
        (words if is_large else line).addLayout(facts)

    def show_seat(self, seat: SeatNow, left: int, now: datetime) -> None:
        """`left` is how many contributions whoever sits there has left."""
        texts, moments = self._context.texts, Moments(self._context.texts.language.code)
        self._sign.take(seat.since is not None)
        name, at = seat_name(texts, seat), doing(texts, seat)
        self._name.setText(name if seat.since is None else f"{name}  ·  {language_name(seat)}")
        since = texts("ui-console-since", when=moments.clock(seat.since)) if seat.since else ""
        self._doing.setText(at)
        self._since.setText(since)
        quiet = quiet_minutes(seat, now)
        fact = ""
        if quiet or left:
            fact = texts("ui-console-quiet", minutes=quiet) if quiet else texts("ui-console-left", count=left)
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))
        self._fact.setProperty("status", "pending" if quiet else "published")
        restyle(self._fact)
        self.setAccessibleName(", ".join(part for part in (name, at, since, fact) if part))
