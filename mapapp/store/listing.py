"""Which contributions match a filter, newest first, and the lines of the list: fast with 100,000 of them."""

from __future__ import annotations

import json
from collections.abc import Sequence

import apsw
import numpy as np

from mapapp.domain.contribution import Status
from mapapp.domain.filter import Filter
from mapapp.domain.layer import Layer
from mapapp.store.features import Features
from mapapp.store.records import CONTRIBUTION
from mapapp.store.statuses import CODES, Statuses
from mapapp.workspace.feature_ids import FeatureIds
from mapapp.workspace.ports import FeatureId, Row

_SEARCHED = ("title", "body", "published_body", "place_name", "ref")


def matching(connection: apsw.Connection, features: Features, statuses: Statuses, wanted: Filter) -> FeatureIds:
    """Everything that matches, newest first."""
    tables = [name for name, (layer, _) in features.tables.items() if not wanted.layers or layer.id in wanted.layers]
    found = [np.zeros((0, 3), np.int64)]
    for index, table in enumerate(tables):
        rows = _read(connection, table, features.tables[table][0], wanted)
        if wanted.statuses:
            codes = statuses.of(table, rows[:, 0])
            rows = rows[np.isin(codes, [CODES[status] for status in wanted.statuses])]
        found.append(np.column_stack([rows, np.full(len(rows), index)]))
    every = np.concatenate(found)
    newest_first = np.lexsort((-every[:, 0], -every[:, 1]))
    return FeatureIds(tables, every[newest_first, 2], every[newest_first, 0])


def rows(connection: apsw.Connection, features: Features, wanted: Sequence[FeatureId]) -> tuple[Row, ...]:
    """The list's lines for some rows, in the same order; those that are gone are left out."""
    by_table: dict[str, list[int]] = {}
    for one in wanted:
        by_table.setdefault(one.table, []).append(one.fid)
    found: dict[FeatureId, Row] = {}
    for table, fids in by_table.items():
        layer = features.tables[table][0].id
        lines = connection.execute(
            "SELECT fid, uuid, coalesce(ref, ''), coalesce(category, ''), coalesce(title, ''), "
            "coalesce(published_body, body, ''), coalesce(body_lang, ''), m.status, located, "
            f"coalesce(created_at, '') FROM \"{table}\" LEFT JOIN moderation AS m "
            f"ON m.entity_uuid = uuid AND m.entity = '{CONTRIBUTION}' "
            "WHERE NOT deleted AND fid IN (SELECT value FROM json_each(?))",
            (json.dumps(fids),),
        )
        for fid, uuid, ref, category, title, words, language, status, located, created_at in lines:
            feature = FeatureId(table, fid)
            found[feature] = Row(
                feature=feature,
                uuid=uuid,
                ref=ref,
                layer=layer,
                category=category,
                title=title,
                words=words,
                body_lang=language,
                status=Status(status) if status else Status.PENDING,
                located=bool(located),
                created_at=created_at,
            )
    return tuple(found[one] for one in wanted if one in found)


def _read(connection: apsw.Connection, table: str, layer: Layer, wanted: Filter) -> np.ndarray:
    """Fid and time (milliseconds) of what matches but for its status, a row each."""
    conditions, values = ["NOT deleted"], []
    if not wanted.practice:
        conditions.append("practice IS NOT 1")
    categories = [category for of_layer, category in wanted.categories if of_layer == layer.id]
    if wanted.categories:
        conditions.append(f"category IN ({_marks(categories)})")
        values += categories
    if wanted.sessions:
        conditions.append(f"session_uuid IN ({_marks(wanted.sessions)})")
        values += wanted.sessions
    if wanted.words.strip():
        conditions.append(f"({' OR '.join(f'says({name}, ?)' for name in _SEARCHED)})")
        values += [wanted.words.strip().casefold()] * len(_SEARCHED)
    (joined,) = connection.execute(
        "SELECT group_concat(fid || ',' || cast(coalesce(unixepoch(created_at, 'subsec'), 0) * 1000 AS INTEGER)) "
        f'FROM "{table}" WHERE {" AND ".join(conditions)}',
        tuple(values),
    ).fetchone()
    return np.fromstring(joined or "", dtype=np.int64, sep=",").reshape(-1, 2)


def _marks(values: Sequence[str] | frozenset[str]) -> str:
    return ", ".join("?" * len(values))


def says(text: str | None, words: str) -> bool:
    """Whether a text contains words given in folded case: SQLite's own LIKE knows the cases of English only."""
    return text is not None and words in text.casefold()
