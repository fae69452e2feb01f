"""What people said, in the form in which the page reads it: tables of values with their shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyarrow as pa
import shapely

from mapapp.domain.shapes import ShapeKind
from mapapp.exports.geojson import json_places, json_values
from mapapp.exports.stream import Tally, moved
from mapapp.exports.web_map.roles import columns_of
from mapapp.workspace.dataset import Table
from mapapp.workspace.ground import Box
from mapapp.workspace.transform import Transformation


@dataclass(slots=True)
class Content:
    """Tables as the page reads them, rows per table's title, and the box of all places."""

    tables: list[dict[str, Any]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    _boxes: list[np.ndarray] = field(default_factory=list)

    @property
    def languages(self) -> set[str]:
        """Those in which people wrote, as far as they said."""
        return self._values("role", "lang")

    @property
    def uuids(self) -> set[str]:
        """Of all contributions."""
        return self._values("name", "uuid")

    def _values(self, fact: str, value: str) -> set[str]:
        """What rows say in the columns of which this is so."""
        found: set[str] = set()
        for table in self.tables:
            at = [place for place, column in enumerate(table["columns"]) if column[fact] == value]
            found.update(str(row[place]) for row in table["rows"] for place in at if row[place])
        return found

    @property
    def box(self) -> Box | None:
        """West, south, east, north of all places, in degrees; None where nothing has a place."""
        corners = np.array(self._boxes)
        if not len(corners):
            return None
        (west, south), (east, north) = corners[:, :2].min(axis=0), corners[:, 2:].max(axis=0)
        return float(west), float(south), float(east), float(north)

    def add(self, table: Table, still: Transformation, tally: Tally) -> None:
        """Read a table to its end."""
        shapes: list[Any] = []
        middles: list[Any] = []
        rows: list[Sequence[object]] = []
        for batch in moved(table, still, tally):
            places = shapely.from_wkb(batch.column(0).to_numpy(zero_copy_only=False))
            shapes += json_places(batch.column(0))
            middles += [_pair(place) for place in _middles(places, table.shape)]
            rows += rows_of(batch.columns[1:])
            self._boxes += [box for box in [shapely.total_bounds(places)] if np.isfinite(box).all()]
        self.counts[table.title] = self.counts.get(table.title, 0) + len(rows)
        self.tables.append(
            {
                "layer": table.layer.id,
                "columns": columns_of(table.columns),
                "shapes": shapes,
                "middles": middles,
                "rows": rows,
            }
        )


def rows_of(columns: Sequence[pa.Array]) -> list[Sequence[object]]:
    """Columns as rows of what JSON has."""
    return list(zip(*(json_values(column) for column in columns), strict=True))


def _middles(shapes: np.ndarray, kind: ShapeKind) -> np.ndarray:
    """Where the mark of each shape stands: within an area, halfway along a line."""
    if kind is ShapeKind.AREA:
        return shapely.point_on_surface(shapes)
    if kind is ShapeKind.LINE:
        return shapely.line_interpolate_point(shapes, 0.5, normalized=True)
    return shapes


def _pair(place: shapely.Point | None) -> tuple[float, float] | None:
    return None if place is None or place.is_empty else (round(place.x, 6), round(place.y, 6))
