"""A web map as a reader opens it: the finished file, in the real engine, with nobody to ask."""

import json
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineUrlRequestInterceptor
from PySide6.QtWebEngineWidgets import QWebEngineView

from mapapp.exports import ExportOptions
from mapapp.exports.web_map import EXPORTER
from mapapp.workspace.progress import silent
from tests.web.hands import Hands
from tests.web.web_map.neighbourhood import neighbourhood

CHECKER_WORLD = 7  # an isolated world: the page cannot see the checker, nor the checker the page's variables


class Listener(QWebEngineUrlRequestInterceptor):
    """Notes what a page asks for; pictures and letters from within the file are no request."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def interceptRequest(self, info):
        url = info.requestUrl()
        if url.scheme() != "data":
            self.asked.append(url.toString())


class Page(QWebEnginePage):
    def __init__(self, profile):
        super().__init__(profile)
        self.console = []

    def javaScriptConsoleMessage(self, _level, message, line, _source):
        self.console.append(f"{line}: {message}")


class Reader:
    """Somebody who has opened the file."""

    def __init__(self, view, qtbot, listener, repository):
        self.view = view
        self.qtbot = qtbot
        self.listener = listener
        self.repository = repository
        self._hands = Hands(self.run, self.wait_for)

    def open(self, file):
        """Load a file from the disk and wait until the map stands."""
        self.load(file)
        self.wait_for("document.querySelector('.count')?.textContent")

    def load(self, file):
        self.listener.asked.clear()
        self.view.page().console.clear()
        with self.qtbot.waitSignal(self.view.loadFinished, timeout=60_000):
            self.view.load(QUrl.fromLocalFile(str(file)))

    @property
    def asked(self):
        """What the page asked for besides itself."""
        return self.listener.asked[1:]

    @property
    def console(self):
        return self.view.page().console

    def run(self, script, world=0):
        """The value of a script, as JSON carries it."""
        answers = []
        self.view.page().runJavaScript(f"JSON.stringify({script})", world, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return json.loads(answers[0]) if answers[0] else None

    def wait_for(self, script):
        self.qtbot.waitUntil(lambda: self.run(f"Boolean({script})"))

    def text(self, selector):
        """The words of an element, without the marks that isolate a value from its sentence."""
        words = self.run(f"document.querySelector({json.dumps(selector)})?.textContent ?? ''")
        return words.replace("\u2068", "").replace("\u2069", "")

    def texts(self, selector):
        return self.run(f"[...document.querySelectorAll({json.dumps(selector)})].map(e => e.textContent)")

    def click(self, selector):
        self.run(f"document.querySelector({json.dumps(selector)}).click() ?? 0")

    def search(self, words):
        self.run("document.querySelector('#words').focus() ?? 0")
        self.run("document.querySelector('#words').select() ?? 0")
        QTest.keyClicks(self.view.focusProxy(), words)
        self.wait_for(f"document.querySelector('#words').value === {json.dumps(words)}")

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self._hands.press(self.view.focusProxy(), key, modifier)
        self.qtbot.wait(30)

    def tab_to(self, selector, most=60):
        """Press Tab until an element has the focus, as a person without a pointer must."""
        for _ in range(most):
            if self.run(f"document.activeElement?.matches({json.dumps(selector)}) ?? false"):
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached {selector}")

    def accessibility_problems(self):
        checker = (self.repository / "build" / "test-web" / "axe.js").read_text(encoding="utf-8")
        self.view.page().runJavaScript(checker, CHECKER_WORLD, lambda _none: None)
        self.run("axe.run().then(found => { window.found = found.violations }) && 0", CHECKER_WORLD)
        self.qtbot.waitUntil(lambda: self.run("Boolean(window.found)", CHECKER_WORLD))
        found = self.run("found.map(one => [one.id, one.nodes.map(node => node.html.slice(0, 300))])", CHECKER_WORLD)
        self.run("(delete window.found) && 0", CHECKER_WORLD)
        return found


@pytest.fixture(scope="session")
def house(qapp):
    """One view for all tests: a browser process is dear, a page is cheap."""
    listener = Listener()
    profile = QWebEngineProfile()
    profile.setUrlRequestInterceptor(listener)
    page = Page(profile)
    view = QWebEngineView()
    view.setPage(page)
    yield view, listener
    view.setPage(None)
    for one in (view, page, profile):  # the page before its profile, or Qt complains
        one.deleteLater()
        qapp.sendPostedEvents(one, QEvent.Type.DeferredDelete)


@pytest.fixture
def reader(qtbot, house, repository):
    view, listener = house
    view.resize(1280, 800)
    view.show()
    yield Reader(view, qtbot, listener, repository)
    view.hide()  # left on the screen it would take the next test's fingers


@pytest.fixture
def written(tmp_path):
    """Writes a dataset as a web map; gives the file."""

    def write(dataset, **changes):
        if changes:
            dataset = replace(dataset, project=replace(dataset.project, **changes))
        return EXPORTER.write(dataset, tmp_path / "map.html", ExportOptions(), silent).path

    return write


@pytest.fixture(scope="session")
def neighbourhood_in(tmp_path_factory):
    """The small neighbourhood's web map in a language, written once."""

    @cache
    def write(language="en"):
        data = neighbourhood()
        data = replace(data, project=replace(data.project, language=language))
        return EXPORTER.write(data, tmp_path_factory.mktemp("map") / "map.html", ExportOptions(), silent).path

    return write
