"""On the web map a card says in one line what came of a round, in the page's language."""

from mapapp.exports.web_map.additions import additions_of
from mapapp.i18n import Texts
from mapapp.workspace.dataset import Column
from tests.exports.datasets import companion

COLUMNS = (
    Column("round_uuid", "Round", "text"),
    Column("question", "What was asked", "text"),
    Column("kind", "What was done", "text"),
    Column("cost", "Costs", "integer"),
    Column("unit", "Money in", "text"),
    Column("placed", "Placed in all", "integer"),
)


def told(language, *rows):
    names = ("contribution_uuid", *(column.name for column in COLUMNS))
    records = [dict(zip(names, ("a", "r", *row), strict=True)) for row in rows]
    results = companion("round_result", "Results of rounds", COLUMNS, records)
    (found,) = additions_of([results, companion("placement", "Each", COLUMNS, records)], {"a"}, Texts.load(language))
    return found


def test_dots_money_and_answers_each_in_a_line():
    found = told(
        "en", ("What first?", "dots", None, None, 12), ("What for?", "tokens", 3000, "£", 1500),
        ("What was here?", "prompt", None, None, None),
    )  # fmt: skip

    assert found["title"] == "From a round at the table"
    assert found["rows"] == [
        ("a", "What first?", 12, None, "r"),
        ("a", "What for?", None, "\u2066£1,500\u2069 of \u2066£3,000\u2069", "r"),
        ("a", "What was here?", None, None, "r"),
    ]
    assert [(one["role"], one["title"]) for one in found["columns"][1:]] == [
        ("words", ""), ("fact", "Dots placed on ideas"), ("fact", "Money shared out"), (None, ""),
    ]  # fmt: skip


def test_what_may_not_be_told_is_not_there():
    assert told("en", ("What first?", "dots", None, None, None))["rows"] == []


def test_it_is_said_in_the_languages_of_the_map():
    assert told("pl", ("Co?", "tokens", 30, "zł", 15))["rows"] == [
        ("a", "Co?", None, "\u206615 zł\u2069 z \u206630 zł\u2069", "r")
    ]
