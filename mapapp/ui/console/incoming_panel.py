"""The middle of a console: the latest contributions, each ready to be published, hidden or shown to everybody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mapapp.ui.console.incoming import Arrived, Incoming
from mapapp.ui.console.incoming_card import IncomingCard
from mapapp.ui.console.room import Room, name_of
from mapapp.ui.moderating import Moderating
from mapapp.ui.panels.panel import ScrolledPanel
from mapapp.ui.widgets import button, frame, label, row
from mapapp.workspace.gathering import Gathering


class IncomingPanel(ScrolledPanel):
    """A card is made anew only where its contribution changed: focus and place in the list stay."""

    def __init__(self, room: Room, incoming: Incoming) -> None:
        texts = room.context.texts
        super().__init__(room.context.theme, texts("ui-console-incoming"))
        self._room, self._incoming = room, incoming
        self._moderating = Moderating(room.context, self)
        self._cards: dict[str, tuple[Arrived, IncomingCard]] = {}
        self._waiting = label("", "small", wrap=False)
        self.head.addWidget(self._waiting)
        self.body.insertWidget(0, self._spotlight_note())
        self._empty = label(texts("ui-console-incoming-empty"), "soft")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMinimumHeight(room.context.theme.px(240))
        self._empty.hide()
        self.inside.addWidget(self._empty)
        incoming.changed.connect(self._show)
        room.watch(self, self._on_gathering)
        self._show()

    def _spotlight_note(self) -> QWidget:
        """Who looks at what, and the way to end it."""
        texts, px = self._room.context.texts, self._room.context.theme.px
        self._lit = QWidget()
        holder = row(self._lit, (px(20), 0, px(20), px(10)))
        note = frame("note")
        inside = row(note, (px(16), px(8), px(10), px(8)), px(8))
        self._lit_words = label("", "label")
        inside.addWidget(self._lit_words, 1)
        inside.addWidget(
            button(texts("ui-console-spotlight-end"), "quiet", lambda: self._room.set_stage(spotlight=""))
        )
        holder.addWidget(note)
        return self._lit

    def _show(self) -> None:
        arrived = self._incoming.arrived
        uuids = {one.mark.uuid for one in arrived}
        for uuid in set(self._cards) - uuids:
            self._cards.pop(uuid)[1].deleteLater()
        for place, one in enumerate(arrived):
            known = self._cards.get(one.mark.uuid)
            if known is not None and known[0] == one:
                continue
            if known is not None:
                known[1].deleteLater()
            card = IncomingCard(self._room, one, self._moderating.decide)
            self._cards[one.mark.uuid] = (one, card)
            self.inside.insertWidget(place, card)
            if known is not None:
                self.inside.removeWidget(known[1])
        self._waiting.setText(self._room.context.texts("ui-review-waiting", count=self._incoming.waiting))
        self._empty.setVisible(self._incoming.is_known and not arrived)
        self._on_gathering(self._room.gathering)

    def _on_gathering(self, gathering: Gathering) -> None:
        uuid = gathering.stage.spotlight
        self._lit.setVisible(bool(uuid))
        lit = self._cards.get(uuid)
        name = name_of(lit[0].mark) if lit is not None else ""
        key = "ui-console-spotlight-on" if name else "ui-console-spotlight-on-other"
        self._lit_words.setText(self._room.context.texts(key, name=name))
        for one, card in self._cards.values():
            card.light(one.mark.uuid == uuid)
