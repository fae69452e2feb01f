"""Question types: an explicit ordered list with stable ids, one small file each.

To add one: a file here with a `QuestionType`, a line in `QUESTION_TYPES`, and its twin under
``resources/web/src/seat/fields/``.
"""

from __future__ import annotations

from collections.abc import Mapping

from mapapp.domain.questions import (
    choice,
    choices,
    date,
    long_text,
    number,
    photo,
    rating,
    sketch,
    text,
    voice,
    yes_no,
)
from mapapp.domain.questions.question import Answer, Choice, OnlyIf, Question, QuestionType
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts

QUESTION_TYPES: tuple[QuestionType, ...] = (
    text.TYPE,
    long_text.TYPE,
    choice.TYPE,
    choices.TYPE,
    yes_no.TYPE,
    rating.TYPE,
    number.TYPE,
    date.TYPE,
    photo.TYPE,
    voice.TYPE,
    sketch.TYPE,
)

_BY_ID = {one.id: one for one in QUESTION_TYPES}

__all__ = [
    "QUESTION_TYPES", "Answer", "Choice", "OnlyIf", "Question", "QuestionType", "answer_text", "attached_in",
    "check_answers", "check_form", "question_type",
]  # fmt: skip


def question_type(type_id: str) -> QuestionType:
    """The type with this id; a Refusal where this version does not know it."""
    if type_id not in _BY_ID:
        raise Refusal("question-type-unknown", "type", type=type_id[:40])
    return _BY_ID[type_id]


def answer_text(question: Question, answer: Answer, texts: Texts) -> str:
    """The answer as a person reads it."""
    return question_type(question.type).read(question, answer, texts)


def attached_in(questions: tuple[Question, ...], answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """The identities of the attachments that the answers name."""
    named = (answers.get(question.id, ()) for question in questions if question_type(question.type).attaches)
    return tuple(uuid for answer in named for uuid in answer)


def check_form(questions: tuple[Question, ...]) -> None:
    """Refuse a question that waits for an answer which nobody can have given by then."""
    before: dict[str, Question] = {}
    for question in questions:
        if question.only_if is not None:
            asked = before.get(question.only_if.question)
            offered = question_type(asked.type).offers(asked) if asked else {}
            if not question.only_if.answers or not set(question.only_if.answers) <= set(offered):
                raise Refusal("question-condition", "questions", question=question.label)
        before[question.id] = question


def check_answers(
    questions: tuple[Question, ...], answers: Mapping[str, Answer], *, complete: bool = True
) -> dict[str, Answer]:
    """Answers by question id, each checked by its type; empty ones left out.

    With `complete` a required question without an answer is refused, and what was answered to a question that
    is not asked after all is dropped unread. Without it an import may have holes, but loses nothing.
    """
    unknown = set(answers) - {question.id for question in questions}
    if unknown:
        raise Refusal("answer-without-question", sorted(unknown)[0][:60])
    kept: dict[str, Answer] = {}
    for question in questions:
        # An earlier question that is itself not asked has no answer in `kept`, so that whole chains fall away.
        if complete and question.only_if is not None and not question.only_if.holds(kept):
            continue
        answer = question_type(question.type).check(question, answers.get(question.id))
        if answer is not None:
            kept[question.id] = answer
        elif question.required and complete:
            raise Refusal("answer-missing", question.id, question=question.label)
    return kept
