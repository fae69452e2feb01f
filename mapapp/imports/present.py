"""What a project has already, so that a file that is brought in a second time adds nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

import shapely
from shapely import Geometry

from mapapp.domain.contribution import Contribution
from mapapp.domain.layer import Layer
from mapapp.domain.questions import question_type
from mapapp.domain.refusal import Refusal
from mapapp.imports.answer_columns import answer_columns
from mapapp.workspace.dataset import Dataset, Table

_SAME_PLACE_DEGREES = 1e-7
"""About a centimetre: what a file written with seven decimals, or moved to another system and back, can be off."""

Words = tuple[str, ...]
"""Everything that a contribution says, in one order, so that two can be compared."""


@dataclass(frozen=True, slots=True)
class _There:
    shape: Geometry | None
    words: Words


@dataclass(frozen=True, slots=True)
class Present:
    """The contributions of one layer, found by where they came from and by what they say."""

    by_source: Mapping[tuple[str, str], _There] = field(default_factory=dict)
    by_words: Mapping[Words, tuple[Geometry | None, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, dataset: Dataset, layer: str) -> Present:
        """From everything that the project holds: a dataset of the full profile."""
        by_source: dict[tuple[str, str], _There] = {}
        by_words: dict[Words, tuple[Geometry | None, ...]] = {}
        for table in dataset.tables:
            if table.layer.id != layer:
                continue
            for source, there in _rows(table):
                by_words[there.words] = (*by_words.get(there.words, ()), there.shape)
                if source[1]:
                    by_source[source] = there
        return cls(by_source, by_words)

    def recognise(self, mark: Contribution, layer: Layer, *, known_by_id: bool) -> Refusal | None:
        """Why a mark need not come in; None where it is new.

        Args:
            known_by_id: whether its `source_id` is the file's own name for it. A row's number is not: rows move.
                The same number then counts only at the same place.
        """
        words = _words_of(mark, layer)
        there = self.by_source.get((mark.source_system, mark.source_id))
        if there is not None and known_by_id:
            same = there.words == words and _same_place(there.shape, mark.shape)
            return Refusal("row-already-here" if same else "row-here-differs")
        if there is not None and mark.located and _same_place(there.shape, mark.shape):
            return Refusal("row-already-here")
        if any(words) and any(_same_place(shape, mark.shape) for shape in self.by_words.get(words, ())):
            return Refusal("row-already-here")
        return None


NOTHING = Present()
"""A project without contributions."""


def _rows(table: Table) -> Iterable[tuple[tuple[str, str], _There]]:
    asked = [name for _, name in answer_columns(table)]
    for batch in table.batches():
        shapes = shapely.from_wkb(batch.column("geometry").to_numpy(zero_copy_only=False))
        named = {name: batch.column(name).to_pylist() for name in batch.schema.names if name != "geometry"}
        said = zip(*(named[name] for name in ("title", "body", "category", "place_name", *asked)), strict=True)
        sources = zip(named["source_system"], named["source_id"], strict=True)
        for shape, words, (system, identity) in zip(shapes, said, sources, strict=True):
            yield (system or "", identity or ""), _There(shape, tuple(_plain(one) for one in words))


def _words_of(mark: Contribution, layer: Layer) -> Words:
    answers = (
        question_type(question.type).to_column(mark.answers[question.id]) if question.id in mark.answers else None
        for question in layer.questions
        if not question_type(question.type).attaches
    )
    said = (mark.title, mark.body, mark.category, mark.place_name, *answers)
    return tuple(_plain(one) for one in said)


def _plain(value: object) -> str:
    """A value as text, whichever way a column gives it back."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)


def _same_place(one: Geometry | None, other: Geometry | None) -> bool:
    if one is None or other is None:
        return one is other
    return bool(shapely.equals_exact(one, other, tolerance=_SAME_PLACE_DEGREES, normalize=True))
