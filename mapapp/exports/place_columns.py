"""Where things are, for programs that know no geometry: degrees, eastings and northings, shapes as text."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import numpy as np
import pyarrow as pa
import shapely

from mapapp.domain.shapes import ShapeKind
from mapapp.exports.plain_points import PlainPoints, plain_points
from mapapp.workspace.dataset import Column, Table
from mapapp.workspace.transform import Transformation

_DEGREES = 7
_METRES = 2
_BOTH = "for a line its middle, for an area a point inside it"
LONGITUDE = Column("longitude", "Longitude", "real", f"WGS 84, degrees; {_BOTH}")
LATITUDE = Column("latitude", "Latitude", "real", f"WGS 84, degrees; {_BOTH}")
WKT = Column("geometry_wkt", "Shape", "text", "The whole line or area as well-known text, longitude before latitude")
NAMES = (LONGITUDE.name, LATITUDE.name, "easting", "northing", WKT.name)


class PlaceColumns:
    """Which of these columns some tables need, and their values.

    Eastings and northings are empty where the transformation does not reach; longitude and latitude still say where.

    Attributes:
        columns: the columns, in their order.
    """

    def __init__(self, tables: Collection[Table], transformation: Transformation) -> None:
        self._transformation = transformation
        self._with_shapes = any(table.shape is not ShapeKind.POINT for table in tables)
        self.columns = (LONGITUDE, LATITUDE)
        if transformation.moves:
            system = f"{transformation.target}; {_BOTH}"
            self.columns += (
                Column("easting", "Easting", "real", system),
                Column("northing", "Northing", "real", system),
            )
        if self._with_shapes:
            self.columns += (WKT,)

    def values(self, wkb: pa.Array) -> list[pa.Array]:
        """The columns of some rows whose places are WKB in WGS 84."""
        points = plain_points(wkb)
        drawn = pa.nulls(len(wkb), pa.string())
        if points is None:
            shapes = shapely.from_wkb(wkb.to_numpy(zero_copy_only=False))
            points, drawn = _standing_for(shapes), _well_known_text(shapes)
        values = [*_numbers(points, _DEGREES)]
        if self._transformation.moves:
            arrived, _ = points.moved(self._transformation)
            values += _numbers(arrived, _METRES)
        if self._with_shapes:
            values.append(drawn)
        return values


def _well_known_text(shapes: np.ndarray) -> pa.Array:
    """The lines and areas as text; a point's place is in its own columns."""
    is_point = shapely.get_type_id(shapes) == shapely.GeometryType.POINT
    drawn = np.where(is_point, None, shapes)
    return pa.array(shapely.to_wkt(drawn, rounding_precision=_DEGREES), pa.string())


def _standing_for(shapes: np.ndarray) -> PlainPoints:
    """One point for each shape that stands for it, none where there is no shape."""
    kinds = shapely.get_type_id(shapes)
    points = shapes.copy()
    lines, areas = kinds == shapely.GeometryType.LINESTRING, kinds == shapely.GeometryType.POLYGON
    points[lines] = shapely.line_interpolate_point(shapes[lines], 0.5, normalized=True)
    points[areas] = shapely.point_on_surface(shapes[areas])
    x, y = shapely.get_x(points), shapely.get_y(points)
    there = np.isfinite(x) & np.isfinite(y)
    return PlainPoints(there, x[there], y[there])


def _numbers(points: PlainPoints, decimals: int) -> Iterator[pa.Array]:
    """x and y of points, null where there is none."""
    return (pa.array(np.round(one, decimals), from_pandas=True) for one in points.spread())
