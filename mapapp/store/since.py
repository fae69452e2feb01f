"""Which contributions somebody has gone on with since a moment, from a snapshot."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from mapapp.store.connection import as_problems, open_for_reading
from mapapp.store.lookups import load_project
from mapapp.store.records import CONTRIBUTION
from mapapp.store.schema import feature_tables


@dataclass(frozen=True, slots=True)
class Since:
    """Uuids whose own row was changed, and uuids whose status was decided."""

    changed: frozenset[str] = frozenset()
    decided: frozenset[str] = frozenset()


def since(snapshot: Path, moment: str) -> Since:
    """What happened after `moment` (ISO, UTC), in a finished snapshot; raises Problem where it cannot be read."""
    with as_problems(snapshot), contextlib.closing(open_for_reading(snapshot)) as connection:
        after = moment.rstrip("Z")
        changed = {
            uuid
            for table in feature_tables(load_project(connection))
            for (uuid,) in connection.execute(
                f"SELECT uuid FROM \"{table}\" WHERE rtrim(updated_at, 'Z') > ?", (after,)
            )
        }
        decided = connection.execute(
            "SELECT entity_uuid FROM moderation WHERE entity = ? AND rtrim(\"at\", 'Z') > ?", (CONTRIBUTION, after)
        )
        return Since(frozenset(changed), frozenset(uuid for (uuid,) in decided))
