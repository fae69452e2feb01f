"""The seats of a screen: each with a colour and a sign of its own, by which people tell them apart."""

from __future__ import annotations

import json

from mapapp.bridge.messages import SeatView
from mapapp.paths import resources

SIGNS = ("leaf", "sun", "moon", "star", "feather", "fish", "anchor", "umbrella")
"""Icons that have nothing to do with places or topics, and look alike in no two seats."""
MOST_SEATS = len(SIGNS)


def seats_of(count: int, language: str, idle_seconds: int) -> tuple[SeatView, ...]:
    """So many seats, at most `MOST_SEATS`; on which edge each of them is the page decides by the screen's shape."""
    tokens = json.loads((resources() / "styles" / "tokens.json").read_text(encoding="utf-8"))
    # Who sits alone need not be told apart from anybody.
    colours = tokens["seats"] if count > 1 else [tokens["themes"]["light"]["action"]]
    return tuple(
        SeatView(
            id=f"seat-{number}",
            edge="bottom",
            colour=colour,
            symbol=sign,
            language=language,
            idle_seconds=idle_seconds,
        )
        for number, colour, sign in zip(range(1, count + 1), colours, SIGNS, strict=False)
    )
