"""How the map moves with many marks on it: `python benchmarks/map_points.py [--points 1000 10000 100000 500000]`.

The real page in the real view, without a base map, so that marks are all there is to draw. The peer, on the same
points in the same run: Leaflet's own circle markers on a canvas. Frames are those that the page was given while a
finger drew circles with the map for three seconds, lifting itself four times; a tap is one message to the worker
and its answer, or for the peer Leaflet's own search for what lies under the pointer.
"""

from __future__ import annotations

import argparse
import json
import os
import struct
import sys
import time
from concurrent.futures import Future
from pathlib import Path

import msgspec
import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mapapp import paths
from mapapp.bridge import messages
from mapapp.bridge.content import Body
from mapapp.webview.environment import prepare_environment
from mapapp.webview.scheme import register_scheme

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent
MIDDLE = (-1.0131, 52.4981)
SPREAD = (0.02, 0.012)
SIZE = (1280, 800)
SCREENS = REPOSITORY / "tests" / "screens.json"
TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"}
PATIENCE_S = 60
PAN_S = 3.0
"""How long `drive.js` moves the map."""
_BETWEEN_LOOKS_S = 0.004


class Files:
    """What a page may fetch: itself, and so many points. A view shows one page only, so `first` says which."""

    def __init__(self, points: int, first: str = "index.html") -> None:
        self.first = first
        chance = np.random.default_rng(1)
        self.places = chance.normal(MIDDLE, SPREAD, (points, 2))
        self.folders = (
            paths.page(),
            HERE / "map_points_page",
            REPOSITORY / "resources/web/node_modules/leaflet/dist",
        )

    def find(self, path: str) -> Future[Body | None]:
        found: Future[Body | None] = Future()
        found.set_result(self._body(path))
        return found

    def _body(self, path: str) -> Body | None:
        if path.startswith("/data/"):
            return Body("application/octet-stream", self._columns())
        if path == "/places.json":
            return Body("application/json", json.dumps(self.places.tolist()).encode())
        if path.startswith(("/i18n/", "/keyboards/")):
            return Body("text/plain", file=paths.resources() / path.lstrip("/"))
        files = (folder / (path.lstrip("/") or self.first) for folder in self.folders)
        file = next((file for file in files if file.is_file()), None)
        return Body(TYPES.get(file.suffix, "application/octet-stream"), file=file) if file else None

    def _columns(self) -> bytes:
        """All points as one table, in the form that `src/worker/columns.js` describes."""
        mine = self.places
        count = len(mine)
        head = struct.pack("<4sHBBIII12x", b"MCOL", 1, 0, 0, count, 0, count)
        columns = (
            *mine.T.astype("<f8"),
            np.arange(1, count + 1, dtype="<u4"),
            np.zeros(count, "<u4"),
            np.zeros(count, "u1"),
            np.ones(count, "u1"),
            np.zeros(count, "u1"),
        )
        return head + b"".join(column.tobytes() for column in columns)


class Page:
    """One view with one page in it, told and asked as the window would."""

    def __init__(self, files: Files) -> None:
        from PySide6.QtWidgets import QApplication

        from mapapp.webview.view import MapView

        self.application = QApplication.instance() or QApplication([])
        self.heard: list[str] = []
        self.view = MapView(files)
        self.view.resize(*SIZE)
        self.view.hear(self.heard.append)
        self.view.on_console(lambda line: print(line, file=sys.stderr))
        self.view.show()
        self.view.start()

    def until(self, true: str) -> None:
        """Wait until a script is true of the page."""
        end = time.monotonic() + PATIENCE_S
        while not self.ask(f"Boolean({true})"):
            if time.monotonic() > end:
                raise TimeoutError(true)
            self.rest(_BETWEEN_LOOKS_S)

    def ask(self, script: str) -> object:
        answers: list[str] = []
        waiting = QEventLoop()

        def answer(text: str) -> None:
            answers.append(text)
            waiting.quit()

        self.view.page().runJavaScript(f"JSON.stringify({script})", 0, answer)
        waiting.exec()
        return json.loads(answers[0]) if answers[0] else None

    def rest(self, seconds: float) -> None:
        """Let the page work. Whoever keeps asking takes one of two processors away from it."""
        waiting = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), waiting.quit)
        waiting.exec()

    def say(self, message: messages.ToPage) -> None:
        self.view.say(msgspec.json.encode(message).decode())

    def close(self) -> None:
        self.view.close()
        self.view.put_away()


