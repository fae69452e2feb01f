"""Very many rows by number: two columns instead of half a million values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np

from mapapp.workspace.ports import FeatureId


@dataclass(frozen=True, slots=True)
class Difference:
    """Beginning at `start`, `removed` entries go and `inserted` come in their place."""

    start: int
    removed: int
    inserted: int


class FeatureIds(Sequence[FeatureId]):
    """Made into values only where somebody looks; searched and compared as columns."""

    def __init__(self, tables: Sequence[str], table_of: np.ndarray, fids: np.ndarray) -> None:
        """`tables` are the names, `table_of` the position of each row's name in it, `fids` the rows."""
        self._tables, self._table_of, self._fids = tuple(tables), table_of, fids

    @classmethod
    def of(cls, features: Sequence[FeatureId]) -> FeatureIds:
        """The same features; themselves where they are of this kind already."""
        if isinstance(features, FeatureIds):
            return features
        tables = tuple(dict.fromkeys(one.table for one in features))
        table_of = np.array([tables.index(one.table) for one in features], np.int64)
        return cls(tables, table_of, np.array([one.fid for one in features], np.int64))

    def __len__(self) -> int:
        return len(self._fids)

    @overload
    def __getitem__(self, index: int) -> FeatureId: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[FeatureId, ...]: ...
    def __getitem__(self, index: int | slice) -> FeatureId | tuple[FeatureId, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        return FeatureId(self._tables[self._table_of[index]], int(self._fids[index]))

    def position(self, feature: FeatureId | None) -> int:
        """Where a feature stands, -1 where it does not."""
        if feature is None or feature.table not in self._tables:
            return -1
        here = (self._fids == feature.fid) & (self._table_of == self._tables.index(feature.table))
        return int(here.argmax()) if here.any() else -1

    def by_table(self) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
        """Each table's name, where its rows stand here, and their fids."""
        for number, table in enumerate(self._tables):
            positions = np.flatnonzero(self._table_of == number)
            yield table, positions, self._fids[positions]

    def in_order(self, positions: np.ndarray) -> FeatureIds:
        """The same rows in another order: `positions` says where each comes from."""
        return FeatureIds(self._tables, self._table_of[positions], self._fids[positions])

    def without(self, start: int, count: int) -> FeatureIds:
        """The same with one stretch taken out."""
        gone = np.s_[start : start + count]
        return FeatureIds(self._tables, np.delete(self._table_of, gone), np.delete(self._fids, gone))

    def difference_to(self, after: FeatureIds) -> Difference:
        """The shortest single stretch that turns this list into the other."""
        tables = self._numbered_by(after)
        shorter = min(len(self), len(after))
        start = _leading_alike(tables[:shorter], after._table_of, self._fids[:shorter], after._fids)
        rest = slice(None, -(shorter - start) - 1, -1)  # from the last one back to what is alike at the start
        end = _leading_alike(tables[rest], after._table_of[rest], self._fids[rest], after._fids[rest])
        return Difference(start, len(self) - start - end, len(after) - start - end)

    def _numbered_by(self, other: FeatureIds) -> np.ndarray:
        """Each row's table as the other list numbers it, -1 for one that it does not know."""
        numbers = [other._tables.index(name) if name in other._tables else -1 for name in self._tables]
        return np.array(numbers, np.int64)[self._table_of] if numbers else self._table_of


def _leading_alike(tables: np.ndarray, other_tables: np.ndarray, fids: np.ndarray, other_fids: np.ndarray) -> int:
    """How many rows are the same before the first that is not."""
    alike = (tables == other_tables[: len(tables)]) & (fids == other_fids[: len(fids)])
    return len(alike) if alike.all() else int(alike.argmin())
