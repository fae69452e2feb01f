"""What residents said at two drop-in sessions, placed on the map they were talking about."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from shapely.geometry import Point, mapping

from .anchors import Anchors
from .frame import SEED, to_wgs84
from .model import Neighbourhood

VOICES = Path(__file__).with_name("voices")

SESSIONS = (
    {
        "key": "library",
        "title": "Library drop-in",
        "venue": "Brookvale Library",
        "method": "drop-in",
        "starts_at": "2026-09-12T09:00:00.000Z",
        "ends_at": "2026-09-12T14:00:00.000Z",
        "facilitator": "Brookvale Together",
        "visitors": 61,
        "stations": ["library-laptop", "library-table"],
        "at": (893, 776),
    },
    {
        "key": "market",
        "title": "Market stall",
        "venue": "Brookvale Market",
        "method": "stall",
        "starts_at": "2026-09-26T08:30:00.000Z",
        "ends_at": "2026-09-26T13:30:00.000Z",
        "facilitator": "Brookvale Together",
        "visitors": 112,
        "stations": ["market-kiosk", "market-table"],
        "at": (806, 592),
    },
)

SEATS = {"laptop": ("1",), "kiosk": ("1",), "table": ("north", "east", "south", "west")}


def collected(place: Neighbourhood) -> dict[str, Any]:
    """Sessions and contributions as plain JSON values; positions are longitude, latitude."""
    anchors = Anchors(place)
    return {
        "about": "Invented contributions to a fictional neighbourhood. CC0.",
        "crs": "EPSG:4326",
        "sessions": [_session(session) for session in SESSIONS],
        "contributions": [mark for session in SESSIONS for mark in _session_marks(session, anchors)],
    }


def _session(session: dict[str, Any]) -> dict[str, Any]:
    at = to_wgs84(Point(session["at"]))
    return {**session, "at": [at.x, at.y]}


def _session_marks(session: dict[str, Any], anchors: Anchors) -> list[dict[str, Any]]:
    dice = Random(f"{SEED}/{session['key']}")
    voices = json.loads((VOICES / f"{session['key']}.json").read_text(encoding="utf-8"))
    dice.shuffle(voices)
    start, end = (datetime.fromisoformat(session[key]) for key in ("starts_at", "ends_at"))
    step = (end - start - timedelta(minutes=24)) / len(voices)
    return [
        _mark(session, voice, anchors, start + timedelta(minutes=9) + step * i, i, dice)
        for i, voice in enumerate(voices)
    ]


def _mark(
    session: dict[str, Any], voice: dict[str, Any], anchors: Anchors, when: datetime, number: int, dice: Random
) -> dict[str, Any]:
    shape = anchors.shape(voice["where"], voice.get("as"), dice)
    station = dice.choice(session["stations"])
    when += timedelta(seconds=dice.randrange(170), milliseconds=dice.randrange(1000))
    return {
        "uuid": str(uuid5(NAMESPACE_URL, f"{SEED}/{session['key']}/{number}")),
        "layer": voice["layer"],
        "category": voice["category"],
        "title": voice["title"],
        "body": voice["body"],
        "language": voice["language"],
        "geometry": None if shape is None else mapping(to_wgs84(shape)),
        "place_kind": voice.get("place_kind", "public_place"),
        "geom_source": _source(shape, station, dice),
        "status": voice.get("status", "published"),
        "hidden_reason": voice.get("reason"),
        "session": session["key"],
        "station": station,
        "seat": dice.choice(SEATS[station.split("-")[1]]),
        "created_at": when.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "support": voice.get("support", 0),
        "photo": voice.get("photo"),
        "photo_caption": voice.get("caption"),
    }


def _source(shape: object, station: str, dice: Random) -> str | None:
    if shape is None:
        return None
    if not isinstance(shape, Point):
        return "drawn"
    return "tapped" if station.endswith("table") else dice.choice(("tapped", "tapped", "crosshair", "searched"))
