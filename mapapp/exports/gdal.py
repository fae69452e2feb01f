"""A stream of batches through GDAL into a layer, with our own failures kept whole and its failures in words."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError, FieldError

from mapapp.domain.shapes import ShapeKind
from mapapp.exports.closed_file import disk_is_full
from mapapp.workspace.problems import Problem

log = logging.getLogger(__name__)

GEOMETRY_TYPES = {ShapeKind.POINT: "Point", ShapeKind.LINE: "LineString", ShapeKind.AREA: "Polygon"}
_ERRORS = (DataSourceError, DataLayerError, FieldError, pa.ArrowException, RuntimeError)


@contextmanager
def library_trouble(target: Path, *also: type[Exception]) -> Iterator[None]:
    """Turns what GDAL, Arrow or one of `also` cannot do into a Problem about `target`.

    Raises:
        Problem: ``export-disk-full`` or ``export-failed``.
    """
    try:
        yield
    except (*_ERRORS, *also) as failure:
        log.warning("export failed", exc_info=failure)
        if disk_is_full(target.parent):
            raise Problem("export-disk-full", target) from failure
        raise Problem("export-failed", target, reason=type(failure).__name__) from failure


def write_layer(
    path: Path, schema: pa.Schema, batches: Iterator[pa.RecordBatch], *, geometry_type: str, **options: object
) -> None:
    """Stream batches with a WKB column ``geometry`` into a layer; `options` as `pyogrio.write_arrow` takes them.

    Raises:
        Whatever `batches` raised, as it was; GDAL's own errors for the rest.
    """
    failures: list[BaseException] = []
    stream = pa.RecordBatchReader.from_batches(schema, _remembering(batches, failures))
    try:
        pyogrio.write_arrow(stream, path, geometry_name="geometry", geometry_type=geometry_type, **options)
    except _ERRORS:
        if failures:
            raise failures[0] from None
        raise


def _remembering(batches: Iterator[pa.RecordBatch], failures: list[BaseException]) -> Iterator[pa.RecordBatch]:
    """The same batches; a failure is kept, because on its way through GDAL only its text would survive."""
    try:
        yield from batches
    except Exception as failure:
        failures.append(failure)
        raise
