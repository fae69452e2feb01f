"""What a cell says, in the form that its field or question holds."""

from __future__ import annotations

import re
from collections.abc import Callable

from mapapp.domain.layer import Layer
from mapapp.domain.questions import question_type
from mapapp.imports.numbers import parse_number
from mapapp.imports.sheet import Cell

FIELDS = ("title", "body", "category", "place_name", "body_lang", "source_id")
"""What a column can fill besides questions."""


def reader(layer: Layer, target: str) -> Callable[[Cell], object]:
    """How a cell becomes what the target holds; what does not fit is left for the rules to refuse."""
    if target in FIELDS:
        return _category_reader(layer) if target == "category" else as_text
    question = next(one for one in layer.questions if one.id == target)
    kind = question_type(question.type)
    if kind.id == "number":
        return lambda cell: cell if parse_number(cell) is None else parse_number(cell)
    by_words = {plain(words): one for one, words in kind.offers(question).items()}
    if kind.id == "choices":
        return lambda cell: [by_words.get(plain(one), one) for one in re.split(r"\s*[;,]\s*", as_text(cell))]
    return lambda cell: by_words.get(plain(as_text(cell)), as_text(cell))


def as_text(cell: Cell) -> str:
    """A cell as words; a whole number without a point."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def plain(words: str) -> str:
    """Words as they are compared: no matter which case and how many spaces."""
    return " ".join(words.casefold().split())


def _category_reader(layer: Layer) -> Callable[[Cell], str]:
    by_words = {plain(words): one.id for one in layer.categories for words in (one.title, one.id)}
    return lambda cell: by_words.get(plain(as_text(cell)), as_text(cell))
