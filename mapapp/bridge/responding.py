"""Lets people read what others said, and answer it: lists in portions, open voices, support, comments, offers."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Sequence

from mapapp.bridge import messages
from mapapp.bridge.voices import may_be_read, voice_shown, voice_view
from mapapp.domain.contribution import Status
from mapapp.domain.edits import AddComment, AddOffer, AddSupport, Edit, TakeBackSupport
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import Comment, Offer, OfferKind
from mapapp.domain.snapshot import Changes
from mapapp.i18n import Texts
from mapapp.workspace.ports import FeatureId, Store, Wanted
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Say = Callable[[messages.ToPage], None]
_MOST_ORDERS = 8
"""How many lists are remembered in their order, so that the next portion need not sort 100,000 again."""


class Responding:
    """Reading and answering on one page. `sitting` tells who acts at a seat; `seats` are those of the screen."""

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
            messages.SupportGiven: self._on_support,
            messages.CommentGiven: self._on_comment,
            messages.OfferGiven: self._on_offer,
        }

    def changed(self, changes: Changes) -> None:
        """Something in the file changed: what is open is shown again, and lists may be asked for anew."""
        answered = (*changes.supports, *changes.comments, *changes.offers, *changes.needs, *changes.public_answers)
        if changes.contributions or answered:
            for seat, feature in self._open.items():
                self._show(seat, feature)
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
            self._show(message.seat, feature)

    def _on_put_away(self, message: messages.VoicePutAway) -> None:
        self._open.pop(message.seat, None)

    def _show(self, seat: str, feature: FeatureId) -> None:
        project = self._workspace.snapshot.project
        visit = self._sitting(seat).visit_uuid

        def look(store: Store) -> messages.VoiceShown | messages.VoiceGone:
            mark = store.at(feature)
            if mark is None or not may_be_read(mark):
                return messages.VoiceGone(seat, feature.table, feature.fid)
            return voice_shown(store, seat, feature, mark, visit, project)

        def show(shown: messages.VoiceShown | messages.VoiceGone) -> None:
            if self._open.get(seat) == feature:  # otherwise another one was opened meanwhile
                self._say(shown)

        self._workspace.then(self._workspace.ask(look), show)

    def _on_support(self, message: messages.SupportGiven) -> None:
        def decide(uuid: str) -> Edit:
            return AddSupport(uuid) if message.agrees else TakeBackSupport(uuid)

        def stay(failure: Exception) -> None:
            log.info("support was not changed: %s", failure)
            self._show(message.seat, FeatureId(message.table, message.fid))

        self._answer(message, decide, lambda _changes: None, stay)

    def _on_comment(self, message: messages.CommentGiven) -> None:
        def comment(uuid: str) -> Edit:
            return AddComment(Comment(message.response, uuid, body=message.body, body_lang=message.language))

        self._keep(message, comment)

    def _on_offer(self, message: messages.OfferGiven) -> None:
        def offer(uuid: str) -> Edit:
            return AddOffer(
                Offer(
                    message.response,
                    uuid,
                    kind=OfferKind(message.kind),
                    skill=message.skill,
                    hours=message.hours,
                    period=message.period,
                    thing=message.thing,
                    note=message.note,
                )
            )

        self._keep(message, offer)

    def _keep(self, message: messages.CommentGiven | messages.OfferGiven, make: Callable[[str], Edit]) -> None:
        def kept(changes: Changes) -> None:
            waits = any(one.status is Status.PENDING for one in (*changes.comments, *changes.offers))
            self._say(messages.ResponseKept(message.seat, message.response, waits))

        def failed(failure: Exception) -> None:
            if isinstance(failure, Refusal) and failure.code == "already-saved":
                self._say(messages.ResponseKept(message.seat, message.response, waits=True))  # said twice
                return
            log.warning("a response was not taken: %s", failure)
            sentence = problem_text(failure, Texts.load(message.language))
            self._say(messages.ResponseRefused(message.seat, message.response, sentence))

        self._answer(message, make, kept, failed)

    def _answer(
        self,
        message: messages.SupportGiven | messages.CommentGiven | messages.OfferGiven,
        make: Callable[[str], Edit],
        done: Callable[[Changes], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Find what is answered, and submit in the name of whoever sits there now."""
        actor = self._sitting(message.seat)
        if actor.visit_uuid is None or actor.visit_uuid != message.visit:
            return  # the visit has ended: nothing of it may be written any more

        def submit(uuid: str | None) -> None:
            if uuid is None:
                failed(Refusal("contribution-unknown"))
            else:
                self._workspace.then(self._workspace.submit(make(uuid), actor), done, failed)

        def look(store: Store) -> str | None:
            mark = store.at(FeatureId(message.table, message.fid))
            return mark.uuid if mark is not None else None

        self._workspace.then(self._workspace.ask(look), submit)


def _is_news(changes: Changes) -> bool:
    """Whether what others can read has changed. Agreeing is none: it changes a number and nobody's list, and a hall
    full of people would keep each other's screens busy."""
    return bool(
        changes.moderated
        or changes.needs
        or changes.public_answers
        or changes.project
        or any(mark.uuid not in changes.added for mark in changes.contributions)
    )
