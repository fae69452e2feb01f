"""The round that goes on: who has placed how much, and the way to end it."""

from __future__ import annotations

from mapapp.domain.edits import CloseRound
from mapapp.domain.rounds import Round, RoundKind
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.console.amount_bars import AmountBars, Bar
from mapapp.ui.console.room import Room
from mapapp.ui.console.round_panel import RoundPanel
from mapapp.ui.console.seat_words import seat_name
from mapapp.ui.console.tally import Tally, money
from mapapp.ui.widgets import button, label
from mapapp.workspace.gathering import Gathering, SeatNow


class RunningRound(RoundPanel):
    """Of dots it says how many a seat has left, never on what they lie: that is for the end, and for everybody."""

    def __init__(self, room: Room, held: Round) -> None:
        super().__init__(room, held)
        context = room.context
        self._whole = AmountBars(context.theme)
        self._seats = AmountBars(context.theme)
        self._ideas = AmountBars(context.theme)
        facts = label(self._facts(), "small")
        for part in (facts, self._title("title"), self._whole, self._seats, self._ideas):
            self._inside.addWidget(part)
        self._inside.addSpacing(context.theme.px(4))
        end = button(context.texts("ui-console-round-end"), "primary", self._end)
        context.theme.dress(end, "check", "on_action", 18)
        self._inside.addWidget(end)
        context.follow(self, self._on_changes)
        room.watch(self, self._on_gathering)

    def _facts(self) -> str:
        texts, held = self._room.context.texts, self._held
        values = {"dots": held.dots, "pot": money(held, held.pot), "count": len(held.options)}
        return texts(f"ui-console-round-{held.kind}", **values)

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        placed = any(one.round_uuid == self._held.uuid for one in changes.placements)
        if placed or changes.contributions:  # what lies on an idea that is hidden can be placed again
            self._count()

    def _on_gathering(self, _gathering: Gathering) -> None:
        self._refresh()

    def _show(self, lies: Tally) -> None:
        held = self._held
        self._seats.show_bars([self._seat_bar(seat, lies) for seat in self._room.gathering.seats])
        if held.kind is RoundKind.TOKENS:
            left = max(0, held.pot - lies.whole)
            words = self._room.context.texts("ui-console-pot-left", left=money(held, left))
            self._whole.show_bars([Bar(words, "", left, held.pot)])
            self._ideas.show_bars(
                [
                    Bar(self._name(one.contribution_uuid),
                        f"{money(held, lies.by_option.get(one.contribution_uuid, 0))} / {money(held, one.cost)}",
                        lies.by_option.get(one.contribution_uuid, 0), one.cost)
                    for one in held.options
                ]
            )  # fmt: skip

    def _seat_bar(self, seat: SeatNow, lies: Tally) -> Bar:
        texts, held = self._room.context.texts, self._held
        name, placed = seat_name(texts, seat), lies.placed(seat.station, seat.id)
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
