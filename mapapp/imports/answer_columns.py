"""Which column of a dataset's table holds the answers to which question."""

from __future__ import annotations

from mapapp.domain.questions import Question, question_type
from mapapp.workspace.dataset import Table


def answer_columns(table: Table) -> tuple[tuple[Question, str], ...]:
    """Questions and their columns' names. They come last in a table, in the layer's order, and may be called
    otherwise than their question where that would clash; answers that name photos and recordings do not leave."""
    asked = [question for question in table.layer.questions if not question_type(question.type).attaches]
    last = table.columns[len(table.columns) - len(asked) :]
    return tuple((question, column.name) for question, column in zip(asked, last, strict=True))
