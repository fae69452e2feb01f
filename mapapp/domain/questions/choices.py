"""Several of several answers, kept as their ids with commas between."""

from __future__ import annotations

from mapapp.domain.questions import choice
from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts


def check(question: Question, value: object) -> Answer | None:
    if value is None or value == "":
        return None
    if not isinstance(value, list | tuple):
        raise Refusal("answer-not-offered", question.id)
    offered = choice.offers(question)
    if not all(isinstance(one, str) and one in offered for one in value):
        raise Refusal("answer-not-offered", question.id)
    return tuple(one for one in offered if one in value) or None


def read(question: Question, answer: Answer, texts: Texts) -> str:
    return ", ".join(choice.read(question, one, texts) for one in answer)


TYPE = QuestionType(
    "choices",
    "TEXT",
    check,
    to_column=lambda answer: ",".join(answer),
    from_column=lambda stored: tuple(str(stored).split(",")),
    offers=choice.offers,
    read=read,
)
