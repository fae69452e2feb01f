"""What a project holds, in numbers."""

from __future__ import annotations

import apsw
import numpy as np

from mapapp.domain.contribution import Status
from mapapp.domain.summary import Summary
from mapapp.store import responses
from mapapp.store.features import Features
from mapapp.store.statuses import CODES, Statuses


def summary(connection: apsw.Connection, features: Features, statuses: Statuses) -> Summary:
    """Counts over everything but tombstones and practice."""
    by_layer: dict[str, dict[Status, int]] = {}
    not_located = 0
    contributors: set[str] = set()
    for table, (layer, _) in features.tables.items():
        counted = f'FROM "{table}" WHERE NOT deleted AND practice IS NOT 1'
        joined, without_place = connection.execute(
            f"SELECT group_concat(fid), total(geom ISNULL) {counted}"
        ).fetchone()
        fids = np.fromstring(joined or "", dtype=np.int64, sep=",")
        counts = np.bincount(statuses.of(table, fids), minlength=len(CODES))
        of_layer = by_layer.setdefault(layer.id, dict.fromkeys(Status, 0))
        for status, code in CODES.items():
            of_layer[status] += int(counts[code])
        not_located += int(without_place)
        contributors.update(
            uuid for (uuid,) in connection.execute(f"SELECT DISTINCT visit_uuid {counted} AND visit_uuid NOT NULL")
        )
    return Summary(
        by_layer=by_layer,
        not_located=not_located,
        attachments=_count(connection, "attachment"),
        visits=_count(connection, "visit"),
        contributors=len(contributors),
        waiting=responses.count_waiting(connection),
    )


def _count(connection: apsw.Connection, table: str) -> int:
    (count,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    return count
