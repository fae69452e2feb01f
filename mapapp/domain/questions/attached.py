"""Answers that are photos, recordings or drawings: the identities of attachments, with commas between."""

from __future__ import annotations

from functools import partial

from mapapp.domain.identity import is_uuid
from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts


def attached(type_id: str, most: int) -> QuestionType:
    """A type that takes up to `most` attachments."""
    return QuestionType(
        type_id,
        "TEXT",
        partial(_check, most),
        to_column=",".join,
        from_column=lambda stored: tuple(str(stored).split(",")),
        read=partial(_read, type_id),
        attaches=True,
    )


def _check(most: int, question: Question, value: object) -> Answer | None:
    if value is None or value == "":
        return None
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) and is_uuid(one) for one in value):
        raise Refusal("answer-not-attached", question.id)
    kept = tuple(dict.fromkeys(value))
    if len(kept) > most:
        raise Refusal("answer-too-many", question.id, most=most)
    return kept or None


def _read(type_id: str, _question: Question, answer: Answer, texts: Texts) -> str:
    return texts(f"card-read-{type_id}", count=len(answer))
