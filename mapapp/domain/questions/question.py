"""What a question is, and what a type of question must be able to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts

Answer = str | int | float | tuple[str, ...]
"""What one answer can be: text, a number, or the ids of the choices taken."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers offered: stable id, words."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class OnlyIf:
    """When a question is asked: only after one of these answers to an earlier one, named by its id."""

    question: str
    answers: tuple[str, ...]

    def holds(self, given: Mapping[str, Answer]) -> bool:
        """Whether what was answered so far leads to the question."""
        answer = given.get(self.question, ())
        taken = answer if isinstance(answer, tuple) else (str(answer),)
        return any(one in self.answers for one in taken)


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a layer's form; its id names the column.

    Attributes:
        help: a sentence under the label; only_if: when it is asked at all, None for always.
    """

    id: str
    type: str
    label: str
    help: str = ""
    required: bool = False
    choices: tuple[Choice, ...] = ()
    only_if: OnlyIf | None = None

    def __post_init__(self) -> None:
        offered = [choice.id for choice in self.choices]
        # A comma parts the ids of several choices in one column.
        if len(set(offered)) != len(offered) or any(not one or "," in one for one in offered):
            raise Refusal("choice-id", "choices", question=self.id[:60])


def no_offer(_question: Question) -> Mapping[str, str]:
    """For a type that leaves the answer open."""
    return {}


def as_given(_question: Question, answer: Answer, _texts: Texts) -> str:
    """For a type whose answers read as they are."""
    return str(answer)


@dataclass(frozen=True, slots=True)
class QuestionType:
    """How answers of one type are checked, kept and read.

    Attributes:
        column: the GeoPackage column type, upper case (lower case fails validators).
        check: the answer as it is kept, None for none; raises Refusal.
        to_column: the answer as the column holds it.
        from_column: the inverse.
        offers: the answers there are to choose from, with words for the planner; empty where it is open.
        enumerated: whether the column gets a value list (`gpkg_schema` enum domain) of them.
        read: the answer in a reader's words.
        attaches: whether the answer names attachments, which are shown themselves wherever they can be.
    """

    id: str
    column: str
    check: Callable[[Question, object], Answer | None]
    to_column: Callable[[Answer], str | int | float]
    from_column: Callable[[str | int | float], Answer]
    offers: Callable[[Question], Mapping[str, str]] = no_offer
    enumerated: bool = False
    read: Callable[[Question, Answer, Texts], str] = as_given
    attaches: bool = False
