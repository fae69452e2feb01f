"""Several of several answers, kept as their ids with commas between."""

from __future__ import annotations

from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.refusal import Refusal


def check(question: Question, value: object) -> Answer | None:
    if value is None or value == "":
        return None
    if not isinstance(value, list | tuple):
        raise Refusal("answer-not-offered", question.id)
    offered = {choice.id for choice in question.choices}
    if not all(isinstance(one, str) and one in offered for one in value):
        raise Refusal("answer-not-offered", question.id)
    return tuple(choice.id for choice in question.choices if choice.id in value) or None


TYPE = QuestionType(
    "choices",
    "TEXT",
    check,
    to_column=lambda answer: ",".join(answer),
    from_column=lambda stored: tuple(str(stored).split(",")),
)
