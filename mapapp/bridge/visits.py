"""What residents do at the seats of one page: sit down, choose a place, say something, leave."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import msgspec

from mapapp.bridge import messages, views
from mapapp.bridge.messages import Draft
from mapapp.domain.contribution import Contribution, GeomSource, PlaceKind
from mapapp.domain.edits import AddContributions, FinishVisit, StartVisit
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.session import Visit
from mapapp.domain.shapes import ShapeKind, lies_in, shape_from
from mapapp.i18n import Texts
from mapapp.workspace.ports import FeatureId, Store
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Say = Callable[[messages.ToPage], None]

DRAFT_COMES_BACK_WITHIN = timedelta(seconds=60)
"""After a crash the same person is still there within a minute; later it is somebody else."""


class Visits:
    """The seats of one page. A seat's language is remembered for the sentences that it is told."""

    def __init__(self, workspace: Workspace, actor: Actor, say: Say) -> None:
        self._workspace = workspace
        self._actor = actor
        self._say = say
        self._visits: dict[str, Visit] = {}
        self.handlers = {
            messages.VisitStarted: self._on_started,
            messages.VisitFinished: self._on_finished,
            messages.DraftKept: self._on_draft,
            messages.PlaceChosen: self._on_place,
            messages.ContributionDone: self._on_done,
        }

    def restore(self, seats: list[str]) -> None:
        """Give each seat back what its person had entered before the page or the app went down."""
        for seat in seats:
            self._workspace.then(
                self._workspace.ask(lambda store, seat=seat: self._kept(store, seat)),
                lambda kept, seat=seat: self._give_back(seat, kept),
            )

    def _kept(self, store: Store, seat: str) -> tuple[str, str] | None:
        since = self._workspace.now() - DRAFT_COMES_BACK_WITHIN
        return store.draft(self._actor.station, seat, since)

    def _give_back(self, seat: str, kept: tuple[str, str] | None) -> None:
        if kept is None:
            return
        visit, text = kept
        try:
            draft = msgspec.json.decode(text, type=Draft)
        except msgspec.MsgspecError:
            log.warning("a kept draft could not be read; seat %s starts anew", seat)
            return
        language = self._workspace.snapshot.project.language
        self._visits[seat] = Visit(visit, None, self._actor.station, seat, language)
        self._say(messages.VisitRestored(seat, visit, language, draft))

    def _on_started(self, message: messages.VisitStarted) -> None:
        visit = Visit(message.visit, None, self._actor.station, message.seat, message.language)
        self._visits[message.seat] = visit
        self._workspace.then(
            self._workspace.submit(StartVisit(visit), self._sitting(message.seat)),
            lambda changes: self._started(message.seat, changes.visits[0]),
        )

    def _started(self, seat: str, visit: Visit) -> None:
        """The visit as it was stamped; unless the person has already left again."""
        current = self._visits.get(seat)
        if current is not None and current.uuid == visit.uuid:
            self._visits[seat] = visit

    def _on_finished(self, message: messages.VisitFinished) -> None:
        actor = self._sitting(message.seat)
        visit = self._visits.pop(message.seat, None)
        self._workspace.ask(lambda store: store.keep_draft(actor, ""))
        if visit is not None:
            self._workspace.then(
                self._workspace.submit(FinishVisit(visit, message.ended_by), actor), lambda _changes: None
            )

    def _on_draft(self, message: messages.DraftKept) -> None:
        actor = self._sitting(message.seat)
        if actor.visit_uuid != message.visit:
            return  # the visit has ended: nothing of it may be written any more
        text = msgspec.json.encode(message.draft).decode()
        self._workspace.then(
            self._workspace.ask(lambda store: store.keep_draft(actor, text)), lambda _none: None
        )

    def _on_place(self, message: messages.PlaceChosen) -> None:
        try:
            shape = shape_from(ShapeKind(message.shape.kind), message.shape.coordinates)
            inside = lies_in(shape, self._workspace.snapshot.project.area)
        except Refusal:
            inside = False
        self._say(messages.PlaceAnswered(message.seat, message.step, inside))

    def _on_done(self, message: messages.ContributionDone) -> None:
        actor = self._sitting(message.seat)
        texts = Texts.load(message.language)
        try:
            edit = _as_edit(message)
        except Refusal as refusal:
            self._refuse(message, refusal, texts)
            return
        self._workspace.then(
            self._workspace.submit(edit, actor),
            lambda _changes: self._thank(message, actor),
            lambda failure: self._failed(message, failure, actor, texts),
        )

    def _failed(
        self, message: messages.ContributionDone, failure: Exception, actor: Actor, texts: Texts
    ) -> None:
        if isinstance(failure, Refusal) and failure.code == "already-saved":
            self._thank(message, actor)  # the same *Done*, said twice
        else:
            self._refuse(message, failure, texts)

    def _refuse(self, message: messages.ContributionDone, failure: Exception, texts: Texts) -> None:
        log.warning("a contribution was not taken: %s", failure)
        field = failure.field if isinstance(failure, Refusal) else None
        self._say(
            messages.ContributionRefused(
                message.seat, message.contribution, field or "", problem_text(failure, texts)
            )
        )

    def _thank(self, message: messages.ContributionDone, actor: Actor) -> None:
        def look(store: Store) -> tuple[Contribution | None, FeatureId | None]:
            mark = store.contribution(message.contribution)
            if mark is None or mark.visit_uuid != actor.visit_uuid:
                return None, None  # somebody else's uuid: not this visit's to be thanked for
            store.keep_draft(actor, "")
            return mark, store.feature(mark.uuid)

        self._workspace.then(self._workspace.ask(look), lambda found: self._say_saved(message, *found))

    def _say_saved(
        self, message: messages.ContributionDone, mark: Contribution | None, feature: FeatureId | None
    ) -> None:
        if mark is None or feature is None:
            return
        at = views.rings_of(mark.shape)[0][0] if mark.shape is not None else None
        self._say(
            messages.ContributionSaved(
                seat=message.seat,
                visit=message.visit,
                contribution=mark.uuid,
                ref=mark.ref,
                layer=mark.layer,
                table=feature.table,
                fid=feature.fid,
                at=at,
                published=mark.status == "published",
            )
        )

    def _sitting(self, seat: str) -> Actor:
        visit = self._visits.get(seat)
        return replace(self._actor, seat=seat, visit_uuid=visit.uuid if visit else None)


def _as_edit(message: messages.ContributionDone) -> AddContributions:
    shape = None
    if message.shape is not None:
        shape = shape_from(ShapeKind(message.shape.kind), message.shape.coordinates)
    return AddContributions(
        (
            Contribution(
                uuid=message.contribution,
                layer=message.layer,
                shape=shape,
                category=message.category,
                title=message.title,
                body=message.body,
                body_lang=message.language,
                answers={
                    name: tuple(answer) if isinstance(answer, list) else answer
                    for name, answer in message.answers.items()
                },
                place_kind=PlaceKind(message.place_kind) if message.place_kind else None,
                geom_source=GeomSource(message.geom_source) if message.geom_source else None,
            ),
        ),
        keep_outside=message.outside_kept,
    )
