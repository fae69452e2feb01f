"""Free words, several lines of them."""

from __future__ import annotations

from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.text import plain_text

MOST_CHARACTERS = 10_000
"""As many as a person's own words may have; the page counts down to it."""


def check(question: Question, value: object) -> Answer | None:
    return plain_text(value, question.id, MOST_CHARACTERS) or None


TYPE = QuestionType("long_text", "TEXT", check, to_column=str, from_column=str)
