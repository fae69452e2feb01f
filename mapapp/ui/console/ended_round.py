"""A round that is over: how much lay where, and whether everybody sees it."""

from __future__ import annotations

from mapapp.domain.rounds import Round, RoundKind
from mapapp.ui.console.amount_bars import AmountBars, Bar
from mapapp.ui.console.room import Room
from mapapp.ui.console.round_panel import RoundPanel
from mapapp.ui.console.tally import Tally, money
from mapapp.ui.moments import Moments
from mapapp.ui.widgets import button, label
from mapapp.workspace.gathering import Gathering

_MOST_BARS = 6


class EndedRound(RoundPanel):
    """The ideas with the most on them first."""

    def __init__(self, room: Room, held: Round) -> None:
        super().__init__(room, held)
        self._facts = label("", "small")
        self._bars = AmountBars(room.context.theme)
        self._result = button("", "toggle", self._turn)
        self._result.setCheckable(True)
        for part in (self._title("label"), self._facts, self._bars, self._result):
            self._inside.addWidget(part)
        room.watch(self, self._on_gathering)
        self._on_gathering(room.gathering)

    def _turn(self) -> None:
        self._room.set_stage(result=self._held.uuid if self._result.isChecked() else "")

    def _on_gathering(self, gathering: Gathering) -> None:
        shown = gathering.stage.result == self._held.uuid
        context = self._room.context
        self._result.setChecked(shown)
        self._result.setText(context.texts("ui-console-result-away" if shown else "ui-console-result-show"))
        context.theme.dress(self._result, "eye-off" if shown else "eye", "on_action" if shown else "ink", 18)

    def _show(self, lies: Tally) -> None:
        held, texts = self._held, self._room.context.texts
        amount = money(held, lies.whole) if held.kind is RoundKind.TOKENS else lies.whole
        facts = [texts(f"ui-console-ended-{held.kind}", amount=amount)]
        if held.closed_at is not None:
            facts.append(Moments(texts.language.code).short(held.closed_at, self._room.context.workspace.now()))
        self._facts.setText("  ·  ".join(facts))
        if held.kind is RoundKind.PROMPT:
            return
        most = max(lies.by_option.values(), default=0)
        ranked = sorted(held.options, key=lambda one: -lies.by_option.get(one.contribution_uuid, 0))[:_MOST_BARS]
        self._bars.show_bars([self._bar(one.contribution_uuid, lies.by_option, most) for one in ranked])

    def _bar(self, uuid: str, amounts: dict[str, int], most: int) -> Bar:
        held, amount = self._held, amounts.get(uuid, 0)
        words = money(held, amount) if held.kind is RoundKind.TOKENS else str(amount)
        return Bar(self._name(uuid), words, amount, max(most, 1))
