"""The page's end of the wire says what Python's end can understand."""

import pytest

from mapapp.bridge import messages
from mapapp.bridge.codec import Codec
from mapapp.paths import resources

SENDS = """
import { Channel } from "/channel.js";
const bridge = { say: (text) => { window.sent = text }, said: { connect: (hear) => { window.hear = hear } } };
window.channel = new Channel(bridge);
window.heard = [];
window.channel.on("Told", (message) => window.heard.push(message.message));
"""


@pytest.fixture
def channel(stage):
    stage.shelf.put(
        "/channel.js", (resources() / "web/src/channel.js").read_text(encoding="utf-8"), "text/javascript"
    )
    stage.load(SENDS)
    stage.until("window.channel")
    return stage


def test_half_an_emoji_does_not_keep_the_rest_from_being_said(channel):
    draft = "{contribution: 'c', step: 'tell', body: 'trees \\ud83c', answers: {needs: ['\\udf33']}}"
    channel.run(f"window.channel.send({{type: 'DraftKept', seat: 's', visit: 'v', language: 'en', draft: {draft}}})")

    message = Codec(messages.RESIDENT_MESSAGES).decode(channel.ask("window.sent"))
    assert message.draft.body == "trees \ufffd"
    assert message.draft.answers == {"needs": ["\ufffd"]}


def test_a_message_goes_to_who_listens_to_it_and_to_nobody_else(channel):
    told = Codec(messages.RESIDENT_MESSAGES).encode(messages.Told("Saved", "good"))
    channel.run(f"window.hear({told!r})")
    channel.run("""window.hear('{"type": "FeatureGone"}')""")

    assert channel.ask("window.heard") == ["Saved"]
    assert any("nobody listens to FeatureGone" in line for line in channel.console)
