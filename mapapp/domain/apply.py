"""Apply an edit to a snapshot: pure decisions, one small rule per kind of edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from mapapp.domain import edits
from mapapp.domain.permissions import Actor
from mapapp.domain.rules import (
    attachments,
    contributions,
    definition,
    erasing,
    moderation,
    responses,
    rounds,
    sessions,
    together,
)
from mapapp.domain.snapshot import Applied, Lookup, Snapshot, Stamp

Rule = Callable[[Snapshot, edits.Edit, Actor, Lookup, Stamp], Applied]


def _together(snapshot: Snapshot, edit: edits.Together, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    return together.together(lambda one: _RULES[type(one)], snapshot, edit, actor, lookup, stamp)


_RULES: dict[type, Rule] = {
    edits.AddContributions: contributions.add,
    edits.ImportContributions: contributions.bring_in,
    edits.ChangeContribution: contributions.change,
    edits.AddAttachments: attachments.add,
    edits.NoteAttachment: attachments.note,
    edits.RemoveContributions: contributions.remove,
    edits.TakeBack: erasing.take_back,
    edits.EraseContributions: erasing.erase,
    edits.RestoreContributions: contributions.restore,
    edits.Moderate: moderation.moderate,
    edits.AddSupport: responses.add_support,
    edits.TakeBackSupport: responses.take_back_support,
    edits.AddComment: responses.add_comment,
    edits.AddOffer: responses.add_offer,
    edits.RemoveResponses: responses.remove,
    edits.TakeBackResponse: erasing.take_back_response,
    edits.ReviseComment: responses.revise_comment,
    edits.SetNeeds: responses.set_needs,
    edits.AnswerTo: responses.answer_to,
    edits.OpenRound: rounds.open_round,
    edits.CloseRound: rounds.close_round,
    edits.Place: rounds.place,
    edits.Together: _together,
    edits.OpenSession: sessions.open_session,
    edits.CloseSession: sessions.close_session,
    edits.StartVisit: sessions.start_visit,
    edits.FinishVisit: sessions.finish_visit,
    edits.DefineProject: definition.define_project,
}


def apply(snapshot: Snapshot, edit: edits.Edit, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """What the edit would do. Nothing is changed here: the store makes it true or it did not happen.

    Raises:
        Refusal: a rule forbids it.
    """
    applied = _RULES[type(edit)](snapshot, edit, actor, lookup, stamp)
    return replace(
        applied,
        snapshot=replace(applied.snapshot, version=snapshot.version + 1),
        changes=replace(applied.changes, stamp=stamp, edit=type(edit).__name__),
    )
