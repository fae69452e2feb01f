"""Which contributions somebody wants to hand over, of those that may leave at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shapely.geometry import MultiPolygon, Polygon

from mapapp.domain.contribution import Status


@dataclass(frozen=True, slots=True)
class Selection:
    """What is empty limits nothing.

    Attributes:
        layers: ids; sessions: uuids; categories: pairs of a layer's id and the id of one of its categories.
        area: WGS 84; what touches it leaves, by the place as it leaves, and what has no place does not.
        since, until: first and last day on which it was given (UTC), both included.
    """

    layers: frozenset[str] = frozenset()
    sessions: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    categories: frozenset[tuple[str, str]] = frozenset()
    area: Polygon | MultiPolygon | None = None
    since: date | None = None
    until: date | None = None


EVERYTHING = Selection()
