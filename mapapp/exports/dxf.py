"""A DXF drawing for CAD: a layer for each table, its labels on another, every answer attached to its shape."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from pathlib import Path

import pyarrow as pa
import shapely

from mapapp.exports.closed_file import closed_file
from mapapp.exports.dxf_answers import attached_all
from mapapp.exports.dxf_entities import APPLICATION, Pen
from mapapp.exports.dxf_sections import drawing_layers, head
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.labels import LABELLING, label_of
from mapapp.exports.opened_again import check_rows, marks_in
from mapapp.exports.outset import outset
from mapapp.exports.reporting import report_of
from mapapp.exports.stream import check_some_left, moved
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import read_crs

_TEXT_HEIGHT = 3.0
"""Metres on the ground: readable on a plan at 1:1,250."""
_METRES_IN_A_DEGREE = 111_000
_ROW = f"\r\n1001\r\n{APPLICATION}\r\n".encode()
"""Where answers are attached, once to each row; on a line of its own a text is never a group code."""


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Draw all tables; British National Grid through OSTN15 unless `options` name another system.

    What has no place is listed on the paper's side of the drawing, where nobody takes it for one.

    Raises:
        Problem, Refusal, Cancelled: nothing was written.
    """
    tables, transformation, tally = outset(dataset, options, progress)
    counts = dict.fromkeys((table.title for table in tables), 0)
    in_degrees = read_crs(transformation.target).is_geographic
    height = _TEXT_HEIGHT / _METRES_IN_A_DEGREE if in_degrees else _TEXT_HEIGHT
    layers = drawing_layers(tables)
    # The oldest DXF that every program reads (release 12) is ASCII; its lines end as they do in DOS.
    with closed_file(target) as part:
        with part.open("w", encoding="ascii", newline="\r\n") as file:
            file.write(head(tables, layers, height))
            pen = Pen(height)
            for table in tables:
                for batch in moved(table, transformation, tally):
                    counts[table.title] += batch.num_rows
                    for entity in _drawn(table, batch, layers[table.name], pen):
                        file.write(entity)
            check_some_left(tally, transformation)
            file.write("0\nENDSEC\n0\nEOF\n")
        with part.open("rb") as file:
            check_rows(target, tally.rows, marks_in(file, _ROW))
    return report_of(target, EXPORTER.id, counts, tally, transformation)


EXPORTER = Exporter("dxf", (".dxf",), write)


def _drawn(table: Table, batch: pa.RecordBatch, layer: str, pen: Pen) -> Iterator[str]:
    shapes = shapely.from_wkb(batch.column(0).to_numpy(zero_copy_only=False))
    on_them = shapely.point_on_surface(shapes)
    middles = zip(shapely.get_x(on_them).tolist(), shapely.get_y(on_them).tolist(), strict=True)
    columns = {column.name: batch.column(at) for at, column in enumerate(table.columns, start=1)}
    labels = _labels(columns, batch.num_rows)
    for shape, middle, label, attached in zip(shapes, middles, labels, attached_all(columns), strict=True):
        if shape is None:
            yield pen.listed(layer, label, attached)
        else:
            yield pen.drawn(layer, shape, middle, label, attached)


def _labels(columns: Mapping[str, pa.Array], count: int) -> Iterator[str]:
    """What each row is called."""
    said = [name for name in LABELLING if name in columns]
    if not said:
        return itertools.repeat("", count)
    rows = zip(*(columns[name].to_pylist() for name in said), strict=True)
    return (label_of(dict(zip(said, row, strict=True))) for row in rows)
