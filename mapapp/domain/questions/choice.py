"""One of several answers."""

from __future__ import annotations

from collections.abc import Mapping

from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts


def check(question: Question, value: object) -> Answer | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or value not in offers(question):
        raise Refusal("answer-not-offered", question.id)
    return value


def offers(question: Question) -> Mapping[str, str]:
    return {choice.id: choice.label for choice in question.choices}


def read(question: Question, answer: Answer, _texts: Texts) -> str:
    return offers(question).get(str(answer), str(answer))  # one that is no longer offered is read by its id


TYPE = QuestionType(
    "choice", "TEXT", check, to_column=str, from_column=str, offers=offers, enumerated=True, read=read
)
