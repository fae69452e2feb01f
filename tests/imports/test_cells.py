"""A cell says what a question holds, in the words of the form or by their short names."""

import pytest

from mapapp.domain.questions import Choice, Question, question_type
from mapapp.imports.cells import reader
from tests.imports.conftest import assets

STATE = Question("state", "choice", "State", choices=(Choice("good", "In good repair"), Choice("poor", "Poor")))
USES = Question("uses", "choices", "Uses", choices=(Choice("play", "Play"), Choice("rest", "A rest")))
SAFE = Question("safe", "rating", "How safe?", choices=(Choice("1", "Not at all"), Choice("5", "Very")))
OPEN = Question("open", "yes_no", "Open to all?")
SINCE = Question("since", "date", "Since when?")
STORY = Question("story", "long_text", "Its story")


@pytest.mark.parametrize(
    ("question", "cell", "kept"),
    [
        (STATE, "in  good repair", "good"),
        (STATE, "poor", "poor"),
        (USES, "A rest; play", ("play", "rest")),
        (SAFE, 4.0, 4),
        (SAFE, "5 – Very", 5),
        (OPEN, "Yes", "yes"),
        (OPEN, "NO", "no"),
        (SINCE, "1987-05-01", "1987-05-01"),
        (STORY, "One line\nand another", "One line\nand another"),
        (OPEN, None, None),
    ],
)
def test_a_cell_becomes_the_answer(question, cell, kept):
    read = reader(assets(questions=(question,)), question.id)
    assert question_type(question.type).check(question, read(cell)) == kept
