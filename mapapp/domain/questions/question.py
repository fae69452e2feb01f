"""What a question is, and what a type of question must be able to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mapapp.domain.refusal import Refusal

Answer = str | int | float | tuple[str, ...]
"""What one answer can be: text, a number, or the ids of the choices taken."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers offered: stable id, words."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a layer's form; its id names the column."""

    id: str
    type: str
    label: str
    help: str = ""
    required: bool = False
    choices: tuple[Choice, ...] = ()

    def __post_init__(self) -> None:
        offered = [choice.id for choice in self.choices]
        # A comma parts the ids of several choices in one column.
        if len(set(offered)) != len(offered) or any(not one or "," in one for one in offered):
            raise Refusal("choice-id", "choices", question=self.id[:60])


@dataclass(frozen=True, slots=True)
class QuestionType:
    """How answers of one type are checked and kept.

    Attributes:
        column: the GeoPackage column type, upper case (lower case fails validators).
        check: the answer as it is kept, None for none; raises Refusal.
        to_column: the answer as the column holds it.
        from_column: the inverse.
        enumerated: whether the column gets a value list (`gpkg_schema` enum domain) of the choices.
    """

    id: str
    column: str
    check: Callable[[Question, object], Answer | None]
    to_column: Callable[[Answer], str | int | float]
    from_column: Callable[[str | int | float], Answer]
    enumerated: bool = False
