"""Every table of our own, as data: names, types and what a planner may know about each column."""

from __future__ import annotations

from mapapp.domain.shapes import ShapeKind
from mapapp.store.response_tables import RESPONSE_TABLES
from mapapp.store.table import AttributeTable, Column

GEOMETRY_TYPES = {ShapeKind.POINT: "POINT", ShapeKind.LINE: "LINESTRING", ShapeKind.AREA: "POLYGON"}


FEATURE_COLUMNS = (
    Column("uuid", "TEXT NOT NULL UNIQUE", "Identity", "The same in every file that holds this contribution"),
    Column("ref", "TEXT", "Reference", "The short code on the contributor's receipt"),
    Column("category", "TEXT", "Category", "What it is about"),
    Column("title", "TEXT", "Title"),
    Column("body", "TEXT", "Words as given", "The contributor's own words; not for publication as they are"),
    Column("published_body", "TEXT", "Words for others", "What others may read, where it differs"),
    Column("body_lang", "TEXT", "Language", "Language tag of the words (BCP 47)"),
    Column("place_kind", "TEXT", "Kind of place", "Places near a home are published coarsened"),
    Column("located", "BOOLEAN", "Has a place", "False where the place is not known"),
    Column("place_name", "TEXT", "Name of the place"),
    Column("geom_source", "TEXT", "How the place was given"),
    Column("session_uuid", "TEXT", "Session", "The event at which it was collected"),
    Column("visit_uuid", "TEXT", "Visit", "One person's time at a screen"),
    Column("station", "TEXT", "Station", "The screen at which it was entered"),
    Column("seat", "TEXT", "Seat", "The side of the table at which it was entered"),
    Column("entered_by", "TEXT", "Entered by", "Who typed it, where that was not the contributor"),
    Column("practice", "BOOLEAN", "Practice", "Entered to try things out; never exported"),
    Column("source_system", "TEXT", "Source", "Where imported contributions come from"),
    Column("source_id", "TEXT", "Source identity", "Its identity there"),
    Column("created_at", "DATETIME", "Given at", "UTC"),
    Column("updated_at", "DATETIME", "Changed at", "UTC"),
    Column("revision", "INTEGER", "Revision", "Counts changes"),
    Column("hlc", "TEXT NOT NULL", "Clock", "Orders changes between stations"),
    Column("deleted", "BOOLEAN NOT NULL DEFAULT 0", "Removed", "The content is gone; identity and date stay"),
)

ATTRIBUTE_TABLES = (
    AttributeTable(
        "project",
        "The project's definition",
        (
            Column("uuid", "TEXT NOT NULL UNIQUE"),
            Column("title", "TEXT"),
            Column("definition", "TEXT NOT NULL"),
            Column("version", "INTEGER NOT NULL"),
            Column("hlc", "TEXT NOT NULL"),
        ),
    ),
    AttributeTable(
        "session",
        "Events at which contributions were collected",
        (
            Column("uuid", "TEXT NOT NULL UNIQUE"),
            Column("title", "TEXT"),
            Column("venue", "TEXT"),
            Column("facilitator", "TEXT"),
            Column("method", "TEXT"),
            Column("practice", "BOOLEAN"),
            Column("opened_at", "DATETIME"),
            Column("closed_at", "DATETIME"),
            Column("hlc", "TEXT NOT NULL"),
        ),
    ),
    AttributeTable(
        "visit",
        "People's time at a screen",
        (
            Column("uuid", "TEXT NOT NULL UNIQUE"),
            Column("session_uuid", "TEXT"),
            Column("station", "TEXT"),
            Column("seat", "TEXT"),
            Column("language", "TEXT"),
            Column("started_at", "DATETIME"),
            Column("finished_at", "DATETIME"),
            Column("ended_by", "TEXT"),
            Column("hlc", "TEXT NOT NULL"),
        ),
    ),
    AttributeTable(
        "attachment",
        "Photos, drawings and recordings",
        (
            Column("uuid", "TEXT NOT NULL UNIQUE"),
            Column("contribution_uuid", "TEXT NOT NULL"),
            Column("content_type", "TEXT"),
            Column("sha256", "TEXT"),
            Column("width", "INTEGER"),
            Column("height", "INTEGER"),
            Column("seconds", "DOUBLE"),
            Column("caption", "TEXT"),
            Column("transcript", "TEXT"),
            Column("people", "TEXT", "Who is in the picture", "none, people or children, as its maker said"),
            Column("released", "BOOLEAN", "Shown to others", "What was decided about it alone; empty for nothing"),
            Column("hlc", "TEXT", "Clock", "Orders what is written about it between stations"),
            # Last: SQLite would walk through all its pages to reach a column behind it.
            Column("data", "BLOB"),
        ),
        indexes=("contribution_uuid",),
    ),
    AttributeTable(
        "moderation",
        "What was decided about contributions",
        (
            Column("entity", "TEXT NOT NULL"),
            Column("entity_uuid", "TEXT NOT NULL"),
            Column("status", "TEXT NOT NULL"),
            Column("reason", "TEXT"),
            Column("by", "TEXT"),
            Column("at", "DATETIME"),
            Column("hlc", "TEXT NOT NULL"),
        ),
        constraints=("UNIQUE (entity_uuid, entity)",),
    ),
    AttributeTable(
        "event",
        "What was done, without anybody's words",
        (
            Column("hlc", "TEXT NOT NULL"),
            Column("at", "DATETIME"),
            Column("operation", "TEXT NOT NULL"),
            Column("entity", "TEXT NOT NULL"),
            Column("entity_uuid", "TEXT NOT NULL"),
        ),
        constraints=("UNIQUE (hlc, entity, entity_uuid)",),
    ),
    AttributeTable(
        "migration",
        "Which forms this file has had",
        (
            Column("name", "TEXT NOT NULL UNIQUE"),
            Column("at", "DATETIME"),
            Column("app", "TEXT"),
        ),
    ),
    AttributeTable(
        "round",
        "What everybody round a table did at the same time",
        (
            Column("uuid", "TEXT NOT NULL UNIQUE"),
            Column("kind", "TEXT NOT NULL"),
            Column("title", "TEXT"),
            Column("options", "TEXT"),
            Column("dots", "INTEGER"),
            Column("pot", "INTEGER"),
            Column("unit", "TEXT"),
            Column("session_uuid", "TEXT"),
            Column("station", "TEXT"),
            Column("opened_at", "DATETIME"),
            Column("closed_at", "DATETIME"),
            Column("hlc", "TEXT NOT NULL"),
            Column("picture_type", "TEXT"),
            Column("picture", "BLOB"),
        ),
    ),
    *RESPONSE_TABLES,
)


def feature_table_statements(table: str, kind: ShapeKind) -> tuple[str, ...]:
    """Make one layer's table for one shape; questions' columns are added after."""
    columns = ", ".join(f'"{one.name}" {one.type}' for one in FEATURE_COLUMNS)
    return (
        f'CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, '
        f'"geom" {GEOMETRY_TYPES[kind]}, {columns})',
        f'CREATE INDEX "{table}_ref" ON "{table}" ("ref")',
    )
