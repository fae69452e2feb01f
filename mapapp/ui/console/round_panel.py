"""What every panel about a round has: its title, what its ideas are called, and how much lies where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel

from mapapp.domain.rounds import Placement, Round
from mapapp.domain.rules.rounds import counted
from mapapp.ui.console.amount_bars import named
from mapapp.ui.console.room import Room
from mapapp.ui.console.tally import Tally, tally
from mapapp.ui.widgets import column, label


class RoundPanel(QFrame):
    """Fill `_inside`; `_show` is told what lies where once that is known, and again whenever there is more to say."""

    def __init__(self, room: Room, held: Round) -> None:
        super().__init__()
        self._room, self._held = room, held
        px = room.context.theme.px
        self.setProperty("kind", "panel")
        self._inside = column(self, (px(16), px(14), px(16), px(16)), px(8))
        self._names: dict[str, str] = {}
        self._tally: Tally | None = None
        named(room.context, self, held, self._on_names)
        self._count()

    def _title(self, kind: str) -> QLabel:
        return label(self._held.title or self._room.context.texts("ui-console-round-photo"), kind)

    def _name(self, uuid: str) -> str:
        """How an idea is called, once that is known."""
        return self._names.get(uuid, "…")

    def _count(self) -> None:
        held = self._held
        self._room.context.ask(self, lambda store: counted(store, held), self._on_placements)

    def _on_names(self, names: dict[str, str]) -> None:
        self._names = names
        self._refresh()

    def _on_placements(self, placements: Sequence[Placement]) -> None:
        self._tally = tally(placements)
        self._refresh()

    def _refresh(self) -> None:
        if self._tally is not None:
            self._show(self._tally)

    def _show(self, lies: Tally) -> None:
        raise NotImplementedError
