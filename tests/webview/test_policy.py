"""The page's policy blocks, which is more than that it was set."""

import pytest

LISTENING = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
});
window.own = true;
window.ready = true;
"""


@pytest.fixture
def page(stage):
    stage.load(LISTENING)
    stage.until("window.ready")
    return stage


def test_our_own_script_runs_and_nothing_else_does(stage):
    stage.load(
        LISTENING,
        "<!doctype html><script type=module src=/main.js></script>"
        "<script>window.inline = true</script><body onload='window.handler = true'>"
        "<script src=https://example.org/x.js></script>",
    )
    stage.until("window.ready")

    assert stage.ask("[window.own, window.inline, window.handler]") == [True, None, None]


@pytest.mark.parametrize(
    ("script", "violation"),
    [
        ("new Image().src = 'https://example.org/x.png'", "img-src https://example.org/x.png"),
        ("fetch('https://example.org/x').catch(() => 0)", "connect-src https://example.org/x"),
        ("new WebSocket('wss://example.org/x')", "connect-src wss://example.org/x"),
        ("new Audio('https://example.org/x.webm')", "media-src https://example.org/x.webm"),
        ("document.body.append(Object.assign(document.createElement('iframe'), {src: '/'}))", "frame-src mapapp"),
        (
            "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.hit = 1'}))",
            "script-src-elem inline",
        ),
        (
            "document.body.append(Object.assign(document.createElement('style'), {textContent: 'b{}'}))",
            "style-src-elem inline",
        ),
        ("document.body.setAttribute('onclick', 'window.hit = 1'); document.body.click()", "script-src-attr inline"),
        ("document.head.append(Object.assign(document.createElement('base'), {href: '/x/'}))", "base-uri mapapp"),
        (
            "const it = document.createElement('form'); it.action = '/x'; document.body.append(it); it.submit()",
            "form-action mapapp",
        ),
    ],
    ids=["image", "fetch", "socket", "sound", "frame", "script", "style", "handler", "base", "form"],
)
def test_what_the_policy_forbids_is_blocked(page, script, violation):
    page.run(f"{{ {script} }}")
    page.until(f"window.violations.some((one) => one.startsWith({violation!r}))")
    assert page.ask("window.hit") is None


@pytest.mark.parametrize("script", ["eval('window.hit = 1')", "new Function('window.hit = 1')()"])
def test_words_never_become_a_program(stage, script):
    stage.load(f"try {{ {script} }} catch (failure) {{ window.failure = failure.name }}")
    stage.until("window.failure")

    assert stage.ask("[window.hit, window.failure]") == [None, "EvalError"]


def test_what_the_page_needs_is_allowed(page):
    page.shelf.put("/worker.js", "postMessage('here')", "text/javascript")
    page.shelf.put("/icon.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml")
    answer = "new Promise((done) => { new Worker('/worker.js').onmessage = (event) => done(event.data) })"
    picture = (
        "new Promise((done) => { const it = new Image(); it.onload = () => done('seen'); it.src = '/icon.svg' })"
    )
    drawn = "new Promise((done) => document.createElement('canvas').toBlob((it) => done(it.type)))"

    assert page.outcome(answer) == "here"
    assert page.outcome(picture) == "seen"
    assert page.outcome(drawn) == "image/png"
    assert page.ask("window.violations") == []


def test_the_policy_comes_with_everything(page):
    page.shelf.put("/facts.json", "{}", "application/json")
    names = ("content-security-policy", "x-content-type-options", "cross-origin-opener-policy", "cache-control")
    headers = page.outcome(f"fetch('/facts.json').then((it) => {list(names)}.map((name) => it.headers.get(name)))")

    assert headers[0].startswith("default-src 'none'; script-src 'self'")
    assert headers[1:] == ["nosniff", "same-origin", "no-store"]
    assert page.ask("window.crossOriginIsolated") is not None
