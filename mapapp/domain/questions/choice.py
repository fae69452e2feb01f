"""One of several answers."""

from __future__ import annotations

from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.refusal import Refusal


def check(question: Question, value: object) -> Answer | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or value not in {choice.id for choice in question.choices}:
        raise Refusal("answer-not-offered", question.id)
    return value


TYPE = QuestionType("choice", "TEXT", check, to_column=str, from_column=str, enumerated=True)
