"""The real page in the real view, with Python played by the test."""

import importlib.util
import json
import subprocess
from concurrent.futures import Future
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInterceptor

from mapapp.bridge import messages
from mapapp.bridge.content import Body
from mapapp.webview.scheme import register_scheme
from mapapp.webview.view import MapView
from tests.web.hands import Hands
from tests.web.map.columns import columns

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
WEB = REPOSITORY / "resources" / "web"
TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"}
SIZE = (1280, 800)

register_scheme()  # Qt wants it before its application, and test files are read before any test runs

WEST, SOUTH, EAST, NORTH = 11.24, 43.76, 11.27, 43.78
AREA = [[[(WEST, SOUTH), (EAST, SOUTH), (EAST, NORTH), (WEST, NORTH), (WEST, SOUTH)]]]
FLORENCE = messages.BaseMapView(
    "florence", "Florence", "pmtiles-vector", "protomaps-pmap", "/basemap/florence",
    0, 14, [11.154, 43.727, 11.329, 43.833], "© OpenStreetMap contributors",
)  # fmt: skip
COLOURS = {"assets": "#117a65", "ideas": "#b9770e", "concerns": "#7d3c98"}
SYMBOLS = {"assets": "circle", "ideas": "diamond", "concerns": "triangle"}


def layer(layer_id: str) -> messages.LayerView:
    tables = [messages.TableView(layer_id, "point", 1, -1)]
    tables += [messages.TableView(f"{layer_id}_{kind}s", kind, 1, -1) for kind in ("line", "area")]
    return messages.LayerView(
        id=layer_id, title=layer_id.title(), prompt=layer_id, question="?", colour=COLOURS[layer_id],
        symbol=SYMBOLS[layer_id], icon="heart", shapes=["point", "line", "area"],
        categories=[messages.CategoryView("green", "Green space", "heart")], questions=[], tables=tables,
    )  # fmt: skip


def project(**changes) -> messages.ProjectShown:
    """A project of three layers over the middle of Florence; one seat, on a facilitator's laptop."""
    seats = [messages.SeatView("one", "bottom", "#0072b2", "circle", "en", 0)]
    facts = {
        "title": "Santa Croce", "purpose": "", "organiser": "", "kept_for": "", "contact_point": "",
        "area": AREA,
        "layers": [layer(name) for name in COLOURS], "base_map": None,
        "languages": [messages.LanguageView("en", "English", "ltr")], "language": "en", "seats": seats,
        "can_move": False, "resident_screen": False, "pre_moderation": True,
    }  # fmt: skip
    return messages.ProjectShown(**{**facts, **changes})


class FakeContent:
    """What the page may fetch: the built page, and the tables that a test puts there."""

    def __init__(self, page: Path) -> None:
        self.page = page
        self.tables: dict[str, bytes] = {}
        self.base_maps: dict[str, Path] = {}
        self.asked: list[str] = []

    def find(self, path: str) -> Future:
        self.asked.append(path)
        found: Future = Future()
        found.set_result(self._body(path))
        return found

    def _body(self, path: str) -> Body | None:
        if path.startswith("/data/"):
            table = path.split("/")[2]
            kind = "line" if table.endswith("_lines") else "area" if table.endswith("_areas") else "point"
            return Body("application/octet-stream", self.tables.get(table, columns(kind, [])))
        if path.startswith("/basemap/"):
            file = self.base_maps.get(path.removeprefix("/basemap/"))
            return Body("application/octet-stream", file=file) if file else None
        if path.startswith(("/i18n/", "/keyboards/")):
            return Body("text/plain", file=REPOSITORY / "resources" / path.lstrip("/"))
        file = self.page / (path.lstrip("/") or "index.html")
        kind = TYPES.get(file.suffix, "application/octet-stream")
        return Body(kind, file=file) if file.is_file() else None


class Addresses(QWebEngineUrlRequestInterceptor):
    """Writes down every address that the page tries to reach."""

    def __init__(self, parent) -> None:
        super().__init__(parent)
        self.seen: list[str] = []

    def interceptRequest(self, info) -> None:
        self.seen.append(info.requestUrl().toString())


