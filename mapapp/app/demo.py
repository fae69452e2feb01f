"""A demonstration that needs no screen: two marks placed by finger through the real page, saved and exported."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint

from mapapp.app import make_application
from mapapp.app.making import make_desk
from mapapp.app.window import Window
from mapapp.domain.filter import Filter
from mapapp.projects.handing_over import write
from mapapp.projects.sample import make_sample
from mapapp.ui.recent import RecentProjects
from mapapp.webview.hand import Hand, wait
from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.problems import Problem

SCREEN = (1440, 900)
_STORY = "Our library"
_REST_MS = 1500
_SCREEN_FILE = "demo-screen.json"


@dataclass(frozen=True, slots=True)
class _Mark:
    """What the finger says: layer, where on the free map (shares of its width and height), words."""

    layer: str
    at: tuple[float, float]
    category: str
    words: str


_MARKS = (
    _Mark("assets", (0.26, 0.36), "green", "The old pear tree. Everybody takes one home in September."),
    _Mark("ideas", (0.53, 0.70), "movement", "A bench halfway up, so that my mum can walk to the shops again."),
)


def run_demo(out: Path, say: Callable[[str], None]) -> Mapping[str, Any]:
    """Make the sample in `out`, add an asset and an idea by touch, export, and take a picture.

    Raises:
        Problem: `out` holds an earlier demonstration, or cannot be written to.
    """
    gpkg = out / "project" / "brookvale.gpkg"
    if gpkg.exists():
        raise Problem("demo-there-already", out)
    out.mkdir(parents=True, exist_ok=True)
    with_own_screen(out)
    make_sample(gpkg)
    say(f"Made the sample neighbourhood: {gpkg}")
    with tempfile.TemporaryDirectory() as elsewhere:
        # The demonstration is nobody's recent project.
        desk = make_desk(make_application(), "en", RecentProjects(Path(elsewhere) / "recent.json"))
        try:
            window = desk.open(gpkg)
            placed = _place(window, say)
            picture = _picture(window, out / "mapapp.png")
            say(f"Took a picture: {picture}")
            saved = len(window.context.workspace.ask(lambda store: store.matching(Filter())).result())
            snapshot = window.context.workspace.snapshot_file().result()
        finally:
            desk.close_all()
    report = write(snapshot, ExportWish(out / "brookvale-public.gpkg"))
    say(f"Exported {report.count} published contributions in {report.crs}: {report.path}")
    return {
        "project": str(gpkg),
        "contributions": saved,
        "placed": placed,
        "export": str(report.path),
        "exported": report.count,
        "crs": report.crs,
        "transformation": report.transformation,
        "picture": str(picture),
    }


def with_own_screen(folder: Path) -> None:
    """Without a display bring a screen of our own: Qt's offscreen one is 800 by 800 and drops touches outside."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    has_display = sys.platform != "linux" or "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    if chosen not in ("", "offscreen") or (has_display and not chosen):
        return
    width, height = 1920, 1080
    screen = {"name": "demo", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    file = folder / _SCREEN_FILE
    file.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": [screen]}), encoding="utf-8")
    # Qt splits the platform's options at colons, so the path must be one without a drive letter.
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={os.path.relpath(file)}"


def _place(window: Window, say: Callable[[str], None]) -> list[str]:
    window.shell.resize(*SCREEN)
    refs = []
    for mark in _MARKS:
        refs.append(_leave(window, mark))
        say(f"Placed by touch, saved and read back: {mark.layer} {refs[-1]}")
    return refs


def _picture(window: Window, file: Path) -> Path:
    """The window with a story open, once list and map have caught up."""
    hand = Hand(window.view)
    [story] = window.context.workspace.ask(lambda store: store.matching(Filter(words=_STORY))[:1]).result()
    window.context.viewing.select(story)
    hand.middle_of("[data-mark]")  # open, and come to rest
    wait(_REST_MS)
    window.shell.grab().save(str(file))
    return file


def _leave(window: Window, mark: _Mark) -> str:
    """The resident's minute: begin, what, where, tell us, thank you. Gives the receipt's number."""
    hand = Hand(window.view)
    hand.tap_on('[data-does="begin"]')
    hand.tap_on(f'[data-does="choose-layer"][data-layer="{mark.layer}"]')
    hand.middle_of('[data-does="here"]')  # the question is asked: the map takes taps now
    view = window.view.rect()
    hand.tap(QPoint(round(view.width() * mark.at[0]), round(view.height() * mark.at[1])))
    hand.tap_on('[data-does="next"]')
    hand.tap_on('[data-kind="public_place"]')
    hand.tap_on(f'input[value="{mark.category}"] + *, label:has(input[value="{mark.category}"])')
    hand.write("textarea", mark.words)
    hand.tap_on('[data-does="done"]')
    ref = hand.until('document.querySelector("[data-ref]")?.dataset.ref')
    hand.tap_on('[data-does="finish-here"]')
    return ref
