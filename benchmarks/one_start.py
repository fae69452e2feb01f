"""One start as a command makes it, in this very process; prints when it reached each stage.

    python benchmarks/one_start.py PROJECT window|kiosk|table

A line of JSON: stage → seconds since 1970; and `processor`, the seconds that all processes of it worked.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

PAINTED = """
    document.querySelector(".leaflet-tile-loaded")
    && !document.querySelector(".leaflet-tile:not(.leaflet-tile-loaded)")
    && document.querySelector("canvas.marks")?.style.width
"""
SEEN_BY_PAGE = """JSON.stringify(performance.getEntries()
    .filter(({ name }) => ["told", "first-contentful-paint"].includes(name))
    .map(({ name, startTime }) => [name, (performance.timeOrigin + startTime) / 1000]))"""


def start(project: Path, kind: str) -> dict[str, float]:
    """Open the project, and wait until base map and marks are all there. The imports are where a command has them."""
    at = {"process": time.time()}
    import mapapp.cli.main
    import mapapp.cli.open_  # noqa: F401 - loaded as the command loads it
    from mapapp.app import begin_desk, make_application

    application = make_application()
    at["Qt up"] = time.time()
    from mapapp.ui.recent import RecentProjects

    desk = begin_desk(application, language="en", recent=RecentProjects(project.with_name("recent.json")))
    at["modules there"] = time.time()
    _note_opening(at)
    if kind == "window":
        window = desk.open(project)
    else:
        from mapapp.modes import FOR_RESIDENTS_ALONE, for_residents_together_alone

        mode = FOR_RESIDENTS_ALONE if kind == "kiosk" else for_residents_together_alone(4)
        window = desk.open_locked(project, mode, at_once=True)
    at["window there"] = time.time()
    from mapapp.webview.hand import Hand

    hand = Hand(window.view)
    hand.until(PAINTED)
    at["painted"] = time.time()
    from measured import processor_seconds

    at["processor"] = processor_seconds()
    seen = dict(json.loads(hand.ask(SEEN_BY_PAGE)))
    at["page told"], at["first picture"] = seen["told"], seen["first-contentful-paint"]
    desk.close_all()
    return at


def _note_opening(at: dict[str, float]) -> None:
    from mapapp.app import desk

    open_for_use = desk.open_for_use

    def opened(*words: object) -> object:
        project = open_for_use(*words)
        at["store open"] = time.time()
        return project

    desk.open_for_use = opened


print(json.dumps(start(Path(sys.argv[1]), sys.argv[2])))
