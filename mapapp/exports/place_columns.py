"""Where things are, for programs that know no geometry: degrees, eastings and northings, shapes as text."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pyarrow as pa
import shapely

from mapapp.domain.shapes import ShapeKind
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
        shapes = shapely.from_wkb(wkb.to_numpy(zero_copy_only=False))
        points = _points(shapes)
        values = list(_numbers(points, _DEGREES))
        if self._transformation.moves:
            values += _numbers(self._transformation.apply(points).shapes, _METRES)
        if self._with_shapes:
            is_point = shapely.get_type_id(shapes) == shapely.GeometryType.POINT
            drawn = np.where(is_point, None, shapes)
            values.append(pa.array(shapely.to_wkt(drawn, rounding_precision=_DEGREES), pa.string()))
        return values


def _points(shapes: np.ndarray) -> np.ndarray:
    """One point for each shape that stands for it, None where there is no shape."""
    kinds = shapely.get_type_id(shapes)
    points = shapes.copy()
    lines, areas = kinds == shapely.GeometryType.LINESTRING, kinds == shapely.GeometryType.POLYGON
    points[lines] = shapely.line_interpolate_point(shapes[lines], 0.5, normalized=True)
    points[areas] = shapely.point_on_surface(shapes[areas])
    return points


def _numbers(points: np.ndarray, decimals: int) -> tuple[pa.Array, pa.Array]:
    """x and y of points, null where there is none."""
    x, y = np.round(shapely.get_x(points), decimals), np.round(shapely.get_y(points), decimals)
    return pa.array(x, from_pandas=True), pa.array(y, from_pandas=True)
