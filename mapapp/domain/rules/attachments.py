"""Rules for photos, drawings and recordings: what must come with an answer, and what is written about them later."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields

from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, AttachmentNotes, Contribution
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.domain.questions import attached_in
from mapapp.domain.refusal import Refusal
from mapapp.domain.snapshot import Applied, Changes, Lookup, Snapshot, Stamp
from mapapp.domain.text import plain_text

_MOST = {"caption": 500, "transcript": 10_000}
_NOTED = tuple(field.name for field in fields(AttachmentNotes))
_CHANGEABLE = frozenset(_NOTED) - {"uuid", "hlc"}


def check_attached(project: Project, marks: Collection[Contribution], attachments: Collection[Attachment]) -> None:
    """Refuse an answer that names a photo or recording which did not come with it."""
    came = {(one.contribution_uuid, one.uuid) for one in attachments}
    for mark in marks:
        for uuid in attached_in(project.layer(mark.layer).questions, mark.answers):
            if (mark.uuid, uuid) not in came:
                raise Refusal("attachment-lost", "attachments")


def add(snapshot: Snapshot, edit: edits.AddAttachments, _actor: Actor, lookup: Lookup, _stamp: Stamp) -> Applied:
    """A facilitator puts pictures to contributions that are there."""
    for one in edit.attachments:
        owner = lookup.contribution(one.contribution_uuid)
        if owner is None or owner.deleted:
            raise Refusal("attachment-without-contribution", "attachments")
    return Applied(snapshot, Changes(attachments=edit.attachments), None)


def note(snapshot: Snapshot, edit: edits.NoteAttachment, _actor: Actor, lookup: Lookup, stamp: Stamp) -> Applied:
    """Caption, transcript, who is in it, whether others may see it; the file itself stays as it came."""
    before = lookup.attachment(edit.uuid)
    if before is None:
        raise Refusal("attachment-unknown", "uuid")
    fixed = set(edit.values) - _CHANGEABLE
    if fixed:
        raise Refusal("field-fixed", sorted(fixed)[0])
    for name, expected in (edit.replaces or {}).items():
        if getattr(before, name) != expected:
            raise Refusal("attachment-changed-since", name)
    words = {name: plain_text(edit.values[name], name, most) for name, most in _MOST.items() if name in edit.values}
    after = {name: getattr(before, name) for name in _NOTED} | dict(edit.values) | words | {"hlc": stamp.hlc}
    inverse = edits.NoteAttachment(
        edit.uuid,
        {name: getattr(before, name) for name in edit.values},
        replaces={name: after[name] for name in edit.values},
    )
    return Applied(snapshot, Changes(notes=(AttachmentNotes(**after),)), inverse)
