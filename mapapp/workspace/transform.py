"""Coordinates from one reference system to another, with the accuracy said and no silent fall-back."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import shapely
from convertbng import cutil
from pyproj import CRS, Transformer
from pyproj.aoi import AreaOfInterest
from pyproj.exceptions import CRSError, ProjError
from pyproj.transformer import TransformerGroup

from mapapp.workspace.problems import Problem

WGS84 = "EPSG:4326"
BRITISH_NATIONAL_GRID = "EPSG:27700"
_OSTN15 = "OSTN15 (Ordnance Survey, vertex by vertex; WGS 84 taken as ETRS89)"
_OSTN15_ACCURACY_M = 0.1

Bounds = tuple[float, float, float, float]
"""West, south, east, north in degrees."""
_Move = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True, slots=True)
class Moved:
    """Shapes after a transformation, row for row.

    Attributes:
        shapes: array of shapely geometries, None where there was none and where it was lost.
        lost: True where a shape has a vertex outside the transformation's coverage.
    """

    shapes: np.ndarray
    lost: np.ndarray


@dataclass(frozen=True, slots=True)
class Transformation:
    """One way from a reference system to another; x is longitude or easting on both sides.

    Attributes:
        source, target: as people name them, ``EPSG:27700`` where there is a code.
        name: which transformation runs, for reports and metadata.
        accuracy_m: metres as its author gives them, None where nobody has said.
    """

    source: str
    target: str
    name: str
    accuracy_m: float | None
    _steps: tuple[_Move, ...]

    @property
    def moves(self) -> bool:
        """Whether anything happens at all."""
        return bool(self._steps)

    def move(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Transform coordinates; they are not finite where the transformation does not reach."""
        for step in self._steps:
            x, y = step(np.ascontiguousarray(x), np.ascontiguousarray(y))
        return x, y

    def apply(self, shapes: np.ndarray) -> Moved:
        """Transform an array of shapely geometries and None, flattened to x and y."""
        shapes = shapely.force_2d(np.asarray(shapes, dtype=object))
        corners, rows = shapely.get_coordinates(shapes, return_index=True)
        x, y = self.move(corners[:, 0], corners[:, 1])
        lost = np.zeros(len(shapes), dtype=bool)
        lost[rows[~(np.isfinite(x) & np.isfinite(y))]] = True
        moved = shapely.set_coordinates(shapes, np.column_stack([x, y])) if self._steps else shapes
        moved[lost] = None
        return Moved(moved, lost)


def read_crs(text: str) -> CRS:
    """A reference system from ``EPSG:27700``, a bare code, or well-known text.

    Raises:
        Problem: ``crs-unknown``.
    """
    try:
        return CRS.from_user_input(int(text) if text.strip().isdigit() else text)
    except CRSError:
        raise Problem("crs-unknown", crs=text.strip()[:60]) from None


def crs_name(crs: CRS) -> str:
    """``EPSG:27700`` where the system has a code, also when a file spells it out; else its title."""
    flat = crs.sub_crs_list[0] if crs.is_compound else crs
    authority = flat.to_authority(min_confidence=70)
    if authority is None:
        return flat.name
    if authority == ("OGC", "CRS84"):
        return WGS84
    return ":".join(authority)


def between(source: str | CRS, target: str | CRS, around: Bounds | None = None) -> Transformation:
    """The best transformation this machine has for the place `around` (the whole world by default).

    British National Grid always goes through OSTN15, whose 0.1 m pyproj's wheel cannot reach.

    Raises:
        Problem: ``crs-unknown`` or ``crs-no-way`` (no transformation that respects the datums).
    """
    start = source if isinstance(source, CRS) else read_crs(source)
    end = target if isinstance(target, CRS) else read_crs(target)
    names = crs_name(start), crs_name(end)
    if start.geodetic_crs is None or end.geodetic_crs is None:
        raise Problem("crs-no-way", source=names[0], target=names[1])
    if names[0] == names[1]:
        return Transformation(*names, name="none needed", accuracy_m=0.0, _steps=())
    steps = tuple(_steps(start, end, around))
    accuracies = [step.accuracy_m for step in steps]
    return Transformation(
        *names,
        name=" then ".join(step.title for step in steps),
        accuracy_m=None if None in accuracies else sum(accuracies),
        _steps=tuple(step.move for step in steps),
    )


def degrees_around(crs: CRS, bounds: Bounds) -> Bounds | None:
    """Where on earth bounds in `crs` lie, near enough to choose a transformation; None where they make no sense."""
    if crs.geodetic_crs is None or not np.isfinite(bounds).all():
        return None
    if not crs.is_geographic:
        try:
            rough = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
            bounds = rough.transform_bounds(*bounds)
        except ProjError:  # a file may name a system that no library can work out
            return None
    west, south, east, north = bounds
    on_earth = -180 <= west <= east <= 180 and -90 <= south <= north <= 90
    return (west, south, east, north) if on_earth else None


class _Step(NamedTuple):
    move: _Move
    title: str
    accuracy_m: float | None


def _steps(start: CRS, end: CRS, around: Bounds | None) -> Iterator[_Step]:
    """OSTN15 at whichever end is British National Grid, PROJ for the rest of the way."""
    if start.geodetic_crs.to_authority() == end.geodetic_crs.to_authority():
        yield _by_pyproj(start, end, around)  # the same datum: a projection is exact, a shift would harm
        return
    if crs_name(start) == BRITISH_NATIONAL_GRID:
        yield _Step(cutil.convert_osgb36_to_ll, _OSTN15, _OSTN15_ACCURACY_M)
        start = CRS.from_user_input(WGS84)
    to_grid = crs_name(end) == BRITISH_NATIONAL_GRID
    if to_grid:
        end = CRS.from_user_input(WGS84)
    if crs_name(start) != crs_name(end):
        yield _by_pyproj(start, end, around)
    if to_grid:
        yield _Step(cutil.convert_to_osgb36, _OSTN15, _OSTN15_ACCURACY_M)


def _by_pyproj(start: CRS, end: CRS, around: Bounds | None) -> _Step:
    no_way = Problem("crs-no-way", source=crs_name(start), target=crs_name(end))
    with warnings.catch_warnings():
        # It warns when a better grid is not installed; the accuracy that we report says the same.
        warnings.simplefilter("ignore", UserWarning)
        try:
            ways = TransformerGroup(
                start,
                end,
                always_xy=True,
                allow_ballpark=False,
                area_of_interest=AreaOfInterest(*around) if around else None,
            ).transformers
        except ProjError:
            raise no_way from None
    if not ways:
        raise no_way
    best = ways[0]

    def move(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        try:
            return best.transform(x, y)
        except ProjError:
            raise no_way from None

    parts = [part for part in best.description.split(" + ") if not part.startswith("axis order change")]
    return _Step(move, f"PROJ: {' + '.join(parts)}", best.accuracy if best.accuracy >= 0 else None)
