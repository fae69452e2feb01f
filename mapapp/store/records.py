"""Domain values as rows, and back: one place that knows which field is which column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from types import MappingProxyType
from typing import Any

from mapapp.domain.clock import from_iso, iso_utc
from mapapp.domain.contribution import (
    Attachment,
    AttachmentNotes,
    Contribution,
    GeomSource,
    People,
    PlaceKind,
    Status,
)
from mapapp.domain.layer import Layer
from mapapp.domain.questions import question_type
from mapapp.domain.session import Session, Visit
from mapapp.store import blobs
from mapapp.store.tables import ATTRIBUTE_TABLES, FEATURE_COLUMNS

Value = str | int | float | bytes | None
Record = dict[str, Value]

CONTRIBUTION = "contribution"
"""How contributions are named in ``moderation`` and ``event``."""

NOTES = "attachment_notes"
"""How what is written about attachments is named in ``event``."""

_TEXTS = (
    "ref category title body published_body body_lang place_name station seat entered_by source_system source_id"
).split()
NOTED = tuple(one.name for one in fields(AttachmentNotes))
"""The columns of an attachment that can change after it came."""
_TABLES = {table.name: table for table in ATTRIBUTE_TABLES}


def feature_columns(layer: Layer) -> tuple[str, ...]:
    """Every column of this layer's tables but ``fid``."""
    return ("geom", *(one.name for one in FEATURE_COLUMNS), *(one.id for one in layer.questions))


def attribute_columns(table: str) -> tuple[str, ...]:
    return tuple(column.name for column in _TABLES[table].columns)


def contribution_record(mark: Contribution, layer: Layer) -> Record:
    """The row of a contribution, by column; what is empty is NULL, so that other programs show it as empty."""
    record: Record = {
        "geom": blobs.encode(mark.shape) if mark.shape is not None else None,
        "uuid": mark.uuid,
        "place_kind": mark.place_kind and str(mark.place_kind),
        "located": int(mark.located),
        "geom_source": mark.geom_source and str(mark.geom_source),
        "session_uuid": mark.session_uuid,
        "visit_uuid": mark.visit_uuid,
        "practice": int(mark.practice),
        "created_at": _text_of(mark.created_at),
        "updated_at": _text_of(mark.updated_at),
        "revision": mark.revision,
        "hlc": mark.hlc,
        "deleted": int(mark.deleted),
    }
    record.update({name: getattr(mark, name) or None for name in _TEXTS})
    for question in layer.questions:
        answer = mark.answers.get(question.id)
        record[question.id] = None if answer is None else question_type(question.type).to_column(answer)
    return record


def contribution_from(record: Mapping[str, Any], layer: Layer) -> Contribution:
    """The inverse; `record` also carries ``status`` and ``status_reason`` of its moderation, NULL for none."""
    answers = {
        question.id: question_type(question.type).from_column(record[question.id])
        for question in layer.questions
        if record[question.id] is not None
    }
    return Contribution(
        uuid=record["uuid"],
        layer=layer.id,
        shape=blobs.decode(record["geom"]) if record["geom"] is not None else None,
        answers=MappingProxyType(answers),
        place_kind=PlaceKind(record["place_kind"]) if record["place_kind"] else None,
        geom_source=GeomSource(record["geom_source"]) if record["geom_source"] else None,
        session_uuid=record["session_uuid"],
        visit_uuid=record["visit_uuid"],
        practice=bool(record["practice"]),
        created_at=_moment_of(record["created_at"]),
        updated_at=_moment_of(record["updated_at"]),
        revision=record["revision"] or 0,
        hlc=record["hlc"],
        deleted=bool(record["deleted"]),
        status=Status(record["status"]) if record["status"] else Status.PENDING,
        status_reason=record["status_reason"] or "",
        **{name: record[name] or "" for name in _TEXTS},
    )


def attachment_record(attachment: Attachment) -> Record:
    return {name: value_of(getattr(attachment, name)) for name in attribute_columns("attachment")}


def attachment_from(record: Mapping[str, Any]) -> Attachment:
    return Attachment(
        uuid=record["uuid"],
        contribution_uuid=record["contribution_uuid"],
        data=record["data"] or b"",
        content_type=record["content_type"] or "",
        sha256=record["sha256"] or "",
        width=record["width"] or 0,
        height=record["height"] or 0,
        seconds=record["seconds"] or 0.0,
        caption=record["caption"] or "",
        transcript=record["transcript"] or "",
        people=_people_of(record["people"]),
        released=None if record["released"] is None else bool(record["released"]),
        hlc=record["hlc"] or "",
    )


def notes_record(notes: AttachmentNotes) -> Record:
    """What is written about an attachment, by column."""
    return {name: value_of(getattr(notes, name)) for name in NOTED}


def notes_from(record: Mapping[str, Any]) -> AttachmentNotes:
    return AttachmentNotes(
        uuid=record["uuid"],
        caption=record["caption"] or "",
        transcript=record["transcript"] or "",
        people=_people_of(record["people"]),
        released=None if record["released"] is None else bool(record["released"]),
        hlc=record["hlc"] or "",
    )


def _people_of(text: str | None) -> People | None:
    return People(text) if text else None


def session_record(session: Session) -> Record:
    return {name: value_of(getattr(session, name)) for name in attribute_columns("session")}


def session_from(record: Mapping[str, Any]) -> Session:
    return Session(
        uuid=record["uuid"],
        practice=bool(record["practice"]),
        opened_at=_moment_of(record["opened_at"]),
        closed_at=_moment_of(record["closed_at"]),
        hlc=record["hlc"],
        **{name: record[name] or "" for name in ("title", "venue", "facilitator", "method")},
    )


def visit_record(visit: Visit) -> Record:
    return {name: value_of(getattr(visit, name)) for name in attribute_columns("visit")}


def visit_from(record: Mapping[str, Any]) -> Visit:
    return Visit(
        uuid=record["uuid"],
        session_uuid=record["session_uuid"],
        started_at=_moment_of(record["started_at"]),
        finished_at=_moment_of(record["finished_at"]),
        hlc=record["hlc"],
        **{name: record[name] or "" for name in ("station", "seat", "language", "ended_by")},
    )


def value_of(value: object) -> Value:
    """As a column keeps it: what is empty is NULL."""
    if isinstance(value, datetime):
        return iso_utc(value)
    if isinstance(value, bool):
        return int(value)
    return str(value) or None if isinstance(value, str) else value


def _text_of(moment: datetime | None) -> str | None:
    return iso_utc(moment) if moment is not None else None


def _moment_of(text: str | None) -> datetime | None:
    return from_iso(text) if text else None
