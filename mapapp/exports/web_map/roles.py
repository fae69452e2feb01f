"""Which part of a card a column's values go to; what nothing is said about is an answer to a question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mapapp.workspace.dataset import Column

_ROLES = {
    "title": "title",
    "body": "words",
    "published_body": "words",
    "transcript": "words",
    "answer": "words",
    "question": "words",
    "body_lang": "lang",
    "category": "category",
    "ref": "ref",
    "created_on": "when",
    "created_at": "when",
    "place_name": "where",
    "accuracy_m": "accuracy",
    "supports": "supports",
}
_FOR_PROGRAMS = frozenset(
    "uuid contribution_uuid round_uuid place_kind located geom_source session_uuid visit_uuid station seat "
    "entered_by source_system source_id updated_at updated_on revision".split()
)


def columns_of(columns: Sequence[Column]) -> list[dict[str, Any]]:
    """The columns as the page knows them; of two with words the first tells them, the second is a fact."""
    taken: set[str] = set()
    told = []
    for column in columns:
        role = None if column.name in _FOR_PROGRAMS else _ROLES.get(column.name, "fact")
        if role in taken:
            role = "fact"
        taken.add(role or "")
        taken.discard("fact")
        told.append(
            {
                "name": column.name,
                "title": column.title,
                "type": column.type,
                "role": role,
                "values": dict(column.values or {}),
            }
        )
    return told
