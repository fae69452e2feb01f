"""How good something is, in steps from 1 to 5. A question's choices ``1`` and ``5`` are the words at both ends."""

from __future__ import annotations

from collections.abc import Mapping

from mapapp.domain.questions import choice
from mapapp.domain.questions.question import Answer, Question, QuestionType
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts

STEPS = 5
_OFFERED = tuple(str(step) for step in range(1, STEPS + 1))


def check(question: Question, value: object) -> Answer | None:
    if value is None or value == "":
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON does not tell 4 from 4.0
    if isinstance(value, bool) or not isinstance(value, int | str) or str(value) not in _OFFERED:
        raise Refusal("answer-not-offered", question.id)
    return int(value)


def offers(question: Question) -> Mapping[str, str]:
    words = choice.offers(question)
    return {step: f"{step} – {words[step]}" if step in words else step for step in _OFFERED}


def read(question: Question, answer: Answer, texts: Texts) -> str:
    said = texts("card-rating-step", step=int(answer), steps=STEPS)
    words = choice.offers(question).get(str(answer))
    return f"{said}: {words}" if words else said


TYPE = QuestionType(
    "rating", "INTEGER", check, to_column=int, from_column=int, offers=offers, enumerated=True, read=read
)
