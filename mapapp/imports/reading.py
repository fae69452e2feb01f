"""Files of others are read apart from us (`untrusted.apart`); what arrives here are sheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
from msgspec import MsgspecError
from shapely.errors import ShapelyError

from mapapp.imports import sheet_files
from mapapp.imports.sheet import Sheet
from mapapp.imports.sheet_arrow import from_arrow, to_arrow
from mapapp.untrusted.apart import read_apart
from mapapp.untrusted.hand_over_files import made_at
from mapapp.untrusted.unreadable import Unreadable
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress, silent
from mapapp.workspace.project_marks import is_project


def read_sheet(
    path: Path, encoding: str | None = None, source_layer: str | None = None, progress: Progress = silent
) -> Sheet:
    """A table, or one layer of a vector file, read in a process of its own.

    Args:
        progress: asked all the while, with nothing to say yet, so that it can stop the reading.

    Raises:
        Problem: ``import-…`` with the reason. Cancelled.
    """
    with problems_with(path):
        tables = read_apart(_one_sheet, path, encoding, source_layer, look=lambda: progress(0, 0))
        return _from_tables(tables)[0]


def read_hand_over(path: Path, progress: Progress = silent) -> tuple[tuple[Sheet, ...], str]:
    """Every layer of a file that was handed over, and the ISO time of the project that it holds, empty where it does
    not say; raises as `read_sheet` does."""
    with problems_with(path):
        said, *tables = read_apart(_hand_over, path, look=lambda: progress(0, 0))
        return _from_tables(tables), said.column("made_at").to_pylist()[0]


def layers_in(path: Path, progress: Progress = silent) -> tuple[str, ...]:
    """The layers of a file, or the files of an archive, of which one can be chosen; raises as `read_sheet` does."""
    with problems_with(path):
        (names,) = read_apart(_layer_names, path, look=lambda: progress(0, 0))
    return tuple(names.column("name").to_pylist())


@contextmanager
def problems_with(path: Path) -> Iterator[None]:
    """Look whether the file may be read at all, and turn what its readers raise into what people are told.

    Raises:
        Problem: ``import-missing``, ``import-is-project`` or another ``import-…`` with the reason.
    """
    if not path.is_file():
        raise Problem("import-missing", path)
    if is_project(path):
        raise Problem("import-is-project", path)
    try:
        yield
    except Unreadable as failure:
        details = dict(failure.details)
        if failure.code == "ending-unknown":
            details["known"] = ", ".join(sheet_files.KNOWN_ENDINGS)
        raise Problem(f"import-{failure.code}", path, **details) from failure


def _from_tables(tables: Iterable[pa.Table]) -> tuple[Sheet, ...]:
    try:
        return tuple(from_arrow(table) for table in tables)
    except (ValueError, KeyError, MsgspecError, ShapelyError) as failure:
        raise Unreadable("reader-crashed") from failure


# in the child


def _one_sheet(path: Path, encoding: str | None, source_layer: str | None) -> Iterator[pa.Table]:
    yield to_arrow(sheet_files.open_sheet(path, encoding, source_layer))


def _layer_names(path: Path) -> Iterator[pa.Table]:
    yield pa.table({"name": pa.array(sheet_files.layer_names(path), pa.string())})


def _hand_over(path: Path) -> Iterator[pa.Table]:
    made = made_at(path) if path.suffix.lower() == ".gpkg" else ""
    yield pa.table({"made_at": [made]})
    for one in sheet_files.every_sheet(path):
        yield to_arrow(one)
