"""The tables of what others add to contributions, and of what became of them."""

from __future__ import annotations

from mapapp.store.table import AttributeTable, Column

_IDENTITY = (Column("uuid", "TEXT NOT NULL UNIQUE"), Column("contribution_uuid", "TEXT NOT NULL"))
_CAME_IN = (
    Column("session_uuid", "TEXT"),
    Column("visit_uuid", "TEXT"),
    Column("station", "TEXT"),
    Column("seat", "TEXT"),
    Column("created_at", "DATETIME"),
)
_CHANGED = (Column("updated_at", "DATETIME"), Column("revision", "INTEGER"))
_CLOCK = (Column("hlc", "TEXT NOT NULL"), Column("deleted", "BOOLEAN NOT NULL DEFAULT 0"))

RESPONSE_TABLES = (
    AttributeTable(
        "support",
        "Who agrees with what: a row for each visit and contribution",
        (*_IDENTITY, *_CAME_IN, *_CLOCK),
        indexes=("contribution_uuid",),
    ),
    AttributeTable(
        "comment",
        "What others said about contributions",
        (
            *_IDENTITY,
            Column("body", "TEXT"),
            Column("published_body", "TEXT"),
            Column("body_lang", "TEXT"),
            *_CAME_IN,
            *_CHANGED,
            *_CLOCK,
        ),
        indexes=("contribution_uuid",),
    ),
    AttributeTable(
        "offer",
        "What others would give, lend or do",
        (
            *_IDENTITY,
            Column("kind", "TEXT"),
            Column("skill", "TEXT"),
            Column("hours", "DOUBLE"),
            Column("period", "TEXT"),
            Column("thing", "TEXT"),
            Column("note", "TEXT"),
            *_CAME_IN,
            *_CHANGED,
            *_CLOCK,
        ),
        indexes=("contribution_uuid",),
    ),
    AttributeTable(
        "need",
        "What contributions need from others",
        (*_IDENTITY, Column("kind", "TEXT"), Column("note", "TEXT"), *_CAME_IN, *_CHANGED, *_CLOCK),
        indexes=("contribution_uuid",),
    ),
    AttributeTable(
        "answer_to",
        "What became of contributions",
        (
            *_IDENTITY,
            Column("status", "TEXT"),
            Column("answer", "TEXT"),
            Column("commitments", "TEXT"),
            Column("answered_by", "TEXT"),
            *_CAME_IN,
            *_CHANGED,
            *_CLOCK,
        ),
        indexes=("contribution_uuid",),
    ),
    AttributeTable(
        "placement",
        "What was put on contributions in rounds: a row for each seat",
        (*_IDENTITY, Column("round_uuid", "TEXT NOT NULL"), Column("amount", "INTEGER"), *_CAME_IN, *_CLOCK),
        indexes=("contribution_uuid", "round_uuid"),
    ),
)
