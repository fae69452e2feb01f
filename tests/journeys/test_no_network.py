"""A whole visit asks nothing of any network: neither the page, nor Python."""

import socket
import sys

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineUrlRequestInterceptor

from mapapp.webview import view
from tests.journeys.test_residents_minute import leave_idea

OWN = ("mapapp", "blob", "data")
SPEAKS = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")


class Gate(QWebEngineUrlRequestInterceptor):
    """Notes every request of a page, and lets none of a strange scheme through."""

    def __init__(self):
        super().__init__()
        self.own = []
        self.strange = []

    def interceptRequest(self, info):
        url = info.requestUrl()
        if url.scheme() in OWN or url == QUrl("qrc:/qtwebchannel/qwebchannel.js"):
            self.own.append(url.toString())
        else:
            self.strange.append(url.toString())
            info.block(True)


class Listener:
    """What Python's own sockets do while `on`; a hook of the interpreter's cannot be taken out again."""

    def __init__(self):
        self.on = True
        self.heard = []
        sys.addaudithook(self._hear)

    def _hear(self, event, values):
        if self.on and event in SPEAKS and not _stays_here(event, values):
            self.heard.append((event, repr(values)))


def _stays_here(event, values):
    """A socket between two parts of this program is a file, not a network."""
    return event != "socket.getaddrinfo" and getattr(values[0], "family", None) == getattr(socket, "AF_UNIX", -1)


@pytest.fixture
def gate(monkeypatch):
    """Stands before every page from its first request on."""
    gate, make = Gate(), view.make_profile

    def guarded(parent):
        profile = make(parent)
        profile.setUrlRequestInterceptor(gate)
        return profile

    monkeypatch.setattr(view, "make_profile", guarded)
    return gate


@pytest.fixture
def sockets():
    listener = Listener()
    yield listener
    listener.on = False


def test_a_whole_visit_makes_no_request_beyond_the_machine(gate, sockets, hall):
    leave_idea(hall, "A drinking fountain by the swings")
    hall.hand.tap_on('[data-does="finish-here"]')
    hall.hand.middle_of('[data-does="begin"]')

    assert "mapapp://app/main.js" in gate.own
    assert gate.strange == []
    assert sockets.heard == []


def test_the_gate_would_notice(gate, office, qtbot):
    careless = QWebEnginePage(office.window.view.page().profile())
    careless.load(QUrl("https://tiles.example.org/0/0/0.png"))
    qtbot.waitUntil(lambda: gate.strange == ["https://tiles.example.org/0/0/0.png"])
    careless.deleteLater()


def test_the_listener_would_notice(sockets):
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))

    assert [event for event, _ in sockets.heard] == ["socket.bind"]
