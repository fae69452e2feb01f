"""Lets people answer what others said: support, comments, offers of help, and taking their own back."""

from __future__ import annotations

import logging
from collections.abc import Callable

from mapapp.bridge import messages
from mapapp.bridge.rate import ANSWERS, SUPPORT, Rate
from mapapp.domain.contribution import Status
from mapapp.domain.edits import AddComment, AddOffer, AddSupport, Edit, TakeBackResponse, TakeBackSupport
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import Comment, Offer, OfferKind
from mapapp.domain.snapshot import Changes
from mapapp.i18n import Texts
from mapapp.workspace.ports import FeatureId, Store
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Say = Callable[[messages.ToPage], None]
Show = Callable[[str, FeatureId], None]


class Answering:
    """Answers of one page. `sitting` tells who acts at a seat; `show` says once more to a seat what it has open."""

    def __init__(self, workspace: Workspace, sitting: Callable[[str], Actor], say: Say, show: Show) -> None:
        self._workspace = workspace
        self._sitting = sitting
        self._say = say
        self._show = show
        self._answers = Rate(ANSWERS, workspace.now)
        self._support = Rate(SUPPORT, workspace.now)
        self.handlers = {
            messages.SupportGiven: self._on_support,
            messages.CommentGiven: self._on_comment,
            messages.OfferGiven: self._on_offer,
            messages.ResponseTakenBack: self._on_taken_back,
        }

    def _on_support(self, message: messages.SupportGiven) -> None:
        def decide(uuid: str) -> Edit:
            return AddSupport(uuid) if message.agrees else TakeBackSupport(uuid)

        def stay(failure: Exception) -> None:
            log.info("support was not changed: %s", failure)
            self._show(message.seat, FeatureId(message.table, message.fid))

        self._answer(message, self._support, decide, lambda _changes: None, stay)

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

        self._answer(message, self._answers, make, kept, failed)

    def _answer(
        self,
        message: messages.SupportGiven | messages.CommentGiven | messages.OfferGiven,
        rate: Rate,
        make: Callable[[str], Edit],
        done: Callable[[Changes], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Find what is answered, and submit in the name of whoever sits there now."""
        actor = self._sitting(message.seat)
        if actor.visit_uuid is None or actor.visit_uuid != message.visit:
            return  # the visit has ended: nothing of it may be written any more
        try:
            rate.take(actor)
        except Refusal as refusal:
            failed(refusal)
            return

        def submit(uuid: str | None) -> None:
            if uuid is None:
                failed(Refusal("contribution-unknown"))
            else:
                self._workspace.then(self._workspace.submit(make(uuid), actor), done, failed)

        def look(store: Store) -> str | None:
            mark = store.at(FeatureId(message.table, message.fid))
            return mark.uuid if mark is not None else None

        self._workspace.then(self._workspace.ask(look), submit)

    def _on_taken_back(self, message: messages.ResponseTakenBack) -> None:
        """Whose it is the rule looks at: of a visit that has ended nothing can be reached."""

        def stays(failure: Exception) -> None:
            log.warning("a response was not taken back: %s", failure)
            sentence = problem_text(failure, Texts.load(message.language))
            self._say(messages.ResponseGone(message.seat, message.response, sentence))

        taken = self._workspace.submit(TakeBackResponse(message.response), self._sitting(message.seat))
        gone = messages.ResponseGone(message.seat, message.response)
        self._workspace.then(taken, lambda _changes: self._say(gone), stays)
