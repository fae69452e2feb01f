"""Where each column of a sheet goes: a field, a question that is there, a new question, or nowhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from mapapp.domain.layer import LAYER_ID, RESERVED_COLUMNS, Category, Layer
from mapapp.domain.questions import Question
from mapapp.imports.cells import FIELDS, as_text, plain
from mapapp.imports.numbers import is_amount
from mapapp.imports.sheet import Cell, Sheet
from mapapp.workspace.problems import Problem

_MOST_CATEGORIES = 24
_LONGEST_ID = 41
_LONGEST_LABEL = 120
_TAKEN = RESERVED_COLUMNS | {"layer"}  # a GeoJSON feature says its layer under this name


@dataclass(frozen=True, slots=True)
class Columns:
    """The decision for every column.

    Attributes:
        layer: the layer as it will be, new questions and categories included.
        targets: source column → field or question id, in the file's order.
        added: ids of the new questions.
        dropped: columns that a person left out; repeated: those that say the same as another, empty: nothing.
    """

    layer: Layer
    targets: Mapping[str, str]
    added: tuple[str, ...]
    dropped: tuple[str, ...]
    repeated: tuple[str, ...]
    empty: tuple[str, ...]


def assign(
    sheet: Sheet, layer: Layer, mapping: Mapping[str, str], drop: Iterable[str], places: tuple[str, ...]
) -> Columns:
    """Decide for every column. What is neither mapped nor dropped becomes a question under its own name.

    Raises:
        Problem: a name that the file or the layer does not have, two columns for one target, or too many
            categories.
    """
    dropped = tuple(drop)
    _check_names(sheet, mapping, dropped)
    free = [name for name in sheet.columns if name not in mapping and name not in dropped and name not in places]
    empty = tuple(name for name in free if all(cell is None for cell in sheet.columns[name]))
    repeated = tuple(name for name in free if name not in empty and repeats(sheet, name))
    targets = {name: _target(layer, name, mapping[name]) for name in sheet.columns if name in mapping}
    questions = {question.id: question for question in layer.questions}
    added = []
    for name in free:
        if name in empty or name in repeated:
            continue
        known = _known_target(layer, name, sheet.columns[name], set(targets.values()))
        if known is None:
            question = _question(name, sheet.columns[name], {*questions, *targets.values()})
            questions[question.id] = question
            added.append(question.id)
        targets[name] = known or question.id
    if len(set(targets.values())) < len(targets):
        raise Problem("import-target-twice", sheet.file, target=_twice(targets.values()))
    categories = _categories(sheet, layer, targets)
    changed = replace(layer, questions=tuple(questions.values()), categories=categories)
    return Columns(changed, targets, tuple(added), dropped, repeated, empty)


def _check_names(sheet: Sheet, mapping: Mapping[str, str], dropped: tuple[str, ...]) -> None:
    for name in (*mapping, *dropped):
        if name not in sheet.columns:
            raise Problem("import-column-unknown", sheet.file, column=name, known=", ".join(sheet.columns))


def repeats(sheet: Sheet, name: str) -> bool:
    """Whether an earlier column of the same name (*Name* before *Name 2*) holds the same in every row."""
    first = re.sub(r" \d+$", "", name)
    return first != name and first in sheet.columns and sheet.columns[first] == sheet.columns[name]


def _target(layer: Layer, name: str, target: str) -> str:
    if target in FIELDS or any(question.id == target for question in layer.questions):
        return target
    known = ", ".join((*FIELDS, *(question.id for question in layer.questions)))
    raise Problem("import-target-unknown", column=name, target=target, known=known)


def _known_target(layer: Layer, name: str, cells: list[Cell], taken: set[str]) -> str | None:
    """A field of just this name, or a question that an earlier import of the same register has made."""
    if name in FIELDS and name not in taken:
        few = len(layer.categories) + len({as_text(cell) for cell in cells}) <= _MOST_CATEGORIES
        return name if few or name != "category" else None
    label, kind = _label(name), _kind(cells)
    for question in layer.questions:
        if question.label == label and question.id not in taken and question.type in ("text", kind):
            return question.id
    return None


def _kind(cells: list[Cell]) -> str:
    """The type of question whose answers these are."""
    said = [cell for cell in cells if cell is not None]
    return "number" if said and all(is_amount(cell) for cell in said) else "text"


def _question(name: str, cells: list[Cell], taken: set[str]) -> Question:
    return Question(_free_id(name, taken), _kind(cells), _label(name))


def _free_id(name: str, taken: set[str]) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")
    stem = slug if slug[:1].isalpha() else f"column_{slug}".rstrip("_")
    candidate, number = stem[:_LONGEST_ID], 2
    while candidate in taken or candidate in _TAKEN or not LAYER_ID.fullmatch(candidate):
        candidate, number = f"{stem[: _LONGEST_ID - 5]}_{number}", number + 1
    return candidate


def _label(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split()))[:_LONGEST_LABEL]


def _categories(sheet: Sheet, layer: Layer, targets: Mapping[str, str]) -> tuple[Category, ...]:
    """The layer's categories, and one more for each word of the file that is not among them."""
    categories = list(layer.categories)
    source = next((name for name, target in targets.items() if target == "category"), None)
    if source is None:
        return layer.categories
    for words in dict.fromkeys(as_text(cell) for cell in sheet.columns[source] if cell is not None):
        if plain(words) in {plain(one) for category in categories for one in (category.id, category.title)}:
            continue
        categories.append(Category(_free_id(words, {category.id for category in categories}), words[:_LONGEST_LABEL]))
    if len(categories) > max(_MOST_CATEGORIES, len(layer.categories)):
        raise Problem("import-too-many-categories", sheet.file, column=source, most=_MOST_CATEGORIES)
    return tuple(categories)


def _twice(targets: Iterable[str]) -> str:
    seen: set[str] = set()
    return next(target for target in targets if target in seen or seen.add(target))
