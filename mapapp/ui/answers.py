"""Answers as a person reads them."""

from __future__ import annotations

from mapapp.domain.questions import Answer, Question


def answer_text(question: Question, answer: Answer) -> str:
    """The words of the choices taken, a number without needless noughts, or the text itself."""
    labels = {choice.id: choice.label for choice in question.choices}
    if isinstance(answer, tuple):
        return ", ".join(labels.get(one, one) for one in answer)
    if isinstance(answer, float) and answer.is_integer():
        return str(int(answer))
    return labels.get(str(answer), str(answer))
