"""A stage for seats: the real card in the real engine, Python played by the test."""

import importlib.util
import json
import subprocess
import time
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import TextElement
from PySide6.QtCore import QEvent, QLineF, QPoint, Qt, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

from tests.web.hands import Hands

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
DOUBLE_TAP_SECONDS, DOUBLE_TAP_PIXELS = 0.45, 30
CHECKER_WORLD = 7  # an isolated world: the page cannot see the checker, nor the checker the page's variables

PROJECT = json.loads((HERE / "project.json").read_text(encoding="utf-8"))
SEAT = PROJECT["seats"][0]
RECEIPT = {"size": 21, "path": "M0 0h7v1h-7z", "can_print": False, "purposes": []}


class Stage:
    """A page with seats on it. Seats are named by id; elements by their CSS selector within the seat."""

    def __init__(self, view, qtbot, folder):
        self.view = view
        self.qtbot = qtbot
        self.folder = folder
        self.focus = "one"
        self.pressed = QPoint(), 0.0
        self._hands = Hands(self.run, self.wait_for)

    def run(self, script, world=0):
        """The value of a script, as JSON carries it."""
        answers = []
        self.view.page().runJavaScript(f"JSON.stringify({script})", world, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=60_000)
        return json.loads(answers[0]) if answers[0] else None

    def wait_for(self, script):
        """Wait until a script is true of the page."""
        self.qtbot.waitUntil(lambda: self.run(f"Boolean({script})"), timeout=60_000)

    def mount(self, seat=None, project=None):
        """Put a seat on the page and wait until it speaks."""
        seat = {**SEAT, **(seat or {})}
        project = {**PROJECT, **(project or {})}
        self.focus = seat["id"]
        self.run(f"stage.mount({json.dumps(seat)}, {json.dumps(project)})")
        self.wait_for(self.find("[data-does=begin]"))

    def find(self, selector, seat=None):
        """The script that finds an element in a seat."""
        inside = f"#root-{seat or self.focus} {selector}"
        return f"document.querySelector({json.dumps(inside)})"

    def has(self, selector, seat=None):
        """Whether the seat shows such an element."""
        return self.run(f"Boolean({self.find(selector, seat)}?.checkVisibility())")

    def text(self, selector="", seat=None):
        """The words of an element, without the marks that isolate a value from its sentence."""
        words = self.run(f"{self.find(selector, seat)}?.textContent ?? ''")
        return words.replace("\u2068", "").replace("\u2069", "")

    def box(self, selector, seat=None):
        """Where an element is: left, top, right, bottom in pixels of the page."""
        return self.run(f"(() => {{ const b = {self.find(selector, seat)}.getBoundingClientRect();"
                        " return [b.left, b.top, b.right, b.bottom]; })()")  # fmt: skip

    def at_rest(self, selector, seat=None):
        """Where an element is once it no longer moves."""
        before, now = None, self.box(selector, seat)
        while now != before:
            self.qtbot.wait(20)
            before, now = now, self.box(selector, seat)
        return now

    def click(self, selector, seat=None):
        """Press an element with a real pointer, scrolled into view as a person would."""
        self.wait_for(f"{self.find(selector, seat)}?.checkVisibility()")
        self.run(f"{self.find(selector, seat)}.scrollIntoView({{block: 'nearest'}})")
        left, top, right, bottom = self.at_rest(selector, seat)
        zoom = self.view.zoomFactor()
        self.press(QPoint(round((left + right) / 2 * zoom), round((top + bottom) / 2 * zoom)))

    def press(self, at, hurried=False):
        """Press a place, not so soon after it was pressed before that the card would call it a double tap."""
        before, when = self.pressed
        soon = when + DOUBLE_TAP_SECONDS - time.monotonic()
        if not hurried and soon > 0 and QLineF(before, at).length() < DOUBLE_TAP_PIXELS:
            self.qtbot.wait(round(1000 * soon))
        self._hands.click(self.view.focusProxy(), at)
        self.pressed = at, time.monotonic()
        self.qtbot.wait(30)

    def keys(self, text):
        """Type text on the physical keyboard."""
        self._hands.type(self.view.focusProxy(), text)
        self.qtbot.wait(30)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press one key."""
        self._hands.press(self.view.focusProxy(), key, modifier)
        self.qtbot.wait(30)

    def tab_to(self, selector, most=40):
        """Press Tab until an element has the focus, as a person without a pointer must."""
        for _ in range(most):
            if self.run(f"{self.find(selector)} === document.activeElement"):
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached {selector}")

    def sent(self, kind=None):
        """What the page said, oldest first."""
        return [one for one in self.run("stage.sent") if kind in (None, one["type"])]

    def tell(self, **message):
        """Say something as Python."""
        self.run(f"stage.tell({json.dumps(message)})")
        self.qtbot.wait(30)

    def tap_map(self, seat=None, inside=True):
        """A finger on the map, and Python's answer to it."""
        self.run(f"stage.tapMap({json.dumps(seat or self.focus)}, -1.89, 52.47)")
        self.answer_place(seat, inside)

    def answer_place(self, seat=None, inside=True):
        """Python says whether the latest place is in the area."""
        step = self.sent("PlaceChosen")[-1]["step"]
        self.tell(type="PlaceAnswered", seat=seat or self.focus, step=step, inside=inside)

    def save(self, ref="K7-F3Q", seat=None, published=False, receipt=None):
        """Python says that the latest contribution is safe."""
        self.wait_for("stage.sent.some(({type}) => type === 'ContributionDone')")  # a busy page takes its time
        done = self.sent("ContributionDone")[-1]
        self.tell(
            type="ContributionSaved", seat=seat or self.focus, visit=done["visit"], contribution=done["contribution"],
            ref=ref, layer=done["layer"], table=done["layer"], fid=1, at=None, published=published,
            receipt=receipt or RECEIPT,
        )  # fmt: skip

    def reach(self, step, layer="assets"):
        """Walk to a step by pressing what a person would press."""
        self.click("[data-does=begin]")
        if step == "what":
            return
        self.click(f"[data-layer={layer}]")
        self.wait_for(self.find("[data-step=where]"))
        if step == "where":
            return
        self.tap_map()
        self.click("[data-does=next]")
        if step == "home":
            return
        self.click("[data-kind=public_place]")
        if step == "tell":
            return
        self.click("textarea")
        self.keys("The old pump house")
        self.click("[data-does=done]")
        self.save()

    def accessibility_problems(self, seat=None):
        """What the accessibility checker finds in a seat, most of WCAG 2.2 AA and good practice."""
        checker = (self.folder / "axe.js").read_text(encoding="utf-8")
        self.view.page().runJavaScript(checker, CHECKER_WORLD, lambda _none: None)
        self.run(
            f"axe.run('#root-{seat or self.focus}').then(found => {{ window.found = found.violations }}) && 0",
            CHECKER_WORLD,
        )
        self.qtbot.waitUntil(lambda: self.run("Boolean(window.found)", CHECKER_WORLD), timeout=60_000)
        found = self.run("found.map(one => [one.id, one.nodes.map(node => node.html)])", CHECKER_WORLD)
        self.run("(delete window.found) && 0", CHECKER_WORLD)
        return found


