"""Take over what a person has accepted: one step that happens whole or not at all, and can be undone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from typing import Any

from mapapp.domain import edits
from mapapp.domain.contribution import Contribution
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.domain.questions import Answer
from mapapp.domain.refusal import Refusal
from mapapp.domain.rules.contributions import change as change_contribution
from mapapp.domain.rules.moderation import moderate
from mapapp.domain.snapshot import Changes, Snapshot, Stamp
from mapapp.i18n import Texts
from mapapp.projects.changes.difference import STATUS, Change, Difference
from mapapp.workspace.workspace import Workspace

_NOBODY = Actor("changes", frozenset())


def take(
    workspace: Workspace,
    actor: Actor,
    changes: Collection[Change],
    added: Collection[edits.ImportContributions],
    file: str,
) -> Future[Changes]:
    """Submit what a person has accepted of a file; the future holds a Refusal where somebody went on meanwhile."""
    uuids = tuple(one.uuid for one in changes)
    marks = workspace.ask(lambda store: [store.contribution(uuid) for uuid in uuids]).result()
    answers = {mark.uuid: mark.answers for mark in marks if mark is not None}
    reason = Texts.load()("changes-reason", file=file)
    return workspace.submit(edits.Together((*edits_for(changes, answers, reason), *added)), actor)


def as_allowed(project: Project, mark: Contribution, difference: Difference, at: datetime) -> Difference:
    """The same, or refused where the rule would refuse this one field."""
    if difference.refused is not None:
        return difference
    there, stamp = _OnlyThis(mark), Stamp(at, "")
    try:
        if difference.target == STATUS:
            decision = edits.Decision(mark.uuid, difference.value, "?")
            moderate(Snapshot(project), edits.Moderate((decision,)), _NOBODY, there, stamp)
        else:
            edit = edits.ChangeContribution(mark.uuid, _values((difference,), mark.answers))
            change_contribution(Snapshot(project), edit, _NOBODY, there, stamp)
    except Refusal as reason:
        return replace(difference, refused=reason)
    return difference


def edits_for(
    changes: Collection[Change], answers: Mapping[str, Mapping[str, Answer]], reason: str
) -> Iterator[edits.ChangeContribution | edits.Moderate]:
    """What to submit for accepted changes.

    Args:
        answers: by uuid, as they are now: only those that came back otherwise are replaced.
        reason: of a decision for which the file gives none.
    """
    for change in changes:
        values = _values(change.to_take, answers[change.uuid])
        if values:
            # Whoever has gone on with it since it was shown is not overwritten.
            yield edits.ChangeContribution(change.uuid, values, expects=change.revision)
    decisions = tuple(
        edits.Decision(one.uuid, one.status, one.reason or reason) for one in changes if one.status is not None
    )
    if decisions:
        yield edits.Moderate(decisions)


def _values(differences: Collection[Difference], answers: Mapping[str, Answer]) -> dict[str, Any]:
    """Fields to set. The original words are not among them, whatever the file says."""
    values: dict[str, Any] = {}
    answered: dict[str, Any] = dict(answers)
    for one in differences:
        if one.question:
            answered[one.question] = one.value
            values["answers"] = answered
        elif one.target != STATUS:
            values[one.target] = one.value
    return values


class _OnlyThis:
    """What the rules look up about one contribution."""

    def __init__(self, mark: Contribution) -> None:
        self._mark = mark

    def contribution(self, _uuid: str) -> Contribution:
        return self._mark
