"""What a facilitator does about what others said: decide about a comment, change its words, answer in public."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.edits import AnswerTo, Decision, Edit, Moderate, ReviseComment, SetNeeds
from mapapp.domain.responses import COMMENT, OFFER, Comment, Offer, PublicAnswer, Responses
from mapapp.ui.ask_outcome import Outcome
from mapapp.ui.context import UiContext


class Answering(QObject):
    """Used by the queue and by the inspector alike."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent

    def decide(self, response: Comment | Offer, status: Status) -> None:
        """Publish, hide with a reason, or put back."""
        self._about(response, lambda ref: self._decide(response, status, ref))

    def revise(self, comment: Comment) -> None:
        """Change what others may read of a comment."""

        def ask(ref: str) -> None:
            words = self._context.dialogs.ask_words(self._window, ref, comment.words_for_others)
            if words is None or words == comment.words_for_others:
                return
            published = "" if words == comment.body else words
            self._context.submit(ReviseComment(comment.uuid, published, replaces=comment.published_body))

        self._about(comment, ask)

    def answer(self, mark: Contribution, now: Responses) -> None:
        """Say what a contribution needs and what became of it."""
        outcome = self._context.dialogs.ask_outcome(self._window, mark.ref, mark.uuid, now)
        if outcome is None:
            return
        edits = outcome_edits(mark.uuid, now, outcome)
        for edit in edits:
            self._context.submit(edit)
        if edits:
            self._context.notices.good(self._context.texts("ui-outcome-saved", ref=mark.ref))

    def _decide(self, response: Comment | Offer, status: Status, ref: str) -> None:
        reason = ""
        if status is Status.HIDDEN:
            given = self._context.dialogs.ask_reason(self._window, ref)
            if given is None:
                return
            reason = given
        of = COMMENT if isinstance(response, Comment) else OFFER
        self._context.submit(Moderate((Decision(response.uuid, status, reason, of=of),)))

    def _about(self, response: Comment | Offer, then: Callable[[str], None]) -> None:
        """With the number of the contribution that it is about."""

        def found(mark: Contribution | None) -> None:
            if mark is not None:
                then(mark.ref)

        self._context.ask(self, lambda store: store.contribution(response.contribution_uuid), found)


def outcome_edits(uuid: str, now: Responses, outcome: Outcome) -> list[Edit]:
    """What has to be done to get from what stands there to what was filled in; nothing where nothing changed."""
    edits: list[Edit] = []
    if set(outcome.needs) != {(need.kind, need.note) for need in now.needs}:
        edits.append(SetNeeds(uuid, outcome.needs))
    if _said(outcome.answer) != _said(now.answer):
        edits.append(AnswerTo(uuid, outcome.answer))
    return edits


def _said(answer: PublicAnswer | None) -> tuple[str, str, str] | None:
    return (str(answer.status), answer.answer, answer.commitments) if answer is not None else None
