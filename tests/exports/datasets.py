"""Datasets for tests: what the store would hand to an exporter, made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pyarrow as pa
import shapely
from shapely import LineString, Point, Polygon

from mapapp.domain.layer import Category, Layer
from mapapp.domain.project import Project
from mapapp.domain.shapes import ShapeKind
from mapapp.workspace.arrow_schema import schema_of
from mapapp.workspace.dataset import Column, Companion, Dataset, Medium, Profile, Table
from tests.exports.pictures import png

ODD_WORDS = (
    "O'Brien's café – \"the best\" \\ half; comma, tab\tand\nnew line",
    "پارک کے قریب",  # Urdu
    "বটতলা 🌳 👩🏽‍🌾",
    "<script>alert(1)</script> & <b>bold</b>",
    "=1+1",
    "\u202fnarrow\u00a0spaces",
)

COLUMNS = (
    Column("uuid", "Identity", "text"),
    Column("ref", "Receipt code", "text", "Short code that the person took home"),
    Column("title", "Title", "text"),
    Column("category", "What it is about", "text", values={"green": "Parks & trees", "roads": "Streets"}),
    Column("body", "In their words", "text"),
    Column("people", "How many people", "integer"),
    Column("cost", "Cost", "real"),
    Column("located", "Has a place", "boolean"),
    Column("created_at", "When", "datetime"),
    Column("day", "Day", "date"),
)

WHEN = datetime(2026, 5, 9, 14, 3, 27, 250_000, tzinfo=UTC)

PLACES = {
    ShapeKind.POINT: Point(-1.8904, 52.4797),
    ShapeKind.LINE: LineString([(-1.89, 52.47), (-1.88, 52.475), (-1.87, 52.471)]),
    # Clockwise on purpose: GeoJSON wants it the other way round.
    ShapeKind.AREA: Polygon([(-1.89, 52.47), (-1.89, 52.48), (-1.88, 52.48), (-1.88, 52.47)]),
}

FLORENCE = Point(11.2558, 43.7696)


def layer(layer_id: str = "ideas", title: str = "Ideas", shapes: tuple[ShapeKind, ...] = tuple(ShapeKind)) -> Layer:
    return Layer(
        id=layer_id,
        title=title,
        prompt="An idea",
        question="What would you change?",
        colour="#0a64ff",
        symbol="diamond",
        icon="lightbulb",
        shapes=shapes,
        categories=(Category("green", "Parks & trees"), Category("roads", "Streets")),
    )


def rows(*places: shapely.Geometry | None) -> list[dict]:
    """One row per place, each with odd words."""
    return [
        {
            "geometry": shapely.to_wkb(place) if place else None,
            "uuid": f"00000000-0000-4000-8000-{number:012d}",
            "ref": f"K7-F{number:02d}",
            "title": ODD_WORDS[number % len(ODD_WORDS)],
            "category": "green",
            "body": ODD_WORDS[(number + 1) % len(ODD_WORDS)],
            "people": number,
            "cost": 1.5 * number,
            "located": place is not None,
            "created_at": WHEN,
            "day": WHEN.date(),
        }
        for number, place in enumerate(places)
    ]


def table(
    kind: ShapeKind, records: list[dict], of: Layer | None = None, title: str = "", batch_rows: int = 4
) -> Table:
    of = of or layer()
    made = Table(of.table(kind), title or f"{of.title} – {kind}s", of, kind, COLUMNS, len(records), list)

    def batches():
        for start in range(0, len(records), batch_rows):
            yield pa.RecordBatch.from_pylist(records[start : start + batch_rows], schema=schema_of(made))

    unplaced = sum(record["geometry"] is None for record in records)
    return Table(made.name, made.title, of, kind, COLUMNS, len(records), batches, unplaced)


def dataset(*tables: Table, title: str = "Brookvale") -> Dataset:
    layers = {one.layer.id: one.layer for one in tables}
    project = Project(
        uuid="5b6f0b0e-0000-4000-8000-000000000000",
        title=title,
        layers=tuple(layers.values()) or (layer(),),
        purpose="What is good here & what could be better",
        organiser="Brookvale Forum",
    )
    return Dataset(project, Profile.PUBLIC, tables, "2026-11-21T18:00:00.000Z")


def sample() -> Dataset:
    """Every shape, odd words, and two rows without a place."""
    return dataset(
        table(ShapeKind.POINT, rows(*[PLACES[ShapeKind.POINT]] * 8, None, None)),
        table(ShapeKind.LINE, rows(PLACES[ShapeKind.LINE])),
        table(ShapeKind.AREA, rows(PLACES[ShapeKind.AREA])),
        table(ShapeKind.POINT, [], of=layer("assets", 'Community "assets"'), title='Community "assets"'),
    )


RED, GREEN = png(220, 20, 20), png(20, 160, 60)
FIRST, SECOND = (row["uuid"] for row in rows(None, None))


def medium(number: int, of: str, data: bytes, kind: str = "image/png", **facts: object) -> Medium:
    return Medium(f"11111111-0000-4000-8000-{number:012d}", of, "ideas", kind, data, **facts)


MEDIA = (
    medium(1, FIRST, RED, caption="The old bench & <b>oak</b>", width=40, height=30),
    medium(2, FIRST, GREEN, caption="بنچ", width=40, height=30),
    medium(3, SECOND, b"OggS, or nearly", "audio/ogg", seconds=4.2, transcript="By the pond"),
)
"""Two pictures and a recording, of two points of `sample`."""


def companion(name: str, title: str, columns: tuple[Column, ...], records: list[dict]) -> Companion:
    if any("contribution_uuid" in record for record in records):
        columns = (Column("contribution_uuid", "Contribution", "text"), *columns)
    made = Table(name, title, layer(), ShapeKind.POINT, columns, len(records), list)
    schema = pa.schema(list(schema_of(made))[1:])
    return Companion(
        name, title, columns, len(records), lambda: iter([pa.RecordBatch.from_pylist(records, schema=schema)])
    )


COMMENTS = companion(
    "comment",
    "Comments",
    (
        Column("uuid", "Identity", "text"),
        Column("body", "Words", "text", "What was said, as published"),
        Column("created_on", "Given on", "date"),
    ),
    [
        {"contribution_uuid": of, "uuid": f"22222222-0000-4000-8000-{number:012d}", "body": words,
         "created_on": WHEN.date()}
        for number, (of, words) in enumerate([(FIRST, "Yes!"), (FIRST, ODD_WORDS[0]), (SECOND, ODD_WORDS[2])])
    ],
)  # fmt: skip


DOTS, PROMPT = "33333333-0000-4000-8000-000000000001", "33333333-0000-4000-8000-000000000002"
_HELD = (
    Column("question", "What was asked", "text"),
    Column("kind", "What was done", "text", values={"dots": "Dots placed on ideas", "prompt": "A card"}),
)
ROUNDS = companion(
    "round",
    "Rounds",
    (Column("round_uuid", "Identity", "text"), *_HELD, Column("dots", "Dots for each seat", "integer")),
    [
        {"round_uuid": DOTS, "question": ODD_WORDS[0], "kind": "dots", "dots": 3},
        {"round_uuid": PROMPT, "question": "What do you miss?", "kind": "prompt", "dots": None},
    ],
)
RESULTS = companion(
    "round_result",
    "Results of rounds",
    (Column("round_uuid", "Round", "text"), *_HELD, Column("placed", "Placed in all", "integer")),
    [
        {"contribution_uuid": FIRST, "round_uuid": DOTS, "question": ODD_WORDS[0], "kind": "dots", "placed": 12},
        {"contribution_uuid": SECOND, "round_uuid": DOTS, "question": ODD_WORDS[0], "kind": "dots", "placed": None},
    ],
)


CARD = Medium(PROMPT, "", "", "image/png", png(90, 90, 200), width=40, height=30, round_uuid=PROMPT)


def with_rounds() -> Dataset:
    """What `accompanied` gives and what was done round a table: dots on two points, a photo that nobody answered."""
    told = replace(accompanied(), companions=(COMMENTS, RESULTS), rounds=ROUNDS)
    return replace(told, cards=lambda: iter([CARD]), card_count=1)


def accompanied() -> Dataset:
    """The sample with photos, a recording and comments."""
    return replace(sample(), companions=(COMMENTS,), media=lambda: iter(MEDIA), media_count=len(MEDIA))
