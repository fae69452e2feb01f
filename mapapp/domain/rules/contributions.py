"""Rules for leaving, changing and removing marks."""

from __future__ import annotations

from dataclasses import replace

from mapapp.domain import edits
from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.identity import is_uuid, ref_for
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.domain.questions import check_answers
from mapapp.domain.refusal import Refusal
from mapapp.domain.rules import rounds
from mapapp.domain.rules.attachments import check_attached
from mapapp.domain.rules.definition import define_project
from mapapp.domain.shapes import ShapeKind, checked, kind_of, lies_in
from mapapp.domain.snapshot import Applied, Changes, Lookup, Snapshot, Stamp
from mapapp.domain.text import plain_text

_MOST = {"title": 200, "body": 10_000, "published_body": 10_000, "place_name": 200, "body_lang": 35}
_CHANGEABLE = frozenset(
    {"shape", "category", "title", "body", "published_body", "body_lang", "answers", "place_kind", "place_name",
     "geom_source"}
)  # fmt: skip


def add(snapshot: Snapshot, edit: edits.AddContributions, actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """A person leaves marks: pending until a facilitator has read them, unless the project says otherwise."""
    session = snapshot.open_session
    status = Status.PENDING if snapshot.project.pre_moderation else Status.PUBLISHED
    added = []
    for given in edit.contributions:
        mark = _checked(snapshot.project, given, complete=True)
        if mark.shape is not None and not edit.keep_outside and not lies_in(mark.shape, snapshot.project.area):
            raise Refusal("outside-area", "shape")
        if not (mark.title or mark.body or mark.category or mark.answers or edit.attachments):
            raise Refusal("nothing-said", "body")
        added.append(
            replace(
                mark,
                status=status,
                status_reason="",
                session_uuid=session.uuid if session else None,
                practice=bool(session and session.practice),
                station=actor.station,
                seat=actor.seat,
                visit_uuid=actor.visit_uuid,
                entered_by=actor.name,
                created_at=stamp.at,
            )
        )
    _check_new(added, lookup)
    check_attached(snapshot.project, added, edit.attachments)
    adding = _adding(snapshot, added, edit, actor, lookup, stamp)
    if not edit.answers:
        return adding
    answers = rounds.answering(snapshot, edit.answers, adding.changes.contributions, actor, stamp)
    return replace(adding, changes=replace(adding.changes, placements=answers))


def bring_in(
    snapshot: Snapshot, edit: edits.ImportContributions, actor: Actor, lookup: Lookup, stamp: Stamp
) -> Applied:
    """A planner's rows come in as they are: their answers may be incomplete, their place outside.

    Taking them back leaves the questions that came with them: they may have other answers by then.
    """
    if edit.project is not None:
        defined = define_project(snapshot, edits.DefineProject(edit.project), actor, lookup, stamp)
        added = bring_in(defined.snapshot, replace(edit, project=None), actor, lookup, stamp)
        return replace(added, changes=replace(added.changes, project=defined.changes.project))
    added = [
        replace(mark, created_at=mark.created_at or stamp.at)
        for mark in (_checked(snapshot.project, given, complete=False) for given in edit.contributions)
    ]
    _check_new(added, lookup)
    return _adding(snapshot, added, edit, actor, lookup, stamp)


def change(
    snapshot: Snapshot, edit: edits.ChangeContribution, _actor: Actor, lookup: Lookup, stamp: Stamp
) -> Applied:
    """Set fields of one contribution; refused when somebody changed it since `expects`."""
    before = _present(lookup, edit.uuid)
    if edit.expects is not None and edit.expects != before.revision:
        raise Refusal("changed-since", ref=before.ref)
    forbidden = set(edit.values) - _CHANGEABLE
    if forbidden:
        raise Refusal("field-fixed", sorted(forbidden)[0])
    for name, expected in (edit.replaces or {}).items():
        if getattr(before, name) != expected:
            raise Refusal("changed-since", name, ref=before.ref)
    after = _checked(snapshot.project, replace(before, **edit.values), complete=False)
    if _table_kind(before) != _table_kind(after):
        raise Refusal("shape-kind-changed", "shape", ref=before.ref)
    after = replace(after, revision=before.revision + 1, updated_at=stamp.at, hlc=stamp.hlc)
    inverse = edits.ChangeContribution(
        edit.uuid,
        {name: getattr(before, name) for name in edit.values},
        replaces={name: getattr(after, name) for name in edit.values},
    )
    return Applied(snapshot, Changes(contributions=(after,)), inverse)


def remove(
    snapshot: Snapshot, edit: edits.RemoveContributions, _actor: Actor, lookup: Lookup, stamp: Stamp
) -> Applied:
    """Tombstones: the content is blanked in the file; only the undo of this run remembers it."""
    before = tuple(_present(lookup, uuid) for uuid in edit.uuids)
    blank = tuple(
        Contribution(
            uuid=mark.uuid,
            layer=mark.layer,
            ref=mark.ref,
            created_at=mark.created_at,
            updated_at=stamp.at,
            revision=mark.revision + 1,
            hlc=stamp.hlc,
            deleted=True,
        )
        for mark in before
    )
    return Applied(snapshot, Changes(contributions=blank), edits.RestoreContributions(before))


def restore(
    snapshot: Snapshot, edit: edits.RestoreContributions, _actor: Actor, lookup: Lookup, stamp: Stamp
) -> Applied:
    """Undo of a removal: the content comes back under the same uuid and ref."""
    back = []
    for mark in edit.contributions:
        now = lookup.contribution(mark.uuid)
        if now is None or not now.deleted:
            raise Refusal("not-removed", ref=mark.ref)
        back.append(replace(mark, deleted=False, revision=now.revision + 1, updated_at=stamp.at, hlc=stamp.hlc))
    uuids = tuple(mark.uuid for mark in back)
    return Applied(
        snapshot,
        Changes(contributions=tuple(back)),
        edits.RemoveContributions(uuids),
    )


class _Refs:
    """Receipt codes for one edit: free in the project and not used twice within the edit."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._given: set[str] = set()

    def next_for(self, uuid: str) -> str:
        attempt = 0
        while (ref := ref_for(uuid, attempt)) in self._given or self._lookup.ref_taken(ref):
            attempt += 1
        self._given.add(ref)
        return ref


def _check_new(marks: list[Contribution], lookup: Lookup) -> None:
    uuids = [mark.uuid for mark in marks]
    if len(set(uuids)) != len(uuids) or any(lookup.contribution(uuid) for uuid in uuids):
        raise Refusal("already-saved", "uuid")


def _adding(
    snapshot: Snapshot,
    marks: list[Contribution],
    edit: edits.AddContributions | edits.ImportContributions,
    actor: Actor,
    lookup: Lookup,
    stamp: Stamp,
) -> Applied:
    uuids = [mark.uuid for mark in marks]
    stray = {one.contribution_uuid for one in edit.attachments} - set(uuids)
    if stray:
        raise Refusal("attachment-without-contribution", "attachments")
    refs = _Refs(lookup)
    stamped = tuple(
        replace(mark, ref=refs.next_for(mark.uuid), updated_at=stamp.at, revision=1, hlc=stamp.hlc, deleted=False)
        for mark in marks
    )
    changes = Changes(
        contributions=stamped,
        added=frozenset(uuids),
        moderated=frozenset(mark.uuid for mark in stamped if mark.status is not Status.PENDING),
        moderated_by=actor.name or actor.station,
        attachments=edit.attachments,
    )
    return Applied(snapshot, changes, edits.RemoveContributions(tuple(uuids)))


def _present(lookup: Lookup, uuid: str) -> Contribution:
    mark = lookup.contribution(uuid)
    if mark is None or mark.deleted:
        raise Refusal("contribution-unknown", "uuid")
    return mark


def _table_kind(mark: Contribution) -> ShapeKind:
    """Which of the layer's tables holds it, for good: what is not located lives among the points."""
    return ShapeKind.POINT if mark.shape is None else kind_of(mark.shape)


def _checked(project: Project, mark: Contribution, *, complete: bool) -> Contribution:
    """The contribution with every field as the project allows it."""
    layer = project.layer(mark.layer)
    if not is_uuid(mark.uuid):
        raise Refusal("uuid-expected", "uuid")
    if mark.category and layer.category(mark.category) is None:
        raise Refusal("category-unknown", "category")
    shape = mark.shape
    if shape is not None:
        shape = checked(shape)
        if kind_of(shape) not in layer.shapes:
            raise Refusal("shape-not-allowed", "shape", kind=str(kind_of(shape)), layer=layer.id)
    words = {name: plain_text(getattr(mark, name), name, most) for name, most in _MOST.items()}
    answers = check_answers(layer.questions, mark.answers, complete=complete)
    return replace(mark, shape=shape, answers=answers, **words)
