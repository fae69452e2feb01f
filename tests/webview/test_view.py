"""The page does nothing that a browser would, and comes back when its renderer dies."""

import os
import signal

import pytest
from PySide6.QtCore import QUrl

QT_CHANNELS_OWN = {"unwrapQObject", "unwrapProperties", "propertyUpdate", "signalEmitted"}
TALKS = (
    '<!doctype html><meta charset="utf-8"><script src="/qwebchannel.js"></script>'
    '<script type="module" src="/main.js"></script>'
)
SAYS_READY = """
new QWebChannel(qt.webChannelTransport, (channel) => {
  window.bridge = channel.objects.bridge;
  window.heard = [];
  bridge.said.connect((text) => window.heard.push(text));
  bridge.say("ready");
});
"""


@pytest.fixture
def page(stage):
    stage.load("window.ready = true;")
    stage.until("window.ready")
    return stage


@pytest.fixture
def talking(stage, qtbot):
    """A page that has said *ready*; `said` is what Python heard."""
    stage.said = []
    stage.view.hear(stage.said.append)
    stage.load(SAYS_READY, TALKS)
    qtbot.waitUntil(lambda: stage.said == ["ready"], timeout=60_000)
    return stage


# ── the channel ───────────────────────────────────────────────────────────────────────────────────────────────


def test_page_and_python_talk_in_text(talking, qtbot):
    talking.view.say("łódź 👋 \u2067عربي\u2069")
    talking.until("window.heard.length")
    assert talking.ask("window.heard") == ["łódź 👋 \u2067عربي\u2069"]

    talking.run("bridge.say('hello')")
    qtbot.waitUntil(lambda: talking.said == ["ready", "hello"], timeout=60_000)


def test_a_long_message_arrives_whole(talking, qtbot):
    talking.run("bridge.say('x'.repeat(2_000_000))")
    qtbot.waitUntil(lambda: len(talking.said) == 2, timeout=60_000)

    assert len(talking.said[1]) == 2_000_000


def test_the_page_finds_one_slot_and_one_signal_of_ours(talking):
    names = set(talking.ask("Object.keys(bridge)"))
    everybodys = {"destroyed", "deleteLater", "objectName", "objectNameChanged"}

    ours = {name for name in names if not name.startswith("_") and "(" not in name}
    assert ours - everybodys - QT_CHANNELS_OWN == {"say", "said"}


# ── what a browser would do ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "where", ["https://example.org/", "file:///etc/passwd", "mailto:a@example.org", "about:blank", "mapapp://other/"]
)
def test_the_page_stays_where_it_is(page, where):
    page.run(f"location.href = {where!r}")
    page.settle()

    page.until("window.ready")
    assert page.view.url() == QUrl("mapapp://app/")


@pytest.mark.parametrize("path", ["/data/ideas/1.bin", "/i18n/en.ftl"])
def test_the_page_does_not_turn_into_one_of_its_own_files(page, path):
    page.shelf.put(path, "text", "text/plain")
    page.run(f"location.href = {path!r}")
    page.settle()

    assert page.ask("window.ready")


def test_no_window_opens(page):
    assert page.ask("window.open('/') === null")
    page.run(
        "const link = Object.assign(document.createElement('a'), {href: 'https://example.org/', target: '_blank'});"
        "document.body.append(link); link.click()"
    )
    page.settle()

    assert page.ask("window.ready")


def test_no_dialog_stops_the_page(page):
    assert page.ask("[alert('x'), confirm('x'), prompt('x')]") == [None, False, None]


def test_no_permission_is_given(page):
    # Qt says a refused camera with one name or the other.
    assert page.outcome("navigator.mediaDevices.getUserMedia({video: true})") in ("AbortError", "NotAllowedError")
    assert page.outcome("Notification.requestPermission()") == "denied"
    assert page.outcome("navigator.clipboard.readText()") == "NotAllowedError"


def test_nothing_is_downloaded(page, qtbot):
    states = []
    page.view.page().profile().downloadRequested.connect(lambda request: states.append(request.state().name))
    page.run(
        "const link = document.createElement('a'); link.download = 'x.txt';"
        "link.href = URL.createObjectURL(new Blob(['x'])); document.body.append(link); link.click()"
    )
    qtbot.waitUntil(lambda: bool(states), timeout=60_000)

    assert states == ["DownloadCancelled"]


def test_no_file_can_be_chosen(page):
    assert page.view.page().chooseFiles(None, [], []) == []


def test_nothing_is_remembered(page):
    profile = page.view.page().profile()

    assert profile.isOffTheRecord()
    assert page.ask("String(window.localStorage)") == "null"
    page.run("document.cookie = 'a=1'")
    assert page.ask("document.cookie") == ""


def test_nothing_is_dropped_on_it(page):
    assert not page.view.acceptDrops()


# ── when the renderer dies ────────────────────────────────────────────────────────────────────────────────────


def test_a_dead_renderer_is_started_again_and_told_everything(talking, qtbot, caplog):
    process = talking.view.page().renderProcessPid()
    assert process > 0
    os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))

    qtbot.waitUntil(lambda: talking.said == ["ready", "ready"], timeout=60_000)

    assert talking.view.page().renderProcessPid() != process
    assert "renderer ended" in caplog.text
    talking.view.say("everything")
    talking.until("window.heard?.length")
    assert talking.ask("window.heard") == ["everything"]


def test_a_view_can_be_put_away_twice(stage):
    stage.load()
    stage.view.put_away()
    stage.view.put_away()
    stage.view.say("nobody hears this")


def test_what_the_page_complains_of_is_heard(page):
    page.run("console.error('trouble')")

    assert any("trouble" in line for line in page.console)
