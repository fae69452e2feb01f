"""The spatial index of a hand-over's layers: by GDAL it would hold Python's lock, and the window, for seconds."""

from __future__ import annotations

import itertools

import apsw
import numpy as np
import shapely

from mapapp.exports.packed_rtree import pack
from mapapp.workspace.rtree import DEFINITION, EXTENSION, rtree_statements, rtree_table

_ROWS_AT_ONCE = 8_192
_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
"""Bytes of the envelope by its code in the flags (OGC 12-128r17, table 6)."""


def add_index(file: apsw.Connection, layer: str) -> None:
    """Index a layer whose geometry column is ``geom``, inside the caller's transaction."""
    file.execute(
        "INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) "
        "VALUES (?, 'geom', ?, ?, 'write-only')",
        (layer, EXTENSION, DEFINITION),
    )
    create_index, *create_triggers = rtree_statements(layer)
    file.execute(create_index)
    index = rtree_table(layer)
    (node_bytes,) = file.execute(f'SELECT length(data) FROM "{index}_node" WHERE nodeno = 1').fetchone()
    packed = pack(*_boxes(file, layer), node_bytes)
    file.executemany(f'INSERT OR REPLACE INTO "{index}_node" (nodeno, data) VALUES (?, ?)', packed.nodes)
    file.executemany(f'INSERT INTO "{index}_rowid" (rowid, nodeno) VALUES (?, ?)', packed.rows)
    file.executemany(f'INSERT INTO "{index}_parent" (nodeno, parentnode) VALUES (?, ?)', packed.parents)
    for trigger in create_triggers:
        file.execute(trigger)


def _boxes(file: apsw.Connection, layer: str) -> tuple[np.ndarray, np.ndarray]:
    """fid of every row that has a place; its least and greatest x, least and greatest y."""
    ids, boxes = [np.empty(0, np.int64)], [np.empty((0, 4))]
    rows = file.execute(f'SELECT fid, geom FROM "{layer}" WHERE geom NOT NULL')
    while chunk := list(itertools.islice(rows, _ROWS_AT_ONCE)):
        fids, blobs = zip(*chunk, strict=True)
        shapes = shapely.from_wkb(np.array([_wkb(blob) for blob in blobs], dtype=object))
        ids.append(np.array(fids, np.int64))
        boxes.append(shapely.bounds(shapes)[:, (0, 2, 1, 3)])
    return np.concatenate(ids), np.concatenate(boxes)


def _wkb(blob: bytes) -> bytes:
    return blob[8 + _ENVELOPES[blob[3] >> 1 & 0b111] :]
