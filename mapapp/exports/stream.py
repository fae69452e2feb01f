"""The rows of one table on their way out: transformed batch by batch, counted, and the lost ones named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pyarrow as pa
import shapely

from mapapp.domain.project import Project
from mapapp.exports.bounds import around, bounds_of
from mapapp.exports.plain_points import plain_points
from mapapp.workspace.arrow_schema import schema_of
from mapapp.workspace.dataset import Table
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84, Bounds, Transformation, degrees_around, read_crs

MOST_NAMED = 1_000
"""Lost rows whose refs a report lists; the rest is counted."""

_ROWS_AT_ONCE = 8_192
"""GDAL and pyarrow hold Python's lock while they work on a batch; the window waits no longer than that."""


class Tally:
    """What has gone through so far, over all tables of one export."""

    def __init__(self, total: int, progress: Progress) -> None:
        self.rows = 0
        self.not_located = 0
        self.lost = 0
        self.left_out: list[str] = []
        self._total = total
        self._progress = progress

    def passed(self, rows: int, not_located: int) -> None:
        """Count rows and say how far we are; whoever watches may stop the work here (Cancelled)."""
        self.rows += rows
        self.not_located += not_located
        self._progress(self.rows + self.lost, self._total)

    def lose(self, refs: list[str]) -> None:
        """Count and name rows that cannot be brought into the reference system."""
        self.lost += len(refs)
        self.left_out.extend(refs[: MOST_NAMED - len(self.left_out)])


def moved(table: Table, transformation: Transformation, tally: Tally) -> Iterator[pa.RecordBatch]:
    """The table's batches in the target system; a row with a vertex that has no place there is left out."""
    schema = schema_of(table)
    for batch in table.batches():
        whole = batch.cast(schema) if batch.schema != schema else batch
        yield from _moved_pieces(whole, transformation, tally)


def _moved_pieces(batch: pa.RecordBatch, transformation: Transformation, tally: Tally) -> Iterator[pa.RecordBatch]:
    for start in range(0, batch.num_rows, _ROWS_AT_ONCE):
        rows = batch.slice(start, _ROWS_AT_ONCE)
        if transformation.moves:
            rows = _move(rows, transformation, tally)
        tally.passed(rows.num_rows, rows.column(0).null_count)
        yield rows


def surroundings(project: Project, tables: Sequence[Table]) -> Bounds | None:
    """Where the rows are, in degrees, so that the best transformation for the place is chosen.

    The project's area, or else the first batch of each table: rows come in random order.
    """
    if project.area is not None:
        return project.area.bounds
    first = (next(iter(table.batches()), None) for table in tables)
    found = around(bounds_of(batch.column(0)) for batch in first if batch is not None)
    return degrees_around(read_crs(WGS84), tuple(found))


def check_some_left(tally: Tally, transformation: Transformation) -> None:
    """A Problem when no located row could be brought into the target system: that file would be empty of places."""
    if tally.lost and tally.rows == tally.not_located:
        raise Problem("export-outside-crs", crs=transformation.target, rows=tally.lost)


def _move(batch: pa.RecordBatch, transformation: Transformation, tally: Tally) -> pa.RecordBatch:
    geometry, lost = _moved_places(batch, transformation)
    batch = batch.set_column(0, batch.schema.field(0), geometry)
    if lost.any():
        tally.lose(_refs(batch.filter(pa.array(lost))))
        batch = batch.filter(pa.array(~lost))
    return batch


def _moved_places(batch: pa.RecordBatch, transformation: Transformation) -> tuple[pa.Array, np.ndarray]:
    """Each row's place in the target system, and which rows have none there."""
    points = plain_points(batch.column(0))
    if points is not None:
        arrived, lost = points.moved(transformation)
        return arrived.wkb(), lost
    result = transformation.apply(shapely.from_wkb(batch.column(0).to_numpy(zero_copy_only=False)))
    return pa.array(shapely.to_wkb(result.shapes), pa.binary()), result.lost


def _refs(rows: pa.RecordBatch) -> list[str]:
    for name in ("ref", "uuid"):
        if name in rows.schema.names:
            return [str(value) for value in rows.column(name).to_pylist()]
    return ["?"] * rows.num_rows
