"""Yes or no. The column is BOOLEAN: QGIS shows a box to tick, and leaves it empty where nobody said."""

from __future__ import annotations

from collections.abc import Mapping

from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts

YES, NO = "yes", "no"


def check(question: Question, value: object) -> Answer | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or value not in (YES, NO):
        raise Refusal("answer-not-offered", question.id)
    return value


def offers(_question: Question) -> Mapping[str, str]:
    return {YES: "Yes", NO: "No"}


def read(_question: Question, answer: Answer, texts: Texts) -> str:
    return texts("card-yes" if answer == YES else "card-no")


TYPE = QuestionType(
    "yes_no",
    "BOOLEAN",
    check,
    to_column=lambda answer: int(answer == YES),
    from_column=lambda stored: YES if stored else NO,
    offers=offers,
    read=read,
)
