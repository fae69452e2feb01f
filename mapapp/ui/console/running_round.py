"""The round that goes on: who has placed how much, and the way to end it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from mapapp.domain.edits import CloseRound
from mapapp.domain.rounds import Placement, Round, RoundKind
from mapapp.domain.rules.rounds import counted
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.console.amount_bars import AmountBars, Bar, named
from mapapp.ui.console.room import Room
from mapapp.ui.console.seat_words import seat_name
from mapapp.ui.console.tally import Tally, money, tally
from mapapp.ui.widgets import button, column, label
from mapapp.workspace.gathering import Gathering, SeatNow


class RunningRound(QFrame):
    """Of dots it says how many a seat has left, never on what they lie: that is for the end, and for everybody."""

    def __init__(self, room: Room, held: Round) -> None:
        super().__init__()
        self._room, self._held = room, held
        context = room.context
        texts, px = context.texts, context.theme.px
        self.setProperty("kind", "panel")
        inside = column(self, (px(16), px(14), px(16), px(16)), px(8))
        inside.addWidget(label(self._facts(), "small"))
        inside.addWidget(label(held.title or texts("ui-console-round-photo"), "title"))
        self._whole = AmountBars(context.theme)
        self._seats = AmountBars(context.theme)
        self._ideas = AmountBars(context.theme)
        for part in (self._whole, self._seats, self._ideas):
            inside.addWidget(part)
        inside.addSpacing(px(4))
        end = button(texts("ui-console-round-end"), "primary", self._end)
        context.theme.dress(end, "check", "on_action", 18)
        inside.addWidget(end)
        self._tally = tally(())
        self._names: dict[str, str] = {}
        context.follow(self, self._on_changes)
        room.watch(self, self._on_gathering)
        named(context, self, held, self._on_names)
        self._count()

    def _facts(self) -> str:
        texts, held = self._room.context.texts, self._held
        values = {"dots": held.dots, "pot": money(held, held.pot), "count": len(held.options)}
        return texts(f"ui-console-round-{held.kind}", **values)

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        placed = any(one.round_uuid == self._held.uuid for one in changes.placements)
        if placed or changes.contributions:  # what lies on an idea that is hidden can be placed again
            self._count()

    def _on_gathering(self, _gathering: Gathering) -> None:
        self._show()

    def _on_names(self, names: dict[str, str]) -> None:
        self._names = names
        self._show()

    def _count(self) -> None:
        held = self._held
        self._room.context.ask(self, lambda store: counted(store, held), self._on_placements)

    def _on_placements(self, placements: Sequence[Placement]) -> None:
        self._tally: Tally = tally(placements)
        self._show()

    def _show(self) -> None:
        held, lies = self._held, self._tally
        self._seats.show_bars([self._seat_bar(seat) for seat in self._room.gathering.seats])
        if held.kind is RoundKind.TOKENS:
            left = max(0, held.pot - lies.whole)
            words = self._room.context.texts("ui-console-pot-left", left=money(held, left))
            self._whole.show_bars([Bar(words, "", left, held.pot)])
            self._ideas.show_bars(
                [
                    Bar(self._names.get(one.contribution_uuid, "…"),
                        f"{money(held, lies.by_option.get(one.contribution_uuid, 0))} / {money(held, one.cost)}",
                        lies.by_option.get(one.contribution_uuid, 0), one.cost)
                    for one in held.options
                ]
            )  # fmt: skip

    def _seat_bar(self, seat: SeatNow) -> Bar:
        texts, held = self._room.context.texts, self._held
        name, placed = seat_name(texts, seat), self._tally.placed(seat.station, seat.id)
        if held.kind is RoundKind.DOTS:
            left = texts("ui-console-dots-left", count=max(0, held.dots - placed))
            return Bar(name, left, placed, held.dots, seat.colour, seat.symbol)
        if held.kind is RoundKind.TOKENS:
            return Bar(name, money(held, placed), placed, held.pot, seat.colour, seat.symbol)
        return Bar(name, texts("ui-console-answers", count=placed), min(placed, 1), 1, seat.colour, seat.symbol)

    def _end(self) -> None:
        context = self._room.context
        texts = context.texts
        sure = context.dialogs.confirm(
            self.window(),  # the round may be over, and this put away, before the answer comes
            texts("ui-console-round-end-title"),
            texts("ui-console-round-end-words"),
            texts("ui-console-round-end"),
        )
        if sure:
            context.submit(CloseRound(self._held.uuid))
