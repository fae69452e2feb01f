"""A day, kept as ``2026-06-13``."""

from __future__ import annotations

import re
from datetime import date

from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts

_FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""Python alone would also take ``20260613`` and ``2026-W24-6``, which other programs cannot read as dates."""


def check(question: Question, value: object) -> Answer | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not _FORM.fullmatch(value):
        raise Refusal("answer-not-a-date", question.id)
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:  # the 31st of June
        raise Refusal("answer-not-a-date", question.id) from None


def read(_question: Question, answer: Answer, texts: Texts) -> str:
    day = date.fromisoformat(str(answer))
    return texts("card-date-read", day=day.day, month=day.month, year=str(day.year))  # a number would read 2,026


TYPE = QuestionType("date", "DATE", check, to_column=str, from_column=str, read=read)
