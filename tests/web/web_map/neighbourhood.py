"""A small neighbourhood as a dataset: marks near and far, a line, an area, photo, comment, voice, card, one without a
place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pyarrow as pa
import shapely
from shapely import LineString, Point, Polygon

from mapapp.domain.layer import Category, Layer
from mapapp.domain.shapes import ShapeKind
from mapapp.workspace.arrow_schema import schema_of
from mapapp.workspace.dataset import Column, Companion, Medium, Table
from tests.exports.datasets import dataset
from tests.exports.photographs import jpeg
from tests.exports.sounds import spoken

IDEAS = Layer(
    "ideas", "Ideas", "An idea", "What would you change?", "#b9770e", "diamond", "lightbulb",
    categories=(Category("green", "Parks & trees", "trees"), Category("roads", "Streets", "car")),
)  # fmt: skip
WORRIES = Layer("worries", "Worries", "A worry", "What worries you?", "#7d3c98", "triangle", "circle-alert")

COLUMNS = (
    Column("uuid", "Identity", "text"),
    Column("ref", "Receipt code", "text"),
    Column("title", "Title", "text"),
    Column("body", "Words", "text"),
    Column("body_lang", "Language", "text"),
    Column("category", "What it is about", "text"),
    Column("accuracy_m", "Accuracy", "integer"),
    Column("created_on", "Given on", "date"),
    Column("supports", "Supports", "integer"),
    Column("cost", "What would it cost?", "text", values={"much": "A lot"}),
)
PLACED = Column("placed", "Placed in all", "integer")
HOME = Point(-1.8904, 52.4797)
"""Two stand here: a pile that never falls apart."""


def row(number: int, place: shapely.Geometry | None, title: str, **more: object) -> dict:
    empty = dict.fromkeys((column.name for column in COLUMNS), None)
    return {
        **empty,
        "geometry": place and place.wkb,
        "uuid": uuid(number),
        "title": title,
        "created_on": date(2026, 5, 1 + number),
        **more,
    }


def uuid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def filled(layer: Layer, kind: ShapeKind, rows: list[dict]) -> Table:
    made = Table(layer.table(kind), f"{layer.title} – {kind}s", layer, kind, COLUMNS, len(rows), list)
    return replace(made, batches=lambda: iter([pa.RecordBatch.from_pylist(rows, schema=schema_of(made))]))


def neighbourhood():
    """Eight contributions of two layers."""
    points = [
        row(0, HOME, "Łódź café", ref="K7-F3Q", category="green", body="Tea for everybody", supports=12, cost="much"),
        row(1, HOME, "Bench", category="roads", accuracy_m=200),
        row(2, Point(-1.8704, 52.4697), "حديقة", body="أشجار كثيرة", body_lang="ar", category="green"),
        row(3, None, "Somewhere, more bins"),
    ]
    line = [row(4, LineString([(-1.89, 52.47), (-1.88, 52.475), (-1.87, 52.474)]), "A path", category="roads")]
    area = [row(5, Polygon([(-1.88, 52.48), (-1.875, 52.48), (-1.875, 52.484), (-1.88, 52.484)]), "A meadow")]
    worries = [row(6, Point(-1.8604, 52.4797), "Fast cars"), row(7, Point(-1.8504, 52.4737), "Dark underpass")]
    comments = pa.RecordBatch.from_pylist([{"contribution_uuid": uuid(0), "body": "I can bring cups"}])
    of = (Column("contribution_uuid", "Of", "text"), Column("body", "Words", "text"))
    photo = Medium("p", uuid(0), "ideas", "image/jpeg", jpeg(640, 480), 640, 480, caption="The old tea room")
    said = "Somewhere to sit, halfway up the hill"
    voice = Medium("v", uuid(1), "ideas", "audio/wav", spoken(2), seconds=2, transcript=said)
    unplayable = Medium("w", uuid(2), "ideas", "audio/x-old", b"sound", seconds=4)
    told = pa.RecordBatch.from_pylist([{"contribution_uuid": uuid(1), "uuid": "v", "transcript": said}])
    of_voice = (of[0], Column("uuid", "Identity", "text"), Column("transcript", "Words", "text"))
    answered = pa.RecordBatch.from_pylist(
        [{"contribution_uuid": uuid(6), "round_uuid": "r", "question": "What happened here?", "kind": "prompt"}],
        schema=pa.schema([(name, pa.string()) for name in ("contribution_uuid", "round_uuid", "question", "kind")]),
    )
    answered = answered.append_column("placed", pa.array([None], pa.int64()))
    of_round = (of[0], *(Column(name, name, "text") for name in ("round_uuid", "question", "kind")), PLACED)
    card = Medium("r", "", "", "image/jpeg", jpeg(320, 240), 320, 240, round_uuid="r")
    data = dataset(
        filled(IDEAS, ShapeKind.POINT, points),
        filled(IDEAS, ShapeKind.LINE, line),
        filled(IDEAS, ShapeKind.AREA, area),
        filled(WORRIES, ShapeKind.POINT, worries),
    )
    return replace(
        data,
        companions=(
            Companion("comment", "Comments", of, 1, lambda: iter([comments])),
            Companion("transcript", "What was said", of_voice, 1, lambda: iter([told])),
            Companion("round_result", "Results of rounds", of_round, 1, lambda: iter([answered])),
        ),
        media=lambda: iter([photo, voice, unplayable]),
        media_count=3,
        cards=lambda: iter([card]),
        card_count=1,
    )
