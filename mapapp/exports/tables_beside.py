"""What goes along as tables of its own, a CSV each, for formats that have no room for them."""

from __future__ import annotations

import codecs
from collections.abc import Collection
from pathlib import Path

import pyarrow as pa

from mapapp.exports.csv_lines import lines
from mapapp.exports.opened_again import check_same, rows_of_csv
from mapapp.workspace.dataset import Companion

TABLES = "tables"
"""The folder of them within an archive."""


def write_tables(folder: Path, target: Path, companions: Collection[Companion]) -> dict[str, int]:
    """Make the folder and write each companion into it, named by its title, as `csv_table` writes layers.

    Args:
        target: what the file that they belong to is called in what people are told.

    Returns:
        Rows by title, as they were found when the files were opened again.

    Raises:
        Problem: ``export-miscounted``.
    """
    folder.mkdir()
    found = {one.title: _write(folder / f"{one.title}.csv", one) for one in companions}
    check_same(target, {one.title: one.count for one in companions}, found)
    return found


def _write(path: Path, companion: Companion) -> int:
    names = [column.name for column in companion.columns]
    with path.open("wb") as file:
        file.write(codecs.BOM_UTF8 + lines([pa.array([name]) for name in names]))
        for batch in companion.batches():
            file.write(lines(batch.columns))
    return rows_of_csv(path, names[0])