class Playground:
    """A view with a page in it, and what a person and Python do to it. Places are pixels of the view."""

    def __init__(self, view, qtbot, content, fingers) -> None:
        self.view = view
        self.qtbot = qtbot
        self.content = content
        self.fingers = fingers
        self.heard: list[dict] = []
        self.complaints: list[str] = []
        self._hands = Hands(self.run, self.wait_for)
        view.hear(lambda text: self.heard.append(json.loads(text)))
        view.on_console(self.complaints.append)

    def run(self, script):
        """The value of a script, as JSON carries it."""
        answers = []
        self.view.page().runJavaScript(f"JSON.stringify({script})", 0, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=60_000)
        return json.loads(answers[0]) if answers[0] else None

    def wait_for(self, script):
        self.qtbot.waitUntil(lambda: self.run(f"Boolean({script})"), timeout=60_000)

    def say(self, message):
        self.view.say(msgspec.json.encode(message).decode())

    def said(self, kind):
        """What the page said of one kind, oldest first."""
        return [message for message in self.heard if message["type"] == kind]

    def wait_said(self, kind, count=1):
        self.qtbot.waitUntil(lambda: len(self.said(kind)) >= count, timeout=60_000)
        return self.said(kind)[-1]

    def show(self, shown, theme="light"):
        """Start the page, show it a project, and wait until the seat is there."""
        ready = len(self.said("PageReady"))
        self.view.start()
        self.wait_said("PageReady", ready + 1)
        self.say(shown)
        self.say(messages.LookChanged(theme, calm=True))
        self.wait_for("document.querySelector('[data-does=begin]')")
        self.wait_for("document.querySelector('canvas.marks')?.width > 300")

    def press(self, selector):
        """Press a button."""
        self.wait_for(f"document.querySelector({json.dumps(selector)})?.checkVisibility()")
        self.run(f"document.querySelector({json.dumps(selector)}).click()")
        self.qtbot.wait(60)

    def touch(self, *strokes):
        """Fingers that go along their strokes together: each a list of pixels."""
        target = self.view.focusProxy()
        places = [[QPoint(round(x), round(y)) for x, y in stroke] for stroke in strokes]
        event = QTest.touchEvent(target, self.fingers)
        for finger, stroke in enumerate(places):
            event.press(finger, stroke[0], target)
        event.commit()
        self.qtbot.wait(20)
        for step in range(1, max(len(stroke) for stroke in places)):
            event = QTest.touchEvent(target, self.fingers)
            for finger, stroke in enumerate(places):
                event.move(finger, stroke[min(step, len(stroke) - 1)], target)
            event.commit()
            self.qtbot.wait(15)
        event = QTest.touchEvent(target, self.fingers)
        for finger, stroke in enumerate(places):
            event.release(finger, stroke[-1], target)
        event.commit()
        self.qtbot.wait(60)

    def tap(self, x, y):
        self.touch([(x, y)])

    def key(self, key):
        self._hands.press(self.view.focusProxy(), key)
        self.qtbot.wait(40)

    def picture(self):
        return self.view.grab().toImage()

    def colour(self, x, y):
        """The colour on the screen: red, green, blue."""
        seen = self.picture().pixelColor(round(x), round(y))
        return seen.red(), seen.green(), seen.blue()

    def share(self, colour, x, y, half=16, tolerance=24):
        """How much of a square around a place is of a colour, from 0 to 1."""
        image = self.picture()
        wanted = rgb(colour)
        hits = [
            all(abs(a - b) <= tolerance for a, b in zip(image.pixelColor(px, py).getRgb(), wanted, strict=False))
            for px in range(round(x) - half, round(x) + half)
            for py in range(round(y) - half, round(y) + half)
        ]
        return sum(hits) / len(hits)

    def wait_share(self, colour, x, y, least=0.0, most=1.0, **how):
        self.qtbot.waitUntil(lambda: least <= self.share(colour, x, y, **how) <= most, timeout=60_000)


def rgb(colour: str) -> tuple[int, int, int]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


@pytest.fixture(scope="session")
def built_page() -> Path:
    """The page as it is built for people; built again if its sources have changed."""
    _build_page().build(WEB)
    return WEB / "dist"


@pytest.fixture(scope="session")
def stage_folder(tmp_path_factory) -> Path:
    """The map's modules alone, on an empty page."""
    out = tmp_path_factory.mktemp("map-stage")
    tooling = _build_page()
    node = (tooling.system_node() or tooling.wheel_node()).node
    subprocess.run([node, str(HERE / "build_stage.mjs"), str(out)], check=True)
    (out / "index.html").write_text(
        '<!doctype html><html lang="en"><title>Stage</title><script src="/stage.js"></script>'
    )
    return out


@pytest.fixture(scope="session")
def fingers():
    return QTest.createTouchDevice()


@pytest.fixture
def playground(qtbot, built_page, fingers):
    """The built page, not yet started."""
    yield from _opened(qtbot, FakeContent(built_page), fingers)


@pytest.fixture(scope="session")
def stage_view(qapp, stage_folder):
    """One empty page for all tests that need nothing but the modules."""
    view = MapView(FakeContent(stage_folder))
    view.start()
    yield view
    view.put_away()
    view.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # nobody runs the loop any more


@pytest.fixture
def stage(qtbot, stage_view, fingers):
    """The modules: `stage.run("stage....")`."""
    opened = Playground(stage_view, qtbot, None, fingers)
    opened.wait_for("window.stage")
    return opened


def _opened(qtbot, content, fingers):
    view = MapView(content)
    view.resize(*SIZE)
    playground = Playground(view, qtbot, content, fingers)
    playground.addresses = Addresses(view)
    view.page().profile().setUrlRequestInterceptor(playground.addresses)
    view.show()
    yield playground
    assert playground.complaints == []
    view.close()
    view.put_away()
    view.deleteLater()
    qtbot.wait(1)


def _build_page():
    spec = importlib.util.spec_from_file_location("build_page", WEB / "tooling" / "build_page.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
