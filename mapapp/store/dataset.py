"""A snapshot as exporters see it: a frozen schema and restartable Arrow batches, already filtered."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import apsw
import numpy as np
import pyarrow as pa
import shapely

from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.layer import Layer
from mapapp.domain.privacy import coarsened
from mapapp.domain.shapes import ShapeKind
from mapapp.store import blobs
from mapapp.store.connection import as_problems, open_for_reading
from mapapp.store.leaving import RULES, Leaving, Rules, leaving
from mapapp.store.lookups import load_project
from mapapp.store.records import CONTRIBUTION
from mapapp.store.snapshot_files import taken_text
from mapapp.workspace.dataset import Dataset, Profile, Table

ROWS_PER_BATCH = 65_536

_ARROW: dict[str, pa.DataType] = {
    "text": pa.string(),
    "integer": pa.int64(),
    "real": pa.float64(),
    "boolean": pa.bool_(),
    "datetime": pa.timestamp("ms", tz="UTC"),
    "date": pa.date32(),
}
_TITLES = {ShapeKind.POINT: "{}", ShapeKind.LINE: "{} – lines", ShapeKind.AREA: "{} – areas"}


def dataset_from_snapshot(snapshot: Path, profile: Profile, layers: Collection[str] | None = None) -> Dataset:
    """What `profile` lets out of a finished snapshot (never the live file); `layers` limits it to some ids.

    Never practice, never tombstones. Rows come in the order of their random identities, which tells nothing
    about who came first. The batches open the snapshot anew, on whatever thread asks for them.

    Raises:
        Problem: the snapshot cannot be read.
        Refusal: the project has no such layer.
    """
    with as_problems(snapshot), contextlib.closing(open_for_reading(snapshot)) as connection:
        project = load_project(connection)
        chosen = project.layers if layers is None else tuple(project.layer(one) for one in layers)
        tables = tuple(
            table
            for layer in chosen
            for name, kind in layer.tables.items()
            if (table := _table(connection, snapshot, layer, name, kind, profile)).count or kind in layer.shapes
        )
    return Dataset(project, profile, tables, taken_text(snapshot))


def _table(
    connection: apsw.Connection, snapshot: Path, layer: Layer, name: str, kind: ShapeKind, profile: Profile
) -> Table:
    rules, columns = RULES[profile], leaving(layer, profile)
    (count,) = connection.execute(f"SELECT count(*) {_source(name, rules.statuses)}").fetchone()
    return Table(
        name=name,
        title=_TITLES[kind].format(layer.title),
        layer=layer,
        shape=kind,
        columns=tuple(one.column for one in columns),
        count=count,
        batches=_batches(snapshot, name, columns, rules),
    )


def _source(table: str, statuses: Collection[Status]) -> str:
    wanted = ", ".join(f"'{status}'" for status in statuses)
    return (
        f'FROM "{table}" AS f '
        f"LEFT JOIN moderation AS m ON m.entity_uuid = f.uuid AND m.entity = '{CONTRIBUTION}' "
        "LEFT JOIN session AS s ON s.uuid = f.session_uuid "
        f"WHERE NOT f.deleted AND f.practice IS NOT 1 AND coalesce(m.status, '{Status.PENDING}') IN ({wanted})"
    )


def _batches(
    snapshot: Path, table: str, columns: tuple[Leaving, ...], rules: Rules
) -> Callable[[], Iterator[pa.RecordBatch]]:
    schema = pa.schema(
        [pa.field("geometry", pa.binary()), *((one.column.name, _ARROW[one.column.type]) for one in columns)]
    )
    near_home = "0" if rules.exact else f"f.place_kind IS '{PlaceKind.NEAR_HOME}'"
    listed = ", ".join(("f.geom", near_home, *(one.sql for one in columns)))
    query = f"SELECT {listed} {_source(table, rules.statuses)} ORDER BY f.uuid"

    def read() -> Iterator[pa.RecordBatch]:
        with as_problems(snapshot), contextlib.closing(open_for_reading(snapshot)) as connection:
            rows = connection.execute(query)
            while chunk := list(itertools.islice(rows, ROWS_PER_BATCH)):
                blob, near, *values = zip(*chunk, strict=True)
                arrays = [pa.array(_wkb(blob, near), pa.binary())]
                arrays += [_array(given, one.column.type) for given, one in zip(values, columns, strict=True)]
                yield pa.RecordBatch.from_arrays(arrays, schema=schema)

    return read


def _wkb(found: tuple[bytes | None, ...], near_home: tuple[int, ...]) -> list[bytes | None]:
    """Well-known binary of each place; those near a home moved to their grid cell."""
    plain = [blob and blob[blobs.wkb_start(blob) :] for blob in found]
    moving = [at for at, near in enumerate(near_home) if near and plain[at] is not None]
    if moving:
        shapes = coarsened(shapely.from_wkb(np.array([plain[at] for at in moving], dtype=object)))
        for at, wkb in zip(moving, shapely.to_wkb(shapes, byte_order=1), strict=True):
            plain[at] = wkb
    return plain


def _array(values: tuple, kind: str) -> pa.Array:
    if kind == "boolean":
        return pa.array([None if value is None else bool(value) for value in values], pa.bool_())
    if kind in ("datetime", "date"):
        return pa.array(values, pa.string()).cast(_ARROW[kind])
    return pa.array(values, _ARROW[kind])
