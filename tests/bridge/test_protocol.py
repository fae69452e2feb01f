"""The types that the page is checked against are those of the messages."""

from mapapp.bridge import messages, protocol
from mapapp.paths import resources


def test_the_pages_types_are_those_of_the_messages():
    committed = (resources() / "web" / "src" / "protocol.js").read_text(encoding="utf-8")
    assert committed == protocol.generate(), "run python -m mapapp.bridge.protocol"


def test_a_message_is_written_with_its_type_and_every_field():
    text = protocol.generate()
    head = text[text.index("@typedef {object} FeatureTapped") :]

    assert '@property {"FeatureTapped"} type' in head[:200]
    assert "@property {string} table" in head[:200]
    assert "@property {number} fid" in head[:200]


def test_the_page_listens_to_everything_that_python_says():
    page = (resources() / "web" / "src" / "main.js").read_text(encoding="utf-8")
    unheard = [kind.__name__ for kind in messages.TO_PAGE if f'"{kind.__name__}"' not in page]
    assert unheard == []
