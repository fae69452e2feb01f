"""A snapshot as exporters see it: a frozen schema and restartable Arrow batches, already filtered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import numpy as np
import pyarrow as pa
import shapely

from mapapp.domain.layer import Layer
from mapapp.domain.privacy import coarsened
from mapapp.domain.selection import EVERYTHING, Selection
from mapapp.domain.shapes import ShapeKind
from mapapp.store import blobs
from mapapp.store.arrow_rows import array_of, columns_at_once
from mapapp.store.companions import cards, companions, rounds
from mapapp.store.leaving import RULES, Leaving, leaving
from mapapp.store.leaving_events import events
from mapapp.store.leaving_media import count_media, media
from mapapp.store.leaving_rows import Chosen, table_names
from mapapp.store.lookups import load_project
from mapapp.store.snapshot_files import taken_text
from mapapp.workspace.arrow_schema import with_places
from mapapp.workspace.dataset import Dataset, Profile, Table

_TITLES = {ShapeKind.POINT: "{}", ShapeKind.LINE: "{} – lines", ShapeKind.AREA: "{} – areas"}


def dataset_from_snapshot(snapshot: Path, profile: Profile, selection: Selection = EVERYTHING) -> Dataset:
    """What `profile` lets out of a finished snapshot (never the live file), of what `selection` asks for.

    Never practice, never tombstones. Rows come in the order of their random identities, which tells nothing
    about who came first. The batches open the snapshot anew, on whatever thread asks for them.

    Raises:
        Problem: the snapshot cannot be read.
        Refusal: the project has no such layer.
    """
    chosen = Chosen(snapshot, RULES[profile], selection)
    with chosen.connection() as connection:
        project = load_project(connection)
        named = [project.layer(one).id for one in sorted(selection.layers)]
        layers = [one for one in project.layers if not named or one.id in named]
        tables = tuple(
            table
            for layer in layers
            for name, kind in layer.tables.items()
            if (table := _table(connection, chosen, layer, name, kind, profile)).count or kind in layer.shapes
        )
        filled = [one for one in tables if one.count]
        card_count, photos_on_cards = cards(connection, chosen, profile)
        return Dataset(
            project,
            profile,
            tables,
            taken_text(snapshot),
            companions=companions(connection, chosen, filled, profile),
            rounds=rounds(connection, chosen, profile),
            cards=photos_on_cards,
            card_count=card_count,
            media=media(chosen, filled),
            media_count=count_media(connection, chosen, filled),
            events=events(connection, chosen, {one.name: one.layer for one in filled}),
        )


def _table(
    connection: apsw.Connection, chosen: Chosen, layer: Layer, name: str, kind: ShapeKind, profile: Profile
) -> Table:
    there = table_names(connection)
    columns = tuple(one for one in leaving(layer, profile) if not one.table or one.table in there)
    source = chosen.source(name, layer)
    (count, placed) = connection.execute(f"SELECT count(*), count(f.geom) {source.sql}", source.values).fetchone()
    return Table(
        name=name,
        title=_TITLES[kind].format(layer.title),
        layer=layer,
        shape=kind,
        columns=tuple(one.column for one in columns),
        count=count,
        batches=_batches(chosen, layer, name, columns),
        unplaced=count - placed,
    )


def _batches(
    chosen: Chosen, layer: Layer, table: str, leaves: tuple[Leaving, ...]
) -> Callable[[], Iterator[pa.RecordBatch]]:
    columns = [one.column for one in leaves]
    schema = with_places(columns)
    listed = ", ".join(("f.geom", chosen.near_home, *(one.sql for one in leaves)))
    source = chosen.source(table, layer)

    def read() -> Iterator[pa.RecordBatch]:
        with chosen.connection() as connection:
            rows = connection.execute(f"SELECT {listed} {source.sql} ORDER BY f.uuid", source.values)
            for blob, near, *values in columns_at_once(rows):
                arrays = [pa.array(_wkb(blob, near), pa.binary())]
                arrays += map(array_of, values, columns)
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