def project() -> messages.ProjectShown:
    west, south = (middle - spread for middle, spread in zip(MIDDLE, SPREAD, strict=True))
    east, north = (middle + spread for middle, spread in zip(MIDDLE, SPREAD, strict=True))
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    table = messages.TableView("ideas", "point", 1, -1)
    layer = messages.LayerView(
        "ideas", "Ideas", "Ideas", "", "#b9770e", "diamond", "lightbulb", ["point"], [], [], [table]
    )
    seat = messages.SeatView("one", "bottom", "#0072b2", "circle", "en", 0)
    english = messages.LanguageView("en", "English", "ltr")
    return messages.ProjectShown(
        title="Many marks",
        purpose="",
        organiser="",
        kept_for="",
        contact_point="",
        area=[[ring]],
        layers=[layer],
        base_map=None,
        languages=[english],
        language="en",
        seats=[seat],
        can_move=False,
        resident_screen=False,
        pre_moderation=False,
    )


def ours(files: Files) -> dict[str, float]:
    page = Page(files)
    driver = (HERE / "map_points_page" / "drive.js").read_text(encoding="utf-8")
    while not page.heard:
        page.application.processEvents()
    page.view.page().runJavaScript(f"{driver}; drive.watchWorker()")
    page.say(project())
    page.say(messages.LookChanged("light", calm=True))
    page.until("drive.load > 0")
    return _measured(page, "drive.tapWorker")


def peer(files: Files) -> dict[str, float]:
    page = Page(files)
    page.until("window.peer?.ready")
    return _measured(page, "peer.tap")


def _measured(page: Page, tap: str) -> dict[str, float]:
    found = {"load": page.ask("drive.load")}
    page.ask("(drive.pan(), 0)")
    page.rest(PAN_S)
    page.until("drive.frames")
    frames = sorted(page.ask("drive.frames"))
    found["fps"] = 1000 * len(frames) / sum(frames)
    found["longest"] = frames[-1]
    page.ask(f"(drive.taps({tap}, 200), 0)")
    page.until("drive.answers")
    answers = sorted(page.ask("drive.answers"))
    found["tap p50"], found["tap p95"] = answers[len(answers) // 2], answers[int(len(answers) * 0.95)]
    page.close()
    return found


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--points", type=int, nargs="+", default=[1_000, 10_000, 100_000, 500_000])
    asked.add_argument("--most-for-peer", type=int, default=500_000, help="the peer is left out beyond this")
    given = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={os.path.relpath(SCREENS)}")
    prepare_environment()
    register_scheme()
    table = Table(title="Milliseconds, and frames a second, while a finger moves the map")
    for heading in ("points", "who", "load", "frames/s", "longest frame", "tap p50", "tap p95"):
        table.add_column(heading, justify="right")
    for points in given.points:
        runs = {"ours": ours(Files(points))}
        if points <= given.most_for_peer:
            runs["circleMarker"] = peer(Files(points, "peer.html"))
            ratio = {name: runs["ours"][name] / max(runs["circleMarker"][name], 1e-3) for name in runs["ours"]}
        for who, found in runs.items():
            table.add_row(f"{points:,}", who, *(f"{value:,.1f}" for value in found.values()))
        if len(runs) > 1:
            table.add_row("", "ours / peer", *(f"{value:.2f}×" for value in ratio.values()), end_section=True)
    Console().print(table)


if __name__ == "__main__":
    main()
