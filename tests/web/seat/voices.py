"""What Python tells a seat of what others said, with every part filled."""

from __future__ import annotations

from typing import Any

WORDS = "A bench where the bus stops, so that my mum can rest on her way home from the market."


def voice(fid: int = 1, **differences: Any) -> dict[str, Any]:
    """One contribution as a list shows it."""
    return {
        "table": "ideas",
        "fid": fid,
        "layer": "ideas",
        "at": [-1.89, 52.47],
        "ref": f"K7-F{fid}Q",
        "category": "",
        "title": f"Bench {fid}",
        "words": WORDS,
        "body_lang": "en",
        "direction": "ltr",
        "when": "2026-06-13",
        "photo": None,
        "distance_m": 123.4,
        "supports": 3,
        "comments": 1,
        "offers": 2,
        "needs": ["thing"],
        "progress": "planned",
        "supported": False,
    } | differences


def listed(*voices: dict[str, Any], total: int | None = None, **differences: Any) -> dict[str, Any]:
    return {
        "type": "VoicesListed",
        "seat": "one",
        "layer": "",
        "newest": True,
        "start": 0,
        "total": len(voices) if total is None else total,
        "voices": list(voices),
    } | differences


def shown(one: dict[str, Any] | None = None, **differences: Any) -> dict[str, Any]:
    """One contribution, opened."""
    return {
        "type": "VoiceShown",
        "seat": "one",
        "voice": one or voice(),
        "photos": [],
        "recordings": [],
        "answers": [{"label": "How soon?", "value": "Now"}],
        "comments": [{"words": "ضرور!", "lang": "ur", "direction": "rtl", "when": "2026-06-14"}],
        "offers": [
            {"kind": "hours", "skill": "", "hours": 2, "period": "week", "thing": "", "note": "mornings"},
            {"kind": "skill", "skill": "gardening", "hours": 0, "period": "", "thing": "", "note": ""},
        ],
        "needs": [{"kind": "thing", "note": "a van"}, {"kind": "visits", "note": ""}],
        "outcome": {
            "progress": "planned",
            "words": "The parks team will try it.",
            "commitments": ["Amina: measures it by May"],
            "by": "Amina",
            "when": "2026-06-20",
        },
    } | differences
