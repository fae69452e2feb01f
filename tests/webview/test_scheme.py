"""Everything that a page may load comes through here, and nothing else exists."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from mapapp.bridge.content import Body
from mapapp.webview.scheme import register_scheme
from tests.webview.conftest import Stage


@pytest.fixture
def page(stage):
    stage.load()
    return stage


def fetched(page, path):
    return page.outcome(f"fetch({path!r}).then((it) => it.text())")


def refused(page, path, options="{}"):
    """Whether there was no answer, or one that says so. (What Qt fails has a status and a body that never ends.)"""
    return page.outcome(f"fetch({path!r}, {options}).then((it) => it.status, () => 0)") in (0, 403, 404)


def test_what_is_on_the_shelf_is_served(page):
    page.shelf.put("/facts.json", '{"a": 1}', "application/json")
    page.shelf.bodies["/bytes"] = Body("application/octet-stream", b"\x00\xff\x01")

    assert fetched(page, "/facts.json") == '{"a": 1}'
    bytes_in_page = "fetch('/bytes').then((it) => it.arrayBuffer()).then((it) => [...new Uint8Array(it)])"
    assert page.outcome(bytes_in_page) == [0, 255, 1]
    assert page.outcome("fetch('/bytes').then((it) => it.headers.get('content-type'))") == "application/octet-stream"


def test_an_empty_answer_is_one(page):
    page.shelf.bodies["/nothing"] = Body("application/octet-stream", b"")

    assert fetched(page, "/nothing") == ""


@pytest.mark.parametrize("path", ["/gone", "/../etc/passwd", "/%2e%2e/secret", "/a%00b"])
def test_what_is_not_there_is_not_there(page, path):
    assert refused(page, path)


def test_a_file_that_has_gone_meanwhile_is_not_there(page, tmp_path):
    page.shelf.bodies["/lost"] = Body("text/plain", file=tmp_path / "lost.txt")

    assert refused(page, "/lost")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_sent(page, method):
    page.shelf.put("/facts.json", "{}", "application/json")
    page.shelf.asked.clear()

    assert refused(page, "/facts.json", f"{{method: {method!r}}}")
    assert page.shelf.asked == []


@pytest.mark.parametrize("address", ["mapapp://other/", "file:///etc/passwd", "qrc:/qtwebchannel/qwebchannel.js"])
def test_no_other_address_answers(page, address):
    assert refused(page, address)


def test_the_query_does_not_matter(page):
    page.shelf.put("/facts.json", "{}", "application/json")

    assert fetched(page, "/facts.json?v=7") == "{}"


@pytest.mark.parametrize(
    ("wanted", "part"), [("bytes=0-3", "0123"), ("bytes=4-5", "45"), ("bytes=8-", "89"), ("bytes=5-500", "56789")]
)
def test_a_part_of_a_file_is_served(page, wanted, part):
    page.shelf.put("/basemap/base", "0123456789", "application/octet-stream")
    got = page.outcome(
        f"fetch('/basemap/base', {{headers: {{range: {wanted!r}}}}})"
        ".then(async (it) => [it.status, await it.text(), it.headers.get('content-range')])"
    )

    first = int(wanted[6:].split("-")[0])
    assert got == [206, part, f"bytes {first}-{first + len(part) - 1}/10"]


def test_the_channels_script_comes_from_qt(page):
    assert "QWebChannel" in fetched(page, "/qwebchannel.js")
    assert "/qwebchannel.js" not in page.shelf.asked


def test_a_slow_answer_comes_when_it_comes(page):
    slow = page.shelf.later["/slow"] = Future()
    page.run("window.got = ''; fetch('/slow').then((it) => it.text()).then((it) => { window.got = it })")
    assert page.ask("window.got") == ""

    slow.set_result(Body("text/plain", b"at last"))

    page.until("window.got === 'at last'")


def test_an_answer_that_failed_is_logged_and_the_page_goes_on(page, caplog):
    failed = page.shelf.later["/failed"] = Future()
    failed.set_exception(OSError("disk"))

    page.outcome("fetch('/failed').then((it) => it.ok, () => false)")
    assert page.ask("window.outcome") == [False]
    assert "a request of the page failed" in caplog.text


def test_an_answer_for_a_page_that_gave_up_is_dropped(page):
    slow = page.shelf.later["/slow"] = Future()
    page.run("window.stop = new AbortController(); fetch('/slow', {signal: window.stop.signal}).catch(() => 0)")
    page.until("true")
    page.run("window.stop.abort()")
    page.until("true")

    slow.set_result(Body("text/plain", b"too late"))

    page.until("true")
    assert page.ask("1 + 1") == 2


def test_an_answer_for_a_view_that_was_closed_is_dropped(qtbot, shelf):
    stage = Stage(qtbot, shelf)
    stage.load()
    slow = shelf.later["/slow"] = Future()
    stage.run("fetch('/slow').catch(() => 0)")
    qtbot.waitUntil(lambda: "/slow" in shelf.asked, timeout=60_000)
    stage.view.put_away()
    stage.view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del stage

    slow.set_result(Body("text/plain", b"too late"))


def test_registering_twice_is_registering_once():
    register_scheme()
