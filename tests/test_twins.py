"""What Python and the page each keep a list of, they keep alike."""

import re

import pytest

from mapapp.domain.contribution import Status
from mapapp.domain.layer import SYMBOLS
from mapapp.domain.questions import QUESTION_TYPES, long_text
from mapapp.domain.responses import PERIODS, SKILLS, THINGS


@pytest.fixture(scope="module")
def page(repository):
    return repository / "resources" / "web" / "src"


def test_every_question_type_has_its_field_on_the_card_in_the_same_order(page):
    index = (page / "seat" / "fields" / "index.js").read_text(encoding="utf-8")
    (listed,) = re.findall(r"FIELDS = \[(.*?)\]", index, re.DOTALL)
    types = [one.id for one in QUESTION_TYPES]

    assert [name.strip() for name in listed.split(",") if name.strip()] == types
    for one in types:
        assert f'"{one}"' in (page / "seat" / "fields" / f"{one}.js").read_text(encoding="utf-8")


def test_the_page_counts_the_letters_of_a_long_text_as_python_does(page):
    source = (page / "seat" / "fields" / "long_text.js").read_text(encoding="utf-8")
    (most,) = re.findall(r"const MOST = ([\d_]+);", source)

    assert int(most) == long_text.MOST_CHARACTERS


def test_every_question_type_has_its_file_in_python(repository):
    files = {path.stem for path in (repository / "mapapp" / "domain" / "questions").glob("*.py")}

    assert files - {"__init__", "question", "attached"} == {one.id for one in QUESTION_TYPES}


def test_the_page_offers_what_passes_unread(page):
    """Whatever else somebody offers is taken for own words, and waits."""
    source = (page / "seat" / "others" / "help.js").read_text(encoding="utf-8")
    lists = {name: re.findall(r"(\w+):", body) for name, body in re.findall(r"(\w+) = \{\n(.*?)\};", source, re.S)}
    periods = re.search(r"PERIODS = .*\(\[(.*)\]\)", source)[1]

    assert lists["SKILLS"] == list(SKILLS)
    assert lists["THINGS"] == list(THINGS)
    assert re.findall(r'"(\w+)"', periods) == list(PERIODS)


def test_the_page_draws_every_symbol(page):
    drawn = re.findall(r'"(\w+)"', (page / "map" / "symbols.js").read_text(encoding="utf-8").split("\n")[2])

    assert drawn == list(SYMBOLS)


def test_the_page_knows_every_status(page):
    protocol = (page / "protocol.js").read_text(encoding="utf-8")

    assert "|".join(f'"{status}"' for status in Status) in protocol
