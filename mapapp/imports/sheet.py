"""What was read from a planner's file, whatever its format: columns, row numbers, and shapes if it has any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from mapapp.domain.refusal import Refusal

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that does not come in, and the rule that says why (its sentence is ``refusal-<code>``)."""

    row: int
    reason: Refusal


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of a file.

    Attributes:
        numbers: each row's number as its own program shows it: in a table the heading is row 1.
        columns: column name → one cell per row.
        shapes: shapely geometries and None in `crs`; None where places are in columns, if anywhere.
        crs: as the file says it, None where it does not.
        encoding, evidence: how its letters were read, and why so where that is not certain.
        refused: rows that could not even be read, all of them because they are too long.
        layer: which layer of the file it is, empty for a table.
    """

    file: str
    numbers: tuple[int, ...]
    columns: Mapping[str, list[Cell]]
    shapes: np.ndarray | None
    crs: str | None
    encoding: str
    evidence: str = ""
    refused: tuple[RefusedRow, ...] = ()
    layer: str = ""

    def first(self, count: int) -> Sheet:
        """The same with at most so many rows."""
        return replace(
            self,
            numbers=self.numbers[:count],
            columns={name: cells[:count] for name, cells in self.columns.items()},
            shapes=None if self.shapes is None else self.shapes[:count],
        )
