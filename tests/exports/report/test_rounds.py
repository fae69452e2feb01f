"""The report tells what people did together: the question, what came of it, and nothing that tells who it was."""

from dataclasses import replace

import pytest

from mapapp.exports.report.rounds import rounds_of
from mapapp.workspace.dataset import Column, Medium
from tests.exports.datasets import FIRST, RED, SECOND, accompanied, companion
from tests.exports.report.test_report import Page, write

DOTS, MONEY, PROMPT = "d", "m", "p"
HELD = companion(
    "round",
    "Rounds",
    (
        Column("round_uuid", "Identity", "text"),
        Column("kind", "What was done", "text"),
        Column("question", "What was asked", "text"),
        Column("session", "Event", "text"),
        Column("created_on", "Held on", "date"),
        Column("dots", "Dots for each seat", "integer"),
        Column("pot", "Money in the pot", "integer"),
        Column("unit", "Money in", "text"),
    ),
    [
        {
            "round_uuid": MONEY,
            "kind": "tokens",
            "question": "What <b>for</b>?",
            "session": "Fair",
            "pot": 5000,
            "unit": "£",
        },
        {"round_uuid": DOTS, "kind": "dots", "question": "What first?", "dots": 3},
        {"round_uuid": PROMPT, "kind": "prompt", "question": ""},
    ],
)


def results(*rows: tuple[str, str, int | None, int | None]):
    names = ("round_uuid", "contribution_uuid", "placed", "cost")
    columns = (Column("round_uuid", "Round", "text"), *(Column(name, name, "integer") for name in names[2:]))
    return companion("round_result", "Results", columns, [dict(zip(names, row, strict=True)) for row in rows])


def evening(*rows):
    return replace(accompanied(), companions=(results(*rows),), rounds=HELD)


def test_each_round_tells_what_came_of_it_the_most_first():
    data = evening(
        (DOTS, FIRST, 4, None), (DOTS, SECOND, 12, None), (MONEY, FIRST, 250, 1000), (PROMPT, SECOND, None, 0)
    )
    prompt, money, dots = sorted(rounds_of(data, data.tables, {}), key=lambda one: one.question)
    assert [(one.entry.uuid, one.placed, one.share) for one in dots.chosen] == [(SECOND, 12, 1.0), (FIRST, 4, 4 / 12)]
    assert [(one.placed, one.cost, one.share) for one in money.chosen] == [(250, 1000, 0.25)]
    assert (prompt.answers, prompt.chosen, prompt.untold) == (1, [], 0)


def test_it_can_be_read(tmp_path):
    data = evening(
        (DOTS, SECOND, 12, None), (DOTS, FIRST, None, None), (MONEY, FIRST, 250, 1000), (PROMPT, SECOND, None, 0)
    )
    page = Page(write(data, tmp_path)[1])
    for words in (
        "What people did together", "What first?", "Dots: 3 for each seat", "One more idea got too little",
        "What <b>for</b>?", "A pot of \u2066£5,000\u2069 to share out", "\u2066£250\u2069 of \u2066£1,000\u2069",
        "Fair", "A photo to talk about", "One answer is in this report.",
    ):  # fmt: skip
        assert page.said(words), words
    assert "b" not in page.elements


def test_the_photo_on_a_card_is_shown_with_its_question_and_not_among_residents_photos(tmp_path):
    card = Medium(PROMPT, "", "", "image/png", RED, round_uuid=PROMPT)
    data = replace(
        evening((PROMPT, SECOND, None, 0)), media=lambda: iter(()), cards=lambda: iter([card]), card_count=1
    )
    page = Page(write(data, tmp_path)[1])
    assert page.elements.count("img") == 1
    assert ("alt", "A photo to talk about") in page.attributes


@pytest.mark.parametrize(("given", "said"), [(2500, False), (2501, True)])
def test_a_pot_that_was_given_twice_is_explained(tmp_path, given, said):
    data = evening((MONEY, FIRST, 2500, 4000), (MONEY, SECOND, given, 4000))
    assert Page(write(data, tmp_path)[1]).said("More was given than was in the pot") is said


def test_ideas_of_layers_that_stay_here_are_not_in_it():
    data = evening((DOTS, FIRST, 12, None), (PROMPT, FIRST, None, None))
    held = rounds_of(data, (), {})
    assert [(one.chosen, one.untold, one.answers) for one in held] == [([], 0, 0)] * 3


def test_where_nothing_was_done_together_nothing_is_said_of_it(tmp_path):
    assert not Page(write(accompanied(), tmp_path)[1]).said("What people did together")
