"""What residents give: a place, then a contribution, and the thanks only once it is safely kept."""

from __future__ import annotations

import logging
from collections.abc import Callable

from mapapp.bridge import messages, views
from mapapp.bridge.rate import CONTRIBUTIONS, Rate
from mapapp.bridge.rebuilding import attached_to
from mapapp.domain.contribution import Contribution, GeomSource, PlaceKind, Status
from mapapp.domain.edits import AddContributions
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.domain.questions import attached_in, check_answers
from mapapp.domain.refusal import Refusal
from mapapp.domain.shapes import ShapeKind, lies_in, shape_from
from mapapp.i18n import Texts
from mapapp.workspace.ports import DraftMedium, FeatureId, Store
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Say = Callable[[messages.ToPage], None]
Thank = Callable[[messages.ContributionSaved, str], None]
Receipt = Callable[[Contribution, Store], messages.ReceiptView]
Saved = tuple[Contribution, FeatureId, messages.ReceiptView]


class Giving:
    """Answers places and contributions of one page. `sitting` tells who acts at a seat, `receipt` what they get;
    `thank` says the thanks."""

    def __init__(
        self, workspace: Workspace, sitting: Callable[[str], Actor], say: Say, receipt: Receipt, thank: Thank
    ) -> None:
        self._workspace = workspace
        self._sitting = sitting
        self._say = say
        self._receipt = receipt
        self._thank_them = thank
        self._rate = Rate(CONTRIBUTIONS, workspace.now)
        self.handlers = {
            messages.PlaceChosen: self._on_place,
            messages.ContributionDone: self._on_done,
        }

    def _on_place(self, message: messages.PlaceChosen) -> None:
        try:
            shape = shape_from(ShapeKind(message.shape.kind), message.shape.coordinates)
            inside = lies_in(shape, self._workspace.snapshot.project.area)
        except Refusal:
            inside = False
        self._say(messages.PlaceAnswered(message.seat, message.step, inside))

    def _on_done(self, message: messages.ContributionDone) -> None:
        actor = self._sitting(message.seat)
        self._workspace.then(
            self._workspace.ask(lambda store: store.media_of_draft(actor)),
            lambda media: self._add(message, actor, media),
            lambda failure: self._refuse(message, failure),
        )

    def _add(self, message: messages.ContributionDone, actor: Actor, media: tuple[DraftMedium, ...]) -> None:
        try:
            edit = _as_edit(message, self._workspace.snapshot.project, media)
            self._rate.take(actor)
        except Refusal as refusal:
            self._refuse(message, refusal)
            return
        self._workspace.then(
            self._workspace.submit(edit, actor),
            lambda _changes: self._thank(message, actor),
            lambda failure: self._failed(message, failure, actor),
        )

    def _failed(self, message: messages.ContributionDone, failure: Exception, actor: Actor) -> None:
        if isinstance(failure, Refusal) and failure.code == "already-saved":
            self._thank(message, actor)  # the same *Done*, said twice
        else:
            self._refuse(message, failure)

    def _refuse(self, message: messages.ContributionDone, failure: Exception) -> None:
        log.warning("a contribution was not taken: %s", failure)
        field = failure.field if isinstance(failure, Refusal) else None
        sentence = problem_text(failure, Texts.load(message.language))
        self._say(messages.ContributionRefused(message.seat, message.contribution, field or "", sentence))

    def _thank(self, message: messages.ContributionDone, actor: Actor) -> None:
        def look(store: Store) -> Saved | None:
            mark, feature = store.contribution(message.contribution), store.feature(message.contribution)
            return None if mark is None or feature is None else (mark, feature, self._receipt(mark, store))

        self._workspace.then(self._workspace.ask(lambda store: store.keep_draft(actor, "")), lambda _none: None)
        self._workspace.then(self._workspace.ask(look), lambda saved: self._say_saved(message, actor, saved))

    def _say_saved(self, message: messages.ContributionDone, actor: Actor, saved: Saved | None) -> None:
        if saved is None or saved[0].visit_uuid != actor.visit_uuid or saved[0].deleted:
            self._refuse(message, Refusal("already-saved"))  # by somebody else: not this visit's to be thanked for
            return
        mark, feature, receipt = saved
        at = views.rings_of(mark.shape)[0][0] if mark.shape is not None else None
        thanks = messages.ContributionSaved(
            seat=message.seat,
            visit=message.visit,
            contribution=mark.uuid,
            ref=mark.ref,
            layer=mark.layer,
            table=feature.table,
            fid=feature.fid,
            at=at,
            published=mark.status is Status.PUBLISHED,
            receipt=receipt,
        )
        self._thank_them(thanks, message.language)


def _as_edit(
    message: messages.ContributionDone, project: Project, media: tuple[DraftMedium, ...]
) -> AddContributions:
    shape = None
    if message.shape is not None:
        shape = shape_from(ShapeKind(message.shape.kind), message.shape.coordinates)
    answers = {
        name: tuple(answer) if isinstance(answer, list) else answer for name, answer in message.answers.items()
    }
    mark = Contribution(
        uuid=message.contribution,
        layer=message.layer,
        shape=shape,
        category=message.category,
        title=message.title,
        body=message.body,
        body_lang=message.language,
        answers=answers,
        place_kind=PlaceKind(message.place_kind) if message.place_kind else None,
        place_name=message.place_name,
        geom_source=GeomSource(message.geom_source) if message.geom_source else None,
    )
    questions = project.layer(mark.layer).questions
    # What was given to a question that is not asked after all stays behind, and goes with the draft.
    named = attached_in(questions, check_answers(questions, answers))
    attachments = tuple(attached_to(mark.uuid, one) for one in media if one.uuid in named)
    return AddContributions((mark,), attachments, keep_outside=message.outside_kept, answers=message.prompt)
