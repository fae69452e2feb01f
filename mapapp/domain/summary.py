"""What a project holds, in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mapapp.domain.contribution import Status


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts over everything but tombstones and practice.

    Attributes:
        by_layer: layer id → status → how many.
        not_located: contributions without a place; visits: people who sat down; contributors: visits that
            left a mark; waiting: comments and offers that nobody has decided about.
    """

    by_layer: Mapping[str, Mapping[Status, int]]
    not_located: int = 0
    attachments: int = 0
    visits: int = 0
    contributors: int = 0
    waiting: int = 0

    @property
    def total(self) -> int:
        return sum(sum(counts.values()) for counts in self.by_layer.values())

    def count(self, status: Status) -> int:
        return sum(counts.get(status, 0) for counts in self.by_layer.values())
