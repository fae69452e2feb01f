"""What is different between two versions of a list: one stretch out, one stretch in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Difference:
    """Beginning at `start`, `removed` entries go and `inserted` come in their place."""

    start: int
    removed: int
    inserted: int

    def __bool__(self) -> bool:
        return bool(self.removed or self.inserted)


def difference(before: Sequence[Any], after: Sequence[Any]) -> Difference:
    """The shortest single stretch that turns one list into the other; linear in their length."""
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and before[start] == after[start]:
        start += 1
    end = 0
    while end < shorter - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return Difference(start, len(before) - start - end, len(after) - start - end)
