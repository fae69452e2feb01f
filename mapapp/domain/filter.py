"""Which contributions somebody wants to see: one value for list, map and export."""

from __future__ import annotations

from dataclasses import dataclass

from mapapp.domain.contribution import Status


@dataclass(frozen=True, slots=True)
class Filter:
    """Empty sets mean *all*. `words` matches title, words, place and ref, letters of either case.

    Tombstones never match; practice only with `practice`.
    """

    layers: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    categories: frozenset[tuple[str, str]] = frozenset()
    sessions: frozenset[str] = frozenset()
    words: str = ""
    practice: bool = False
