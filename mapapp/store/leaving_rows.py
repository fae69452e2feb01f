"""Which rows of a snapshot leave: those that the profile lets out, of those that somebody chose."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw
import shapely

from mapapp.domain.contribution import Status
from mapapp.domain.layer import Layer
from mapapp.domain.privacy import coarsened
from mapapp.domain.selection import Selection
from mapapp.store import blobs
from mapapp.store.connection import as_problems, open_for_reading
from mapapp.store.leaving import NEAR_HOME, Rules
from mapapp.store.records import CONTRIBUTION


@dataclass(frozen=True, slots=True)
class Query:
    """A piece of SQL with the values for its question marks."""

    sql: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The rows of one snapshot that leave under a profile's rules and a person's selection."""

    snapshot: Path
    rules: Rules
    selection: Selection

    @contextlib.contextmanager
    def connection(self) -> Iterator[apsw.Connection]:
        """The snapshot, opened anew: a stream is read on whatever thread asks for it.

        Raises:
            Problem: it cannot be read.
        """
        with as_problems(self.snapshot), contextlib.closing(open_for_reading(self.snapshot)) as connection:
            if self.selection.area is not None:
                area = self.selection.area
                shapely.prepare(area)

                def is_in_area(blob: bytes, near_home: int) -> bool:
                    place = blobs.decode(blob)
                    return area.intersects(coarsened([place])[0] if near_home else place)

                connection.create_scalar_function("is_in_area", is_in_area, 2, deterministic=True)
            yield connection

    @property
    def near_home(self) -> str:
        """An SQL condition: whether the place of row ``f`` leaves as its cell only."""
        return "0" if self.rules.exact else NEAR_HOME

    def source(self, table: str, layer: Layer) -> Query:
        """``FROM … WHERE …`` of a feature table: ``f`` is the feature, ``m`` its moderation, ``s`` its session.

        Never practice, never tombstones.
        """
        chosen = self.selection
        statuses = [one for one in self.rules.statuses if not chosen.statuses or one in chosen.statuses]
        parts = [
            Query("NOT f.deleted AND f.practice IS NOT 1"),
            _one_of(f"coalesce(m.status, '{Status.PENDING}')", statuses),
        ]
        if chosen.sessions:
            parts.append(_one_of("f.session_uuid", sorted(chosen.sessions)))
        if chosen.categories:
            parts.append(_one_of("f.category", sorted(id for of, id in chosen.categories if of == layer.id)))
        parts += self._days("f.created_at")
        if chosen.area is not None:
            # By the place as it leaves: otherwise a few well-chosen areas would tell where a home is.
            parts.append(Query(f"f.geom NOT NULL AND is_in_area(f.geom, {self.near_home})"))
        return Query(
            f'FROM "{table}" AS f '
            f"LEFT JOIN moderation AS m ON m.entity_uuid = f.uuid AND m.entity = '{CONTRIBUTION}' "
            f"LEFT JOIN session AS s ON s.uuid = f.session_uuid WHERE {' AND '.join(one.sql for one in parts)}",
            tuple(value for one in parts for value in one.values),
        )

    def held(self) -> Query:
        """The condition that a round ``c`` was held at an event and on a day that were chosen."""
        parts = [Query("1"), *self._days("c.opened_at")]
        if self.selection.sessions:
            parts.append(_one_of("c.session_uuid", sorted(self.selection.sessions)))
        return Query(" AND ".join(one.sql for one in parts), tuple(value for one in parts for value in one.values))

    def _days(self, moment: str) -> Iterator[Query]:
        """The conditions that a moment (ISO text, UTC) lies in the days that were chosen."""
        for compared, day in ((">=", self.selection.since), ("<=", self.selection.until)):
            if day is not None:
                yield Query(f"substr({moment}, 1, 10) {compared} ?", (day.isoformat(),))


def table_names(connection: apsw.Connection) -> frozenset[str]:
    """Every table of the file, its virtual ones among them."""
    return frozenset(name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"))


def _one_of(expression: str, values: Collection[str]) -> Query:
    return Query(f"{expression} IN ({', '.join('?' * len(values))})", tuple(map(str, values)))
