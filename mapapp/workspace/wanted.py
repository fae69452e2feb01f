"""What somebody wants to hand over, in their own words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from mapapp.domain.contribution import Status

OWN_AREA = "project"
"""Stands for the project's own area where a file of polygons could stand."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A choice in words; what is empty limits nothing.

    Attributes:
        layers: ids; sessions, categories: titles, uuids or ids, in letters of either case.
        area: a file with polygons, or `OWN_AREA`.
        since, until: first and last day (UTC).
    """

    layers: Collection[str] = ()
    sessions: Collection[str] = ()
    statuses: Collection[Status] = ()
    categories: Collection[str] = ()
    area: str = ""
    since: date | None = None
    until: date | None = None


ALL_OF_IT = Wanted()