def longer(source):
    """English as a language with longer words might be: every sentence 40 % longer, accents above and below."""
    resource = FluentParser().parse(source)
    for message in resource.body:
        for element in getattr(getattr(message, "value", None), "elements", []):
            if isinstance(element, TextElement):
                element.value += "\u1ea4\u0228rg " * -(-len(element.value) * 2 // 25)
    return FluentSerializer().serialize(resource)


@pytest.fixture(scope="session")
def stage_folder(tmp_path_factory) -> Path:
    """The stage, built once."""
    out = tmp_path_factory.mktemp("stage")
    node = _node()
    subprocess.run([node, str(HERE / "build_stage.mjs"), str(out)], check=True)
    languages = {
        path.stem: path.read_text(encoding="utf-8") for path in (REPOSITORY / "resources/i18n").glob("*.ftl")
    }
    languages["en-XA"] = longer(languages["en"])
    icons = json.loads((out / "icons.json").read_text(encoding="utf-8"))
    keyboards = {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in (REPOSITORY / "resources/keyboards").glob("*.json")
    }
    facts = json.dumps({"languages": languages, "icons": icons, "keyboards": keyboards})
    (out / "facts.js").write_text(f"window.STAGE = {facts};", encoding="utf-8")
    (out / "index.html").write_text(
        '<!doctype html><html lang="en" data-theme="light" data-calm><meta charset="utf-8"><title>Stage</title>'
        '<link rel="stylesheet" href="main.css"><body><main></main>'
        '<script src="facts.js"></script><script type="module" src="main.js"></script>',
        encoding="utf-8",
    )
    return out


@pytest.fixture(scope="session")
def house(qapp):
    """One view for all tests: a browser process is dear, a page is cheap."""
    profile = QWebEngineProfile()
    page = QWebEnginePage(profile)
    view = QWebEngineView()
    view.setPage(page)
    yield view
    view.hide()
    view.setPage(None)
    for one in (view, page, profile):  # the page before its profile, or Qt complains
        one.deleteLater()
        qapp.sendPostedEvents(one, QEvent.Type.DeferredDelete)


@pytest.fixture
def stage(qtbot, house, stage_folder):
    """An empty stage of a laptop's size, without motion: both would only cost time."""
    house.resize(1280, 800)
    house.setZoomFactor(1.0)
    house.show()
    house.activateWindow()
    with qtbot.waitSignal(house.loadFinished, timeout=60_000):
        house.load(QUrl.fromLocalFile(str(stage_folder / "index.html")))
    built = Stage(house, qtbot, stage_folder)
    built.wait_for("window.stage && innerWidth === 1280")
    yield built
    house.hide()  # left on the screen it would take the next test's fingers


def _node() -> str:
    """The Node.js that builds the page builds the stage too."""
    place = REPOSITORY / "resources/web/tooling/build_page.py"
    spec = importlib.util.spec_from_file_location("build_page", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return (module.system_node() or module.wheel_node()).node
