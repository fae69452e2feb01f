"""One contribution as it comes in at a console."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mapapp.domain.contribution import Attachment, Contribution, Status
from mapapp.ui.console.incoming import Arrived
from mapapp.ui.console.room import Room, is_shown
from mapapp.ui.console.seat_words import seat_name
from mapapp.ui.flow import FlowLayout
from mapapp.ui.moments import Moments
from mapapp.ui.panels.photo import Photo
from mapapp.ui.symbols import SymbolSwatch
from mapapp.ui.widgets import button, column, label, pill, row

_MOST_WORDS = 240
_THUMB = (104, 78)


class IncomingCard(QFrame):
    """`decide` publishes or hides."""

    def __init__(self, room: Room, arrived: Arrived, decide: Callable[[Contribution, Status], None]) -> None:
        super().__init__()
        self._room, self._mark = room, arrived.mark
        px = room.context.theme.px
        self.setProperty("kind", "panel")
        outer = column(self, (px(16), px(14), px(16), px(12)), px(10))
        self._top = row(gap=px(12))
        layer = room.context.workspace.snapshot.project.layer(self._mark.layer)
        swatch = SymbolSwatch(layer.symbol, layer.colour, px(26))
        self._top.addWidget(swatch, alignment=Qt.AlignmentFlag.AlignTop)
        self._top.addLayout(self._words(layer.title), 1)
        outer.addLayout(self._top)
        below = row()
        below.addSpacing(px(38))
        below.addWidget(self._buttons(decide), 1)
        outer.addLayout(below)
        self.setAccessibleName(f"{layer.title}: {self._mark.title or self._mark.body[:80]}, {self._mark.ref}")
        if arrived.picture:
            room.context.ask(self, lambda store: store.attachment(arrived.picture), self._show_picture)

    def light(self, is_lit: bool) -> None:
        """Whether everybody looks at it just now."""
        if self._spot.isChecked() != is_lit:
            self._spot.setChecked(is_lit)

    def _words(self, layer_title: str) -> QVBoxLayout:
        context, mark = self._room.context, self._mark
        texts = context.texts
        words = column(gap=context.theme.px(3))
        head = row(gap=context.theme.px(8))
        head.addWidget(label(mark.title or layer_title, "label"), 1)
        head.addWidget(pill(texts(f"ui-status-{mark.status}"), mark.status), alignment=Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        said = " ".join(mark.words_for_others.split())
        shown = said if len(said) <= _MOST_WORDS else f"{said[:_MOST_WORDS].rstrip()}…"
        words.addWidget(label(shown or texts("ui-no-words"), "" if said else "soft"))
        words.addWidget(label("  ·  ".join(self._facts()), "small"))
        return words

    def _facts(self) -> list[str]:
        context, mark = self._room.context, self._mark
        when = (
            Moments(context.texts.language.code).short(mark.created_at, datetime.now(UTC)) if mark.created_at else ""
        )
        seat = next(
            (one for one in self._room.gathering.seats if (one.station, one.id) == (mark.station, mark.seat)), None
        )
        return [part for part in (mark.ref, seat_name(context.texts, seat) if seat else "", when) if part]

    def _buttons(self, decide: Callable[[Contribution, Status], None]) -> QWidget:
        """What cannot be done says why to whoever waits on it."""
        context, mark = self._room.context, self._mark
        texts, theme = context.texts, context.theme
        holder = QWidget()
        line = FlowLayout(holder, gap=theme.px(8))
        publish = button(
            texts("ui-console-publish"),
            "primary" if mark.status is Status.PENDING else "",
            partial(decide, mark, Status.PUBLISHED),
        )
        hide = button(texts("ui-console-hide"), "", partial(decide, mark, Status.HIDDEN))
        self._spot = button(texts("ui-console-spotlight"), "toggle", self._turn_spotlight)
        self._spot.setCheckable(True)
        for made, icon, role, possible, why in (
            (publish, "eye", "on_action" if mark.status is Status.PENDING else "ink",
             mark.status is not Status.PUBLISHED, "ui-console-published-already"),
            (hide, "eye-off", "ink", mark.status is not Status.HIDDEN, "ui-console-hidden-already"),
            (self._spot, "flashlight", "ink", is_shown(mark), self._why_unlit()),
        ):  # fmt: skip
            theme.dress(made, icon, role, 18)
            made.setEnabled(possible)
            made.setToolTip("" if possible else texts(why))
            made.setAccessibleDescription(mark.ref if possible else texts(why))
            line.addWidget(made)
        return holder

    def _why_unlit(self) -> str:
        return "ui-console-practice-unlit" if self._mark.practice else "ui-console-unpublished-unlit"

    def _turn_spotlight(self) -> None:
        self._room.set_stage(spotlight=self._mark.uuid if self._spot.isChecked() else "")

    def _show_picture(self, picture: Attachment | None) -> None:
        if picture is not None:
            px = self._room.context.theme.px
            thumb = Photo(self._room.context, picture)
            thumb.setFixedSize(px(_THUMB[0]), px(_THUMB[1]))
            self._top.addWidget(thumb, alignment=Qt.AlignmentFlag.AlignTop)
