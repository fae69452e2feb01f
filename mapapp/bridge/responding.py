"""Lets people read what others said: lists in portions, and voices that are open."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from mapapp.bridge import messages
from mapapp.bridge.voices import may_be_read, voice_shown, voice_view
from mapapp.domain.permissions import Actor
from mapapp.domain.snapshot import Changes
from mapapp.workspace.ports import FeatureId, Store, Wanted
from mapapp.workspace.workspace import Workspace

Say = Callable[[messages.ToPage], None]
_MOST_ORDERS = 8
"""How many lists are remembered in their order, so that the next portion need not sort 100,000 again."""


class Responding:
    """Reading on one page. `sitting` tells who acts at a seat; `seats` are those of the screen."""

    def __init__(self, workspace: Workspace, sitting: Callable[[str], Actor], seats: Sequence[str], say: Say) -> None:
        self._workspace = workspace
        self._sitting = sitting
        self._listers = (*seats, messages.WALL)
        self._readers = {*self._listers, *messages.SHEETS}
        self._say = say
        self._open: dict[str, FeatureId] = {}
        self._orders: dict[Wanted, Sequence[FeatureId]] = {}
        self.handlers = {
            messages.VoicesWanted: self._on_list,
            messages.VoiceWanted: self._on_voice,
            messages.VoicePutAway: self._on_put_away,
        }

    def changed(self, changes: Changes) -> None:
        """Something in the file changed: what is open is shown again, and lists may be asked for anew."""
        answered = (*changes.supports, *changes.comments, *changes.offers, *changes.needs, *changes.public_answers)
        if changes.contributions or answered:
            for seat, feature in self._open.items():
                self.show(seat, feature)
        if _is_news(changes):
            self._orders = {}
            for reader in self._listers:
                self._say(messages.VoicesChanged(reader))

    def _on_list(self, message: messages.VoicesWanted) -> None:
        if message.near is not None and not all(math.isfinite(side) for side in message.near):
            return
        wanted = Wanted(message.layer, message.near, message.prefer)
        visit = self._sitting(message.seat).visit_uuid
        orders = self._orders  # a list that was sorted before a change is thrown away with the others of its time

        def look(store: Store) -> messages.VoicesListed:
            if wanted not in orders:
                while len(orders) >= _MOST_ORDERS:
                    orders.pop(next(iter(orders)))
                orders[wanted] = store.published(wanted)
            found = orders[wanted]
            portion = found[message.start : message.start + message.count]
            away = store.distances(portion, wanted.near) if wanted.near else {}
            marks = [(feature, store.at(feature)) for feature in portion]
            return messages.VoicesListed(
                seat=message.seat,
                layer=message.layer,
                newest=message.near is None,
                start=message.start,
                total=len(found),
                voices=[
                    voice_view(store, feature, mark, visit, whole=False, away=away.get(feature))
                    for feature, mark in marks
                    if mark is not None and may_be_read(mark)
                ],
            )

        self._workspace.then(self._workspace.ask(look), self._say)

    def _on_voice(self, message: messages.VoiceWanted) -> None:
        if message.seat in self._readers:
            feature = FeatureId(message.table, message.fid)
            self._open[message.seat] = feature
            self.show(message.seat, feature)

    def _on_put_away(self, message: messages.VoicePutAway) -> None:
        self._open.pop(message.seat, None)

    def show(self, seat: str, feature: FeatureId) -> None:
        """Say what this is, as it is now, to a seat that has it open."""
        project = self._workspace.snapshot.project
        visit = self._sitting(seat).visit_uuid

        def look(store: Store) -> messages.VoiceShown | messages.VoiceGone:
            mark = store.at(feature)
            if mark is None or not may_be_read(mark):
                return messages.VoiceGone(seat, feature.table, feature.fid)
            return voice_shown(store, seat, feature, mark, visit, project)

        def tell(shown: messages.VoiceShown | messages.VoiceGone) -> None:
            if self._open.get(seat) == feature:  # otherwise another one was opened meanwhile
                self._say(shown)

        self._workspace.then(self._workspace.ask(look), tell)


def _is_news(changes: Changes) -> bool:
    """Whether what others can read has changed. Agreeing is none: it changes a number and nobody's list, and a hall
    full of people would keep each other's screens busy."""
    return bool(
        changes.moderated
        or changes.needs
        or changes.public_answers
        or changes.project
        or any(mark.uuid not in changes.added for mark in changes.contributions)
        or any(one.deleted for one in (*changes.comments, *changes.offers))
    )
