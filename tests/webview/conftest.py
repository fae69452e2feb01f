"""A real page of the test's own in the real engine: what it may do, and what it may not."""

import json
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from mapapp.bridge.content import Body
from mapapp.webview.scheme import register_scheme
from mapapp.webview.view import MapView

register_scheme()  # Qt wants it before its application, and test files are read before any test runs

HTML = '<!doctype html><meta charset="utf-8"><title>stub</title><script type="module" src="/main.js"></script>'


class Shelf:
    """Stands in for `Content`: bodies by path. A path in `later` is answered when the test says so."""

    def __init__(self, page):
        self.page = page
        self.bodies = {}
        self.later = {}
        self.asked = []

    def find(self, path):
        self.asked.append(path)
        if path in self.later:
            return self.later[path]
        found = Future()
        found.set_result(self.bodies.get(path))
        return found

    def put(self, path, text, content_type):
        file = self.page / ("file" + path.replace("/", "-"))
        file.write_text(text, encoding="utf-8")
        self.bodies[path] = Body(content_type, file=file)


class Stage:
    """One view on one shelf, and a way to ask the page what it has seen."""

    def __init__(self, qtbot, shelf):
        self.shelf = shelf
        self.console = []
        self._qtbot = qtbot
        self.view = MapView(shelf)
        self.view.on_console(self.console.append)

    def load(self, script="", html=HTML):
        self.shelf.put("/", html, "text/html")
        self.shelf.put("/main.js", script, "text/javascript")
        with self._qtbot.waitSignal(self.view.loaded, timeout=60_000) as loaded:
            self.view.start()
        assert loaded.args == [True]

    def run(self, script):
        """Run statements as the engine's own, which the page's policy does not bind."""
        self._answer(f"{{ {script} }}; 0")

    def ask(self, expression):
        """The value of an expression in the page. As JSON: lists and nulls do not come through otherwise."""
        answer = self._answer(f"JSON.stringify({{ it: {expression} }})")
        return json.loads(answer).get("it")

    def until(self, expression):
        self._qtbot.waitUntil(lambda: bool(self.ask(expression)), timeout=60_000)

    def outcome(self, promise):
        """What becomes of a promise in the page: its value, or the name of its failure."""
        self.run(
            "window.outcome = undefined;"
            f"Promise.resolve().then(() => ({promise}))"
            ".then((it) => { window.outcome = [it] }, (failure) => { window.outcome = [failure.name] })"
        )
        self.until("window.outcome !== undefined")
        return self.ask("window.outcome[0]")

    def settle(self):
        """Let the page do what it is going to do."""
        self._qtbot.wait(150)

    def _answer(self, script):
        answers = []
        self.view.page().runJavaScript(script, 0, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=60_000)
        return answers[0]


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path)


@pytest.fixture
def stage(qtbot, shelf):
    made = Stage(qtbot, shelf)
    yield made
    made.view.put_away()
    made.view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
