"""Counts what is in a file that has just been written, read from the disk as somebody else will read it.

A format whose reader would take longer than its writer is counted by a mark that only rows have: nothing that
people said can hold it, because every format escapes it there.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO

import msgspec
import pyarrow as pa
import pyarrow.csv
import pyogrio

from mapapp.workspace.problems import Problem

log = logging.getLogger(__name__)

_PIECE = 1 << 20
_LONGEST_LINE = 1 << 24
"""Bytes: Arrow reads a CSV in pieces, and each must hold a whole row."""


def check_same(target: Path, wrote: Mapping[str, int], found: Mapping[str, int]) -> None:
    """Let a file pass that holds what was written, before it takes its name.

    Args:
        target: what it is called in what people are told; wrote, found: rows by their layer or table.

    Raises:
        Problem: ``export-miscounted``.
    """
    if found != wrote:
        log.error("wrote %s, found %s", wrote, found)
        raise Problem("export-miscounted", target, wrote=sum(wrote.values()), found=sum(found.values()))


def check_rows(target: Path, wrote: int, found: int) -> None:
    """`check_same` of a file with one table."""
    check_same(target, {target.name: wrote}, {target.name: found})


def check_layers(path: Path | str, target: Path, counts: Mapping[str, int]) -> None:
    """`check_same` of the layers that GDAL, and with it the planner's program, finds in the file at `path`."""
    found = {name: pyogrio.read_info(path, layer=name, force_feature_count=True)["features"] for name in counts}
    check_same(target, counts, found)


def rows_of_csv(path: Path, column: str) -> int:
    """Rows below the header; `column` is one of them.

    Raises:
        pyarrow.ArrowInvalid: the file is torn.
    """
    with pyarrow.csv.open_csv(
        path,
        read_options=pyarrow.csv.ReadOptions(block_size=_LONGEST_LINE),
        parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(include_columns=[column], column_types={column: pa.string()}),
    ) as table:
        return sum(batch.num_rows for batch in table)


def rows_of_geojson(path: Path) -> int:
    """Features of a collection that has each of them on a line of its own, as far as its lines are whole."""
    decoder = msgspec.json.Decoder(_Feature)
    count = 0
    with path.open("rb") as file, suppress(msgspec.DecodeError):
        next(file)
        for line in file:
            if line.startswith(b"{"):
                decoder.decode(line.rstrip(b",\n"))
                count += 1
    return count


def marks_in(file: IO[bytes], mark: bytes) -> int:
    """How often a mark of more than one byte stands in a stream."""
    count, rest = 0, b""
    while piece := file.read(_PIECE):
        count += (rest + piece).count(mark)
        rest = (rest + piece)[1 - len(mark) :]
    return count


class _Feature(msgspec.Struct, tag="Feature"):
    """A GeoJSON feature, whatever is in it."""
