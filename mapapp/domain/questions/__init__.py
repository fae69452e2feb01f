"""Question types: an explicit ordered list with stable ids, one small file each.

To add one: a file here with a `QuestionType`, a line in `QUESTION_TYPES`, and its twin under
``resources/web/src/seat/fields/``.
"""

from __future__ import annotations

from collections.abc import Mapping

from mapapp.domain.questions import choice, choices, number, text
from mapapp.domain.questions.question import Answer, Choice, Question, QuestionType
from mapapp.domain.refusal import Refusal

QUESTION_TYPES: tuple[QuestionType, ...] = (text.TYPE, choice.TYPE, choices.TYPE, number.TYPE)

_BY_ID = {one.id: one for one in QUESTION_TYPES}

__all__ = ["QUESTION_TYPES", "Answer", "Choice", "Question", "QuestionType", "check_answers", "question_type"]


def question_type(type_id: str) -> QuestionType:
    """The type with this id; a Refusal where this version does not know it."""
    if type_id not in _BY_ID:
        raise Refusal("question-type-unknown", "type", type=type_id[:40])
    return _BY_ID[type_id]


def check_answers(
    questions: tuple[Question, ...], answers: Mapping[str, Answer], *, complete: bool = True
) -> dict[str, Answer]:
    """Answers by question id, each checked by its type; empty ones left out.

    With `complete` a required question without an answer is refused (an import may be incomplete).
    """
    unknown = set(answers) - {question.id for question in questions}
    if unknown:
        raise Refusal("answer-without-question", sorted(unknown)[0][:60])
    kept: dict[str, Answer] = {}
    for question in questions:
        answer = question_type(question.type).check(question, answers.get(question.id))
        if answer is not None:
            kept[question.id] = answer
        elif question.required and complete:
            raise Refusal("answer-missing", question.id, question=question.label)
    return kept
