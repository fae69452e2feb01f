"""Free words."""

from __future__ import annotations

from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.text import plain_text

MOST_CHARACTERS = 4_000


def check(question: Question, value: object) -> Answer | None:
    return plain_text(value, question.id, MOST_CHARACTERS) or None


TYPE = QuestionType("text", "TEXT", check, to_column=str, from_column=str)
