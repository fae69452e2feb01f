"""A number."""

from __future__ import annotations

import math

from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts


def check(question: Question, value: object) -> Answer | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise Refusal("answer-not-a-number", question.id)
    try:
        number = float(value)
    except (ValueError, OverflowError):
        raise Refusal("answer-not-a-number", question.id) from None
    if not math.isfinite(number):
        raise Refusal("answer-not-a-number", question.id)
    return number


def read(_question: Question, answer: Answer, _texts: Texts) -> str:
    return str(int(answer)) if float(answer).is_integer() else str(answer)


TYPE = QuestionType("number", "DOUBLE", check, to_column=float, from_column=float, read=read)
